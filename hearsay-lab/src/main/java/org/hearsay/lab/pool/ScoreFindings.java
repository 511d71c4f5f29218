package org.hearsay.lab.pool;

import static org.hearsay.lab.pool.Matching.quote;
import static org.hearsay.lab.pool.Matching.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Scores the findings of a pool: contradictions between reports, and statements against the map
/// and the calendar.
final class ScoreFindings {

  private static final Set<String> BETWEEN =
      Set.of("number", "date", "place", "person", "polarity");
  private static final Set<String> ALONE =
      Set.of("distance", "direction", "region", "weekday", "impossible-date", "order");

  private final JsonNode gold;
  private final List<JsonNode> findings;
  private final Map<String, JsonNode> claims = new HashMap<>();

  /// The two pieces of evidence that decide: the first, and the first of other words.
  private record Sides(JsonNode first, JsonNode second) {}

  ScoreFindings(JsonNode gold, List<JsonNode> findings) {
    this.gold = gold;
    this.findings = findings;
    gold.path("claims").forEach(claim -> claims.put(text(claim, "id"), claim));
  }

  void into(Map<String, Figure> figures) {
    contradictions(figures);
    implausible(figures);
    figures.put("findings", new Figure.Count(findings.size()));
  }

  private void contradictions(Map<String, Figure> figures) {
    var found =
        findings.stream()
            .filter(one -> BETWEEN.contains(text(one, "kind")))
            .flatMap(one -> sides(one).stream())
            .toList();
    var left = new ArrayList<>(gold.path("contradictions").valueStream().toList());
    int wanted = left.size();
    var right = new ArrayList<Boolean>();
    for (var sides : found) {
      var hit = left.stream().filter(one -> isAbout(sides, one)).findFirst();
      right.add(hit.isPresent());
      hit.ifPresent(left::remove);
    }
    long firstTen = right.stream().limit(10).filter(one -> one).count();
    long all = right.stream().filter(one -> one).count();
    figures.put(
        "contradictions precision@10 %",
        new Figure.Share(100.0 * firstTen / Math.max(1, Math.min(10, wanted))));
    figures.put("contradictions recall %", new Figure.Share(100.0 * all / Math.max(1, wanted)));
    figures.put(
        "contradictions precision %", new Figure.Share(100.0 * all / Math.max(1, found.size())));
    var near = gold.path("not_contradictions");
    long flagged =
        near.valueStream()
            .filter(one -> found.stream().anyMatch(sides -> isAbout(sides, one)))
            .count();
    figures.put("near-contradictions flagged", new Figure.OutOf(flagged, near.size()));
  }

  private static Optional<Sides> sides(JsonNode finding) {
    var usable = evidence(finding).filter(one -> Wording.usable(quote(one))).toList();
    return usable.stream()
        .skip(1)
        .filter(
            one ->
                !file(one).equals(file(usable.getFirst()))
                    || !quote(one).equals(quote(usable.getFirst())))
        .findFirst()
        .map(second -> new Sides(usable.getFirst(), second));
  }

  private boolean isAbout(Sides sides, JsonNode pair) {
    var ids = Matching.strings(pair.path("claims"));
    var one = claim(ids.get(0));
    var other = claim(ids.get(1));
    return touches(sides.first(), one) && touches(sides.second(), other)
        || touches(sides.first(), other) && touches(sides.second(), one);
  }

  private JsonNode claim(String id) {
    var claim = claims.get(id);
    if (claim == null) {
      throw new IllegalArgumentException("gold.json: expected a claim \"" + id + "\", found none");
    }
    return claim;
  }

  private static boolean touches(JsonNode evidence, JsonNode claim) {
    String content = text(claim, "content");
    return file(evidence).equals(text(claim, "file"))
        && (Wording.dice(quote(evidence), content) >= .4
            || quote(evidence).contains(content)
            || content.contains(quote(evidence)));
  }

  private void implausible(Map<String, Figure> figures) {
    var statements =
        Stream.of("geography", "calendar").flatMap(key -> gold.path(key).valueStream()).toList();
    var found = findings.stream().filter(one -> ALONE.contains(text(one, "kind"))).toList();
    for (boolean wrong : new boolean[] {true, false}) {
      var these =
          statements.stream().filter(one -> one.path("wrong").asBoolean() == wrong).toList();
      long flagged =
          these.stream().filter(one -> found.stream().anyMatch(f -> isOn(f, one))).count();
      figures.put(
          wrong ? "geography+calendar errors caught" : "correct ones flagged",
          new Figure.OutOf(flagged, these.size()));
    }
    long neither =
        found.stream().filter(f -> statements.stream().noneMatch(one -> isOn(f, one))).count();
    figures.put("flags on neither", new Figure.Count(neither));
  }

  private static boolean isOn(JsonNode finding, JsonNode statement) {
    String words = text(statement, "text");
    return text(finding, "kind").equals(text(statement, "kind"))
        && evidence(finding)
            .limit(2)
            .filter(one -> Wording.usable(quote(one)))
            .filter(one -> file(one).equals(text(statement, "file")))
            .anyMatch(
                one ->
                    quote(one).contains(words)
                        || words.contains(quote(one))
                        || Wording.dice(quote(one), words) >= .5);
  }

  private static Stream<JsonNode> evidence(JsonNode finding) {
    return finding.path("evidence").valueStream();
  }

  private static String file(JsonNode evidence) {
    return Wording.file(text(evidence, "file"));
  }
}
