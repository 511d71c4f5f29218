package org.hearsay.lab.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.gazetteer.PlaceKey;
import org.hearsay.recognise.gazetteer.pack.PackWriter;
import org.hearsay.recognise.gazetteer.pack.Place;
import org.hearsay.spelling.Edits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./lab gazetteer spellings FOLDER`: how well places are found by spellings that are not known.
///
/// A fifth of all further names, chosen by hash, is kept out of the index. Those of them that spell
/// a known name otherwise (an edit distance of two fifths of its letters at most) are then looked
/// up by sound.
@Command(
    name = "spellings",
    mixinStandardHelpOptions = true,
    description = "Measures how well places are found by unseen spellings of their names.")
public final class MeasureSpellings implements Callable<Integer> {

  private static final double NEAR_METRES = 25_000;

  private static final Map<String, List<String>> WORLDS = new LinkedHashMap<>();

  static {
    WORLDS.put(
        "Arabic",
        List.of(
            "IQ", "SY", "YE", "LY", "EG", "SA", "JO", "LB", "DZ", "MA", "TN", "SD", "AE", "OM",
            "QA", "KW", "BH", "PS"));
    WORLDS.put("Persian", List.of("IR", "AF", "TJ"));
    WORLDS.put("Cyrillic", List.of("RU", "UA", "BY", "BG", "KZ", "KG", "UZ", "RS", "MK"));
    WORLDS.put("Turkish", List.of("TR", "AZ", "TM"));
    WORLDS.put("Indian", List.of("PK", "IN", "BD", "NP", "LK"));
    WORLDS.put("Hebrew", List.of("IL"));
    WORLDS.put("Chinese", List.of("CN", "TW"));
  }

  @Parameters(index = "0", paramLabel = "FOLDER", description = "Where the free sources lie.")
  private Path folder = Path.of("");

  @Option(
      names = "--not-places",
      paramLabel = "FILE",
      description = "Words that are no places, one a line: how often one is found is told.")
  private List<Path> words = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  /// A spelling kept out of the index, and the place it means.
  private record Unseen(String spelling, Place place) {}

  /// Counts of one group.
  private static final class Score {
    int asked;
    int first;
    int among;
    int answered;
  }

  @Override
  public Integer call() throws IOException {
    var unseen = new ArrayList<Unseen>();
    var places = Sources.join(folder).stream().map(place -> hide(place, unseen)).toList();
    var gazetteer =
        Gazetteer.of(ByteBuffer.wrap(new PackWriter(places, Map.of()).heard().write()), "test");
    var scores = new TreeMap<String, Score>();
    for (var one : unseen) {
      if (gazetteer.find(one.spelling()).isEmpty()) {
        String world = world(one.place().where().country());
        boolean town = !one.place().id().startsWith("wof") && one.place().extent().population() > 0;
        ask(gazetteer, one, scores.computeIfAbsent(world, key -> new Score()));
        ask(
            gazetteer,
            one,
            scores.computeIfAbsent(town ? "all, with people" : "all, villages", k -> new Score()));
      }
    }
    var out = spec.commandLine().getOut();
    scores.forEach(
        (world, score) ->
            out.printf(
                "%s: %,d spellings, first %.1f %%, among the first three %.1f %%, answered %.1f %%%n",
                world,
                score.asked,
                100.0 * score.first / score.asked,
                100.0 * score.among / score.asked,
                100.0 * score.answered / score.asked));
    for (var file : words) {
      notPlaces(gazetteer, file);
    }
    return 0;
  }

  private void notPlaces(Gazetteer gazetteer, Path file) throws IOException {
    int asked = 0;
    int found = 0;
    for (String word : Files.readAllLines(file)) {
      if (gazetteer.find(word).isEmpty()) {
        asked++;
        found += gazetteer.alike(word).isEmpty() ? 0 : 1;
      }
    }
    spec.commandLine()
        .getOut()
        .printf(
            "%s: %,d of %,d taken for a place, %.1f %%%n",
            file.getFileName(), found, asked, 100.0 * found / asked);
  }

  private static void ask(Gazetteer gazetteer, Unseen one, Score score) {
    var hits = gazetteer.alike(one.spelling());
    score.asked++;
    score.answered += hits.isEmpty() ? 0 : 1;
    for (int i = 0; i < Math.min(3, hits.size()); i++) {
      if (isMeant(gazetteer, hits.get(i).entry(), one.place())) {
        score.first += i == 0 ? 1 : 0;
        score.among++;
        break;
      }
    }
  }

  private static boolean isMeant(Gazetteer gazetteer, int entry, Place place) {
    return gazetteer.id(entry).equals(place.id())
        || Distance.metres(
                gazetteer.latitude(entry),
                gazetteer.longitude(entry),
                place.latitude(),
                place.longitude())
            < NEAR_METRES;
  }

  private static String world(String country) {
    return WORLDS.entrySet().stream()
        .filter(world -> world.getValue().contains(country))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("elsewhere");
  }

  private static Place hide(Place place, List<Unseen> unseen) {
    var kept = new ArrayList<String>();
    for (String name : place.other()) {
      String key = PlaceKey.of(name);
      if (Math.floorMod(key.hashCode(), 5) != 0) {
        kept.add(name);
      } else if (isVariant(PlaceKey.of(place.name()), key)) {
        unseen.add(new Unseen(name, place));
      }
    }
    return new Place(
        place.id(),
        place.name(),
        kept,
        place.latitude(),
        place.longitude(),
        place.code(),
        place.where(),
        place.extent());
  }

  private static boolean isVariant(String main, String other) {
    String one = PlaceKey.withoutArticle(main).orElse(main);
    String two = PlaceKey.withoutArticle(other).orElse(other);
    return two.length() > 3
        && !one.equals(two)
        && Edits.between(one, two) <= 0.4 * Math.min(one.length(), two.length());
  }
}
