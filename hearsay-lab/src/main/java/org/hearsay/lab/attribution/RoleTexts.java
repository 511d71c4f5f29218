package org.hearsay.lab.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribute.Attributor;
import org.hearsay.attribute.tag.Telling;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.lab.evaluate.CodePoints;
import org.hearsay.lab.evaluate.GivenText;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Annotated texts of attribution, cut into words, and what the rules find in them.
public final class RoleTexts {

  /// One text.
  ///
  /// @param gold what people marked; empty where the record has no answers
  public record RoleText(String id, Report report, List<Passage> passages, List<Telling> gold) {

    /// Where each word stands.
    public List<Span> words() {
      return passages.stream()
          .flatMap(passage -> passage.sentences().stream())
          .flatMap(sentence -> sentence.tokens().stream())
          .map(Token::span)
          .toList();
    }
  }

  private final Segmenter segmenter;
  private final Attributor attributor;

  /// Texts whose rules are asked for attitudes, plans and orders too.
  public RoleTexts(Knowledge knowledge) throws IOException {
    this(knowledge, false);
  }

  /// @param claimsOnly whether the rules are asked for claims alone, or for attitudes, plans and
  ///     orders too
  public RoleTexts(Knowledge knowledge, boolean claimsOnly) throws IOException {
    segmenter = Segmenter.of(knowledge);
    attributor = claimsOnly ? Attributor.of(knowledge) : EvaluateAttribution.everything(knowledge);
  }

  /// Every text of a file; of texts annotated twice, the first.
  public List<RoleText> read(Path file) throws IOException {
    var texts = new ArrayList<RoleText>();
    try (var lines = Answers.open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        var record = JsonMapper.shared().readTree(line);
        if (record.path("primary").asBoolean(true)) {
          texts.add(of(record));
        }
      }
    }
    return texts;
  }

  /// One record.
  public RoleText of(JsonNode record) {
    var report = GivenText.of(record, "date");
    var passages = segmenter.segment(report);
    var points = new CodePoints(report.text());
    var gold = new ArrayList<Telling>();
    for (var one : record.path("attributions")) {
      gold.add(
          new Telling(
              spans(one.path("source"), points),
              spans(one.path("cue"), points),
              spans(one.path("content"), points)));
    }
    return new RoleText(record.path("id").asString(""), report, passages, gold);
  }

  /// What the rules find in a text.
  public List<Telling> rules(RoleText text) {
    var found = attributor.attribute(text.report(), text.passages(), List.of());
    return Steps.of(found).stream()
        .map(one -> new Telling(one.hop().speakerWords(), one.hop().cue(), one.content()))
        .toList();
  }

  private static List<Span> spans(JsonNode pairs, CodePoints points) {
    var spans = new ArrayList<Span>();
    for (var pair : pairs) {
      spans.add(points.units(pair.path(0).asInt(), pair.path(1).asInt()));
    }
    return spans;
  }
}
