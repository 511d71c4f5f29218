package org.hearsay.lab.pool;

import static org.hearsay.lab.pool.Matching.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// Scores the claims of a pool: found, on whose word, in what manner, what they comment on, and
/// when forecasts fall due.
final class ScoreClaims {

  private final JsonNode gold;
  private final Matching matching;

  ScoreClaims(JsonNode gold, Matching matching) {
    this.gold = gold;
    this.matching = matching;
  }

  void into(Map<String, Figure> figures) {
    figures.put(
        "claims found %",
        new Figure.Share(100.0 * matching.toFound().size() / matching.gold().size()));
    figures.put("sourced claims P/R/F1 (content + whole chain)", chains(1));
    figures.put("deep chains P/R/F1", chains(2));
    manner(figures, "certainty", found -> text(found.path("certainty"), "level"));
    manner(figures, "polarity", found -> text(found.path("certainty"), "polarity"));
    manner(figures, "kind", found -> text(found, "kind"));
    figures.put("acts with target P/R/F1", acts());
    figures.put("forecasts P/R/F1", forecasts());
    figures.put("deadlines right % of found", deadlines());
  }

  private IntStream everyGold() {
    return IntStream.range(0, matching.gold().size());
  }

  /// Claims with at least `hops` speakers.
  private Figure chains(int hops) {
    var wanted =
        everyGold()
            .filter(i -> Matching.sources(matching.gold().get(i)).size() >= hops)
            .boxed()
            .toList();
    long answered =
        matching.found().stream().filter(one -> Matching.speakers(one).size() >= hops).count();
    long right = wanted.stream().filter(matching::chainRight).count();
    return Figure.Retrieval.of(right, answered, wanted.size());
  }

  /// The mean F1 of all values that either side uses, over the claims found.
  private void manner(Map<String, Figure> figures, String key, Function<JsonNode, String> answer) {
    Map<String, long[]> tally = new HashMap<>();
    matching
        .toFound()
        .forEach(
            (i, j) -> {
              String wanted = text(matching.gold().get(i), key);
              String got = answer.apply(matching.found().get(j));
              tally.computeIfAbsent(wanted, value -> new long[3])[1]++;
              tally.computeIfAbsent(got, value -> new long[3])[2]++;
              tally.get(wanted)[0] += wanted.equals(got) ? 1 : 0;
            });
    double sum =
        tally.values().stream()
            .mapToDouble(n -> Figure.Retrieval.of(n[0], n[2], n[1]).value())
            .sum();
    figures.put(key + " macro F1 of found", new Figure.Share(sum / Math.max(1, tally.size())));
  }

  private static boolean comments(JsonNode claim) {
    String act = text(claim, "act");
    return !act.isEmpty() && !act.equals("null");
  }

  /// Comments with the right act and at least one right target.
  Figure acts() {
    Map<String, Integer> byId = new HashMap<>();
    for (int j = 0; j < matching.found().size(); j++) {
      byId.put(text(matching.found().get(j), "id"), j);
    }
    var wanted = everyGold().filter(i -> comments(matching.gold().get(i))).boxed().toList();
    long answered = matching.found().stream().filter(ScoreClaims::comments).count();
    long right = wanted.stream().filter(i -> actRight(i, byId)).count();
    return Figure.Retrieval.of(right, answered, wanted.size());
  }

  private boolean actRight(int index, Map<String, Integer> byId) {
    var wanted = matching.gold().get(index);
    var found = matching.found(index);
    if (found.isEmpty() || !text(found.get(), "act").equals(text(wanted, "act"))) {
      return false;
    }
    Set<String> targets = new HashSet<>(Matching.strings(wanted.path("about")));
    return targets.isEmpty()
        || Matching.strings(found.get().path("about")).stream()
            .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
            .flatMap(j -> Optional.ofNullable(matching.toGold().get(j)).stream())
            .anyMatch(i -> targets.contains(text(matching.gold().get(i), "id")));
  }

  private Figure forecasts() {
    Set<String> wanted = new HashSet<>();
    gold.path("forecasts").forEach(one -> wanted.add(text(one, "claim")));
    matching.gold().stream()
        .filter(one -> text(one, "kind").equals("forecast"))
        .forEach(one -> wanted.add(text(one, "id")));
    var answered =
        IntStream.range(0, matching.found().size())
            .filter(j -> text(matching.found().get(j), "kind").equals("forecast"))
            .boxed()
            .toList();
    long right =
        answered.stream()
            .map(matching.toGold()::get)
            .filter(i -> i != null && wanted.contains(text(matching.gold().get(i), "id")))
            .count();
    return Figure.Retrieval.of(right, answered.size(), wanted.size());
  }

  /// Of the forecasts found that have a last day: how many have the right one.
  private Figure deadlines() {
    List<String> ids = matching.gold().stream().map(one -> text(one, "id")).toList();
    long asked = 0;
    long right = 0;
    for (var forecast : gold.path("forecasts")) {
      String deadline = text(forecast, "deadline");
      var found = matching.found(ids.indexOf(text(forecast, "claim")));
      if (!deadline.isEmpty() && found.isPresent()) {
        asked++;
        String last = text(found.get().path("deadline"), "latest");
        String wanted = deadline.substring(deadline.lastIndexOf('/') + 1);
        right += last.substring(0, Math.min(10, last.length())).equals(wanted) ? 1 : 0;
      }
    }
    return new Figure.Share(100.0 * right / Math.max(1, asked));
  }
}
