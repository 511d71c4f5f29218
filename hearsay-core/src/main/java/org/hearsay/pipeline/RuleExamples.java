package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.rules.Example;
import org.hearsay.rules.Rule;

/// Runs the examples that stand with a rule through the whole of `read`, as a report of one
/// paragraph in the language of the rule.
public final class RuleExamples {

  private final Pipeline pipeline;

  public RuleExamples(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /// What is wrong with the rule's examples, one line each; empty if all hold.
  public List<String> check(Rule rule) {
    var wrong = new ArrayList<String>();
    for (var example : rule.yes()) {
      yes(rule, example).ifPresent(wrong::add);
    }
    for (var example : rule.no()) {
      boolean fires =
          Trace.of(read(rule, example)).stream()
              .anyMatch(fired -> fired.because().rule().equals(rule.name()));
      if (fires) {
        wrong.add(rule.name() + ": must not fire in: " + example.text());
      }
    }
    return wrong;
  }

  private Optional<String> yes(Rule rule, Example example) {
    var reading = read(rule, example);
    var fired =
        Trace.of(reading).stream().filter(one -> one.because().rule().equals(rule.name())).toList();
    if (fired.isEmpty()) {
      return Optional.of(
          rule.name()
              + ": expected to fire in: "
              + example.text()
              + " – found: "
              + others(reading));
    }
    for (var mark : example.marks()) {
      if (fired.stream().noneMatch(one -> one.because().words().equals(mark))) {
        return Optional.of(
            rule.name()
                + ": expected the words \""
                + mark.of(example.text())
                + "\", found \""
                + fired.getFirst().because().words().of(example.text())
                + "\" in: "
                + example.text());
      }
    }
    if (!example.gives().isEmpty()
        && fired.stream().noneMatch(one -> one.gives().equals(example.gives()))) {
      return Optional.of(
          rule.name()
              + ": expected \""
              + example.gives()
              + "\", found \""
              + fired.getFirst().gives()
              + "\" in: "
              + example.text());
    }
    return Optional.empty();
  }

  private static String others(Reading reading) {
    var others =
        Trace.of(reading).stream()
            .map(one -> one.because().rule() + " (" + one.gives() + ")")
            .distinct()
            .toList();
    return others.isEmpty() ? "nothing" : String.join(", ", others);
  }

  private Reading read(Rule rule, Example example) {
    var published =
        example
            .published()
            .map(day -> Published.on(day, "rule example"))
            .orElse(Published.NOT_STATED);
    var imprint = new Imprint("Example", Optional.empty(), "", published);
    var origin = new Origin.LocalFile("example.txt", "");
    return pipeline.read(
        Report.of(
            origin,
            imprint,
            Locale.of(rule.language()),
            example.text(),
            OffsetMap.identity(example.text().length())));
  }
}
