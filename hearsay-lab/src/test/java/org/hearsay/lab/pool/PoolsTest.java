package org.hearsay.lab.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The whole pipeline on every pool of `corpus/` that has gold: its exports are what is expected,
/// and no figure is below its floor.
class PoolsTest {

  private static final Path CORPUS = Path.of("..", "corpus");
  private static final Pipeline PIPELINE = Pipeline.of(Knowledge.english());

  static List<StoryPool> pools() throws IOException {
    return StoryPool.all(CORPUS);
  }

  @ParameterizedTest
  @MethodSource("pools")
  void isReadAsExpectedAndNoWorseThanItsFloors(StoryPool pool) throws IOException {
    var exports = pool.exports(PIPELINE);
    var score = pool.score(exports);
    ScoreTable.lines(pool.name(), score, pool.floors()).forEach(System.out::println);
    assertThat(pool.floors().lines()).as("floors.tsv of " + pool.name()).isNotEmpty();
    assertThat(pool.floors().broken(score)).as("floors of " + pool.name()).isEmpty();
    if (pool.isCompared()) {
      assertThat(pool.differences(exports)).isEmpty();
    }
  }
}
