package org.hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Attribution;
import org.hearsay.model.Hop;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;

/// What is heard in a text, as lines such as "outlet < Iranian sources < Russian informants: X had
/// gone into hiding"; every hearing is held to the stage's contract.
final class Heard {

  private static final Segmenter SEGMENTER = Segmenter.of(Knowledge.english());
  private static final Attributor ATTRIBUTOR = Attributor.of(Knowledge.english());

  private final Report report;
  private final List<Attribution> attributions;

  private Heard(Report report) {
    this.report = report;
    var passages = SEGMENTER.segment(report);
    var before = List.copyOf(passages);
    attributions = ATTRIBUTOR.attribute(report, passages, List.of());
    assertThat(passages).as("input untouched").isEqualTo(before);
    assertThat(ATTRIBUTOR.attribute(report, passages, List.of()))
        .as("same input, same output")
        .isEqualTo(attributions);
    contract();
  }

  static Heard in(String text) {
    return in("The Outlet", text);
  }

  static Heard in(String outlet, String text) {
    var imprint = new Imprint(outlet, Optional.empty(), "", Published.NOT_STATED);
    var origin = new Origin.LocalFile("test.txt", "");
    return new Heard(
        Report.of(origin, imprint, Locale.ENGLISH, text, OffsetMap.identity(text.length())));
  }

  List<Attribution> attributions() {
    return attributions;
  }

  /// Exactly these lines, in this order.
  void says(String... lines) {
    assertThat(lines()).containsExactly(lines);
  }

  List<String> lines() {
    return attributions.stream().map(this::line).toList();
  }

  private String line(Attribution one) {
    var chain = new StringBuilder("outlet");
    for (var hop : one.chain()) {
      chain.append(" < ").append(words(hop.speakerWords()));
    }
    return chain + ": " + words(one.content());
  }

  private String words(List<Span> spans) {
    return spans.stream().map(span -> span.of(report.text())).collect(Collectors.joining(" … "));
  }

  private void contract() {
    int last = 0;
    for (var one : attributions) {
      assertThat(one.content().getFirst().start()).as("text order").isGreaterThanOrEqualTo(last);
      last = one.content().getFirst().start();
      inOrder(one.content());
      one.chain().forEach(hop -> roles(hop, one));
    }
  }

  private void roles(Hop hop, Attribution one) {
    var rule = hop.because().rule();
    assertThat(rule).startsWith("en/attribute/");
    assertThat(hop.because().words().of(report.text())).isNotBlank();
    var parts = new ArrayList<Span>(hop.speakerWords());
    parts.addAll(hop.cue());
    for (var part : parts) {
      assertThat(part.of(report.text())).isNotBlank();
      if (!hop.cue().isEmpty()) {
        assertThat(one.content()).as("one word, one role").noneMatch(part::overlaps);
      }
    }
    assertThat(hop.cue()).noneMatch(cue -> hop.speakerWords().stream().anyMatch(cue::overlaps));
  }

  private void inOrder(List<Span> pieces) {
    int end = 0;
    for (var piece : pieces) {
      assertThat(piece.start()).isGreaterThanOrEqualTo(end);
      assertThat(piece.of(report.text())).isNotBlank();
      end = piece.end();
    }
  }
}
