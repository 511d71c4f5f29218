package org.hearsay.recognise.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.model.Because;
import org.hearsay.model.Imprint;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Reference.How;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;

/// Whom the words of a text point at, as lines such as "he → Tomé Reis"; every finding is held to
/// the contract. Names are given, in square brackets, so that no tagger has a part in it: `[Tomé
/// Reis]` is a person, `[+Siemens]` a body, `[@Lisbon]` a place.
final class Pointed {

  private static final Segmenter SEGMENTER = Segmenter.of(Knowledge.english());
  private static final ReferenceFinder FINDER = ReferenceFinder.of(Knowledge.english());

  private final String text;
  private final List<Mention.Reference> references;

  private Pointed(Report report, List<Mention.Named> names) {
    text = report.text();
    var passages = SEGMENTER.segment(report);
    references = FINDER.find(report, passages, names);
    assertThat(FINDER.find(report, passages, names))
        .as("same input, same output")
        .isEqualTo(references);
    contract();
  }

  static Pointed in(String marked) {
    var text = new StringBuilder();
    var names = new java.util.ArrayList<Mention.Named>();
    int open = -1;
    var kind = Mention.Kind.PERSON;
    for (char c : marked.toCharArray()) {
      if (c == '[') {
        open = text.length();
        kind = Mention.Kind.PERSON;
      } else if (c == ']') {
        var span = new org.hearsay.model.Span(open, text.length());
        names.add(new Mention.Named(span, kind, new Because("given", span)));
        open = -1;
      } else if (open == text.length() && (c == '+' || c == '@')) {
        kind = c == '+' ? Mention.Kind.ORGANISATION : Mention.Kind.PLACE;
      } else {
        text.append(c);
      }
    }
    String all = text.toString();
    var imprint = new Imprint("The Outlet", Optional.empty(), "", Published.NOT_STATED);
    var origin = new Origin.LocalFile("test.txt", "");
    return new Pointed(
        Report.of(origin, imprint, Locale.ENGLISH, all, OffsetMap.identity(all.length())), names);
  }

  private void contract() {
    var before = references.stream().map(Mention.Reference::span).toList();
    assertThat(before).as("in text order").isSorted();
    for (var one : references) {
      assertThat(one.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(one.to()).isSorted().doesNotHaveDuplicates();
      for (var to : one.to()) {
        assertThat(to.end()).isLessThanOrEqualTo(text.length());
        assertThat(one.how() == How.BESIDE || !to.overlaps(one.span()))
            .as("nothing points at itself: %s", one)
            .isTrue();
        assertThat(one.how() == How.BESIDE || to.start() < one.span().start() || quoted(one))
            .as("nothing points ahead but I and he in a quotation: %s", one)
            .isTrue();
      }
      assertThat(one.because().rule()).startsWith("en/recognise/");
    }
  }

  private boolean quoted(Mention.Reference one) {
    return text.substring(0, one.span().start()).indexOf('“') >= 0;
  }

  List<Mention.Reference> references() {
    return references;
  }

  /// Exactly these pronouns and roles, in this order: "he → Tomé Reis", "he →" where it is open.
  Pointed points(String... lines) {
    assertThat(lines(how -> how != How.BESIDE && how != How.ASIDE)).containsExactly(lines);
    return this;
  }

  /// Exactly these roles beside names: "Commander → Tomé Reis".
  void beside(String... lines) {
    assertThat(lines(how -> how == How.BESIDE)).containsExactly(lines);
  }

  /// Exactly these roles that neither speak nor point back.
  void notes(String... lines) {
    assertThat(lines(how -> how == How.ASIDE)).containsExactly(lines);
  }

  private List<String> lines(Predicate<How> hows) {
    return references.stream().filter(one -> hows.test(one.how())).map(this::line).toList();
  }

  private String line(Mention.Reference one) {
    String to = one.to().stream().map(span -> span.of(text)).collect(Collectors.joining(", "));
    return (one.span().of(text) + " → " + to).strip();
  }
}
