package org.hearsay.lab.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How far two annotators of a pool agree.
class AgreementTest {

  private static final String FIRST =
      """
      {"claims": [
        {"id": "c1", "file": "a.txt", "content": "the bridge is closed", "sources": ["the mayor"],
         "certainty": "certain", "polarity": "+", "kind": "statement", "act": null, "about": []},
        {"id": "c2", "file": "a.txt", "content": "lorries still cross at night", "sources": ["Ann Were", "a driver"],
         "certainty": "certain", "polarity": "+", "kind": "statement", "act": "dispute", "about": ["c1"]},
        {"id": "c3", "file": "b.txt", "content": "the bridge may open in May", "sources": [],
         "certainty": "possible", "polarity": "+", "kind": "forecast", "act": null, "about": []}]}
      """;
  private static final String SECOND =
      """
      {"claims": [
        {"id": "s1", "file": "a.txt", "content": "the bridge is closed", "sources": ["mayor"],
         "certainty": "certain", "polarity": "+", "kind": "statement", "act": null, "about": []},
        {"id": "s2", "file": "a.txt", "content": "lorries still cross", "sources": ["Ann Were"],
         "certainty": "probable", "polarity": "+", "kind": "statement", "act": "dispute", "about": ["s1"]},
        {"id": "s3", "file": "b.txt", "content": "tolls will rise", "sources": [],
         "certainty": "certain", "polarity": "+", "kind": "forecast", "act": null, "about": []},
        {"id": "s4", "file": "b.txt", "content": "nobody was asked", "sources": [],
         "certainty": "certain", "polarity": "-", "kind": "statement", "act": "deny", "about": ["s3"]}]}
      """;

  @Test
  void comparesTheClaimsThatBothHave() {
    var figures = Agreement.of(FIRST, SECOND);
    assertThat(figures.get("claims of both P/R/F1")).isEqualTo(Figure.Retrieval.of(2, 4, 3));
    assertThat(figures.get("chains equal")).isEqualTo(new Figure.OutOf(1, 2));
    assertThat(figures.get("chains equal, of two and more")).isEqualTo(new Figure.OutOf(0, 1));
    assertThat(figures.get("certainty kappa")).isEqualTo(new Figure.Coefficient(0));
    assertThat(figures.get("act kappa")).isEqualTo(new Figure.Coefficient(1));
    assertThat(figures.get("acts with target P/R/F1")).isEqualTo(Figure.Retrieval.of(1, 2, 1));
  }

  @Test
  void agreesWithItself() {
    var figures = Agreement.of(FIRST, FIRST);
    assertThat(figures.get("claims of both P/R/F1")).isEqualTo(Figure.Retrieval.of(3, 3, 3));
    assertThat(figures.get("chains equal")).isEqualTo(new Figure.OutOf(3, 3));
    assertThat(figures.get("kind kappa")).isEqualTo(new Figure.Coefficient(1));
    assertThat(figures.get("acts with target P/R/F1")).isEqualTo(Figure.Retrieval.of(1, 1, 1));
  }

  /// 20 both yes, 5 and 10 apart, 15 both no: seen .7, by chance .5.
  @Test
  void takesChanceOff() {
    var kappa = new Kappa();
    add(kappa, 20, "yes", "yes");
    add(kappa, 5, "yes", "no");
    add(kappa, 10, "no", "yes");
    add(kappa, 15, "no", "no");
    assertThat(kappa.value()).isCloseTo(.4, within(1e-9));
  }

  /// A second annotation is of the same reports as the gold beside it, and its comments are on
  /// claims of its own.
  @Test
  void secondAnnotationsAreWhole() throws IOException {
    int pools = 0;
    for (var pool : StoryPool.all(Path.of("..", "corpus"))) {
      var file = pool.folder().resolve("second.json");
      if (Files.isRegularFile(file)) {
        pools++;
        check(JsonMapper.shared().readTree(Files.readString(file)), pool.folder());
      }
    }
    assertThat(pools).isEqualTo(2);
  }

  private static void check(JsonNode second, Path pool) {
    var ids = new HashSet<String>();
    for (var claim : second.path("claims")) {
      assertThat(ids.add(claim.path("id").asString())).isTrue();
      assertThat(pool.resolve("reports").resolve(claim.path("file").asString())).isRegularFile();
    }
    second
        .path("claims")
        .forEach(claim -> assertThat(ids).containsAll(Matching.strings(claim.path("about"))));
  }

  private static void add(Kappa kappa, int times, String one, String other) {
    for (int i = 0; i < times; i++) {
      kappa.add(one, other);
    }
  }
}
