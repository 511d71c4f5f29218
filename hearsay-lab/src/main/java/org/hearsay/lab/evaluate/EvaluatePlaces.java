package org.hearsay.lab.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.lab.resolve.WeightsFile;
import org.hearsay.model.Coverage;
import org.hearsay.model.Mention;
import org.hearsay.model.Report;
import org.hearsay.model.Where;
import org.hearsay.recognise.name.NameFinder;
import org.hearsay.recognise.place.PlaceFinder;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `./lab evaluate places`: finds and places the names in each text. Places made of others
/// ("between Sirte and Tripoli") are not answered, the names in them are.
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    description = "Place names with their coordinates; score with places_score.py.")
public final class EvaluatePlaces implements Callable<Integer> {

  @Mixin private Answers answers = new Answers();

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description = "Weights of the clues in place of the shipped ones (train places-resolution).")
  @Nullable Path weights;

  @Spec private CommandSpec spec = CommandSpec.create();

  private long words;
  private long nanoseconds;
  private int documents;

  @Override
  public Integer call() throws IOException {
    var knowledge = Knowledge.english();
    var segmenter = Segmenter.of(knowledge);
    var names = NameFinder.of(knowledge);
    var shipped = PlaceFinder.of(knowledge);
    var finder = weights == null ? shipped : shipped.with(WeightsFile.read(weights));
    long start = System.nanoTime();
    var known =
        finder.survey(answers.records(record -> GivenText.of(record, "date")), segmenter::segment);
    nanoseconds = System.nanoTime() - start;
    PlaceReader reader =
        report -> {
          var passages = segmenter.segment(report);
          var coverage = known.getOrDefault(report.imprint().outlet(), Coverage.NONE);
          return finder.find(report, passages, names.find(report, passages), coverage).stream()
              .filter(Mention.Placed.class::isInstance)
              .map(Mention.Placed.class::cast)
              .toList();
        };
    int code = answers.eachRecord(record -> answer(record, reader));
    spec.commandLine()
        .getErr()
        .printf(
            Locale.ROOT,
            "%d documents, %d words: %.0f documents/s, %.2f microseconds a word (cutting and names too)%n",
            documents,
            words,
            documents * 1e9 / nanoseconds,
            nanoseconds / 1e3 / Math.max(1, words));
    return code;
  }

  /// Text in, places out.
  @FunctionalInterface
  private interface PlaceReader {
    List<Mention.Placed> read(Report report);
  }

  private JsonNode answer(JsonNode gold, PlaceReader reader) {
    var report = GivenText.of(gold, "date");
    long start = System.nanoTime();
    var placed = reader.read(report);
    nanoseconds += System.nanoTime() - start;
    documents++;
    words += report.text().split("\\s+").length;
    var points = new CodePoints(report.text());
    var line = JsonNodeFactory.instance.objectNode();
    line.set("id", gold.path("id"));
    var toponyms = line.putArray("toponyms");
    placed.forEach(one -> toponym(one, points).ifPresent(toponyms::add));
    return line;
  }

  private static Optional<ObjectNode> toponym(Mention.Placed placed, CodePoints points) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("start", points.point(placed.span().start()));
    node.put("end", points.point(placed.span().end()));
    boolean answered = where(node, placed.where());
    node.put("kind", placed.use().name().toLowerCase(Locale.ROOT));
    return answered ? Optional.of(node) : Optional.empty();
  }

  /// Whether `where` has one place to answer with.
  private static boolean where(ObjectNode node, Where where) {
    return switch (where) {
      case Where.Spot spot -> spot(node, spot);
      case Where.Unresolved unresolved -> {
        node.putNull("lat").putNull("lon").put("name", unresolved.words());
        yield true;
      }
      case Where.OneOf several -> where(node, several.candidates().getFirst());
      case Where.Between other -> false;
      case Where.Offset other -> false;
      case Where.Part other -> false;
      case Where.Composed other -> false;
    };
  }

  private static boolean spot(ObjectNode node, Where.Spot spot) {
    node.put("lat", spot.centre().latitude()).put("lon", spot.centre().longitude());
    node.put("name", spot.name());
    if (spot.gazetteerId().startsWith("gn:")) {
      node.put("geonameid", Long.parseLong(spot.gazetteerId().substring(3)));
    }
    return true;
  }
}
