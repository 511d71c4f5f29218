package org.hearsay.lab.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.attribute.Attributor;
import org.hearsay.attribute.tag.RoleLinker;
import org.hearsay.attribute.tag.RoleOdds;
import org.hearsay.attribute.tag.RoleTags;
import org.hearsay.attribute.tag.Telling;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.lab.evaluate.CodePoints;
import org.hearsay.lab.evaluate.GivenText;
import org.hearsay.lab.pool.CareOption;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.pipeline.Care;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// `./lab evaluate attribution GOLD`: who says what, one answer for each hop; a hop within
/// another's words names that one as its `parent`.
///
/// Corpora of attribution also mark attitudes, plans and orders (PolNeAR: Newell, Margolin and
/// Ruths 2018); those are added here from a list of their own unless `--claims-only` is given.
@Command(
    name = "attribution",
    mixinStandardHelpOptions = true,
    description = "Finds who says what in given texts.")
public final class EvaluateAttribution implements Callable<Integer> {

  private static final String ATTITUDES = "/org/hearsay/rules/en/attribute/attitudes.yml";

  @Mixin Answers answers = new Answers();

  @Mixin CareOption care = new CareOption();

  @Option(
      names = "--claims-only",
      description =
          "Only what puts a claim on somebody's word; no attitudes, plans, orders. So answers --accurate.")
  boolean claimsOnly;

  @Option(
      names = "--gold-tags",
      description = "Link the tags that gold itself has: measures the linker alone.")
  boolean goldTags;

  @Option(
      names = "--outside",
      description =
          "With --model: added to the log odds that a word has no role (default: ${DEFAULT-VALUE}).")
  double outside;

  @Override
  public Integer call() throws IOException {
    var knowledge = Knowledge.english();
    if (goldTags || answers.model().isPresent()) {
      return tagged(knowledge);
    }
    var segmenter = Segmenter.of(knowledge);
    var attributor = attributor(knowledge);
    return answers.eachRecord(record -> answer(record, segmenter::segment, attributor));
  }

  private Attributor attributor(Knowledge knowledge) throws IOException {
    var chosen = care.care();
    if (chosen != Care.FAST) {
      return Pipeline.of(knowledge, chosen).attributor();
    }
    return claimsOnly ? Attributor.of(knowledge) : everything(knowledge);
  }

  private int tagged(Knowledge knowledge) throws IOException {
    var texts = new RoleTexts(knowledge, claimsOnly);
    var tagger = tagger(knowledge);
    return answers.eachRecord(
        record -> {
          var text = texts.of(record);
          var known = RoleTags.of(goldTags ? text.gold() : texts.rules(text), text.words());
          var odds = tagger.tag(text.passages(), known);
          return answer(text, new RoleLinker(text.passages()).link(odds.best(outside)));
        });
  }

  private AnyTagger tagger(Knowledge knowledge) throws IOException {
    if (goldTags) {
      return (passages, rules) -> RoleOdds.certain(rules);
    }
    return AnyTagger.read(answers.model().orElseThrow(), knowledge);
  }

  private static JsonNode answer(RoleTexts.RoleText text, List<Telling> found) {
    var line = JsonMapper.shared().createObjectNode();
    line.put("id", text.id());
    var points = new CodePoints(text.report().text());
    var out = line.putArray("attributions");
    for (var telling : found) {
      var one = out.addObject();
      write(telling.source(), points, one.putArray("source"));
      write(telling.cue(), points, one.putArray("cue"));
      write(telling.content(), points, one.putArray("content"));
      one.putNull("parent");
    }
    return line;
  }

  /// The attributor that marks attitudes, plans and orders too.
  public static Attributor everything(Knowledge knowledge) throws IOException {
    return Attributor.ofEverything(knowledge.with("attribute/attitudes", attitudes()));
  }

  private static String attitudes() throws IOException {
    try (InputStream stream = EvaluateAttribution.class.getResourceAsStream(ATTITUDES)) {
      if (stream == null) {
        throw new IOException("expected " + ATTITUDES + " among the resources, found none");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static JsonNode answer(
      JsonNode record, Function<Report, List<Passage>> cut, Attributor attributor) {
    var report = GivenText.of(record, "date");
    var found = attributor.attribute(report, cut.apply(report), List.of());
    var line = JsonMapper.shared().createObjectNode();
    line.put("id", record.path("id").asString(""));
    var points = new CodePoints(report.text());
    var out = line.putArray("attributions");
    for (var step : Steps.of(found)) {
      var one = out.addObject();
      write(step.hop().speakerWords(), points, one.putArray("source"));
      write(step.hop().cue(), points, one.putArray("cue"));
      write(step.content(), points, one.putArray("content"));
      if (step.parent() < 0) {
        one.putNull("parent");
      } else {
        one.put("parent", step.parent());
      }
    }
    return line;
  }

  private static void write(List<Span> spans, CodePoints points, ArrayNode out) {
    for (var span : spans) {
      out.addArray().add(points.point(span.start())).add(points.point(span.end()));
    }
  }
}
