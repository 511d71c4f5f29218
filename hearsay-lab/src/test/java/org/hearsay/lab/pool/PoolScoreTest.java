package org.hearsay.lab.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The figures are those of the public scorer, `pool_score.py`: `score.txt` beside this class is
/// what it prints on the same three files.
class PoolScoreTest {

  private static String read(String name) {
    try (var stream = PoolScoreTest.class.getResourceAsStream(name)) {
      return new String(
          java.util.Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static PoolScore score() {
    return PoolScore.of(
        read("gold.json"),
        new PoolExports(
            read("claims.jsonl").lines().toList(),
            read("findings.jsonl").lines().toList(),
            List.of()));
  }

  @Test
  void givesTheFiguresOfThePublicScorer() {
    var lines =
        score().figures().entrySet().stream()
            .map(one -> String.format("%-46s %s", one.getKey(), one.getValue().words()))
            .toList();
    assertThat(lines).isEqualTo(read("score.txt").lines().toList());
  }

  @Test
  void floorsNameWhatIsBelowThem() {
    var floors =
        new Floors(
            List.of(
                new Floors.Line("claims found %", true, 80),
                new Floors.Line("deep chains P/R/F1", true, 50),
                new Floors.Line("flags on neither", false, 0),
                new Floors.Line("no such figure", true, 0)));
    assertThat(floors.broken(score()))
        .containsExactly(
            "deep chains P/R/F1: expected at least 50, found 0 / 0 / 0",
            "flags on neither: expected at most 0, found 1",
            "no such figure: expected a figure of the score, found no such name");
  }
}
