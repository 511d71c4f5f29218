package org.hearsay.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.lab.evaluate.CodePoints;
import org.hearsay.lab.evaluate.GivenText;
import org.hearsay.model.Imprint;
import org.hearsay.model.Mention;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.recognise.name.NameFinder;
import org.hearsay.recognise.name.NameLearner.Document;
import org.hearsay.recognise.place.sight.SightPlaces;
import org.hearsay.recognise.place.sight.Sighting;
import org.hearsay.segment.Segmenter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sightings with labels, out of gold of places or of names.
final class PlaceExamples {

  private static final String NO_SPACE_BEFORE = ",.;:!?)'’%";

  private final Segmenter segmenter;
  private final SightPlaces sight;

  PlaceExamples(Segmenter segmenter, SightPlaces sight) {
    this.segmenter = segmenter;
    this.sight = sight;
  }

  /// A name the gold has.
  private record Gold(Span span, Optional<Mention.Kind> kind) {}

  /// From gold of places; one without coordinates leaves its words open.
  List<LabelledPlaces> places(Path file, NameFinder names) throws IOException {
    var documents = new ArrayList<LabelledPlaces>();
    try (var lines = Answers.open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        documents.add(places(JsonMapper.shared().readTree(line), names));
      }
    }
    return documents;
  }

  private LabelledPlaces places(JsonNode record, NameFinder names) {
    var report = GivenText.of(record, "date");
    var points = new CodePoints(report.text());
    var gold = new ArrayList<Gold>();
    for (var toponym : record.path("toponyms")) {
      boolean placed = !toponym.path("lat").isMissingNode() && !toponym.path("lat").isNull();
      var span = points.units(toponym.path("start").asInt(), toponym.path("end").asInt());
      gold.add(new Gold(span, placed ? Optional.of(Mention.Kind.PLACE) : Optional.empty()));
    }
    String group = record.path("source").asString(record.path("id").asString(""));
    return labelled(group, report, gold, names);
  }

  /// From gold of names.
  LabelledPlaces names(String group, Document document, NameFinder names) {
    var text = new StringBuilder();
    var gold = new ArrayList<Gold>();
    for (int i = 0; i < document.words().size(); i++) {
      sentence(document.words().get(i), document.labels().get(i), text, gold);
      text.append('\n');
    }
    return labelled(group, report(text.toString()), gold, names);
  }

  private static Report report(String text) {
    var origin = new Origin.LocalFile("training", "");
    var letters = OffsetMap.identity(text.length());
    return Report.of(origin, Imprint.UNKNOWN, Locale.ENGLISH, text, letters);
  }

  private static void sentence(
      List<String> words, List<String> labels, StringBuilder text, List<Gold> gold) {
    for (int i = 0; i < words.size(); i++) {
      boolean joined =
          i == 0
              || NO_SPACE_BEFORE.indexOf(words.get(i).charAt(0)) >= 0
              || words.get(i - 1).equals("(")
              || words.get(i - 1).equals("$");
      text.append(joined ? "" : " ");
      int start = text.length();
      text.append(words.get(i));
      String label = labels.get(i);
      if (label.startsWith("I-") && !gold.isEmpty()) {
        var last = gold.removeLast();
        gold.add(new Gold(new Span(last.span().start(), text.length()), last.kind()));
      } else if (!label.equals("O")) {
        var kind = Mention.Kind.valueOf(label.substring(2));
        gold.add(new Gold(new Span(start, text.length()), Optional.of(kind)));
      }
    }
  }

  private LabelledPlaces labelled(String group, Report report, List<Gold> gold, NameFinder names) {
    var passages = segmenter.segment(report);
    var sightings = new ArrayList<Sighting>();
    for (Passage passage : passages) {
      passage.sentences().forEach(one -> sightings.addAll(sight.in(one, report.text())));
    }
    var labels = sightings.stream().map(one -> label(one, gold)).toList();
    return new LabelledPlaces(group, sightings, names.find(report, passages), labels);
  }

  /// Whether a sighting is meant as a place; open for adjectives, for words within a longer name of
  /// an organisation, and for such as share only some letters with a name.
  private static Optional<Boolean> label(Sighting sighting, List<Gold> gold) {
    if (sighting.use() == Mention.Use.DEMONYM) {
      return Optional.empty();
    }
    var span = sighting.span();
    for (var one : gold) {
      if (one.span().overlaps(span)) {
        boolean longer = one.span().length() > span.length() + 4;
        return one.kind().flatMap(kind -> label(kind, longer));
      }
    }
    return Optional.of(false);
  }

  private static Optional<Boolean> label(Mention.Kind kind, boolean longer) {
    return switch (kind) {
      case PLACE -> longer ? Optional.empty() : Optional.of(true);
      case ORGANISATION -> longer ? Optional.empty() : Optional.of(false);
      case PERSON, NORP, MISC -> Optional.of(false);
    };
  }
}
