package org.hearsay.recognise.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordClustersTest {

  private static final WordClusters CLUSTERS =
      WordClusters.of(
          new TreeMap<>(Map.of("Kenya", new short[] {7, 3, 1}, "bread", new short[] {0, 0, 0})));

  @Test
  void countsFromOne() {
    assertThat(CLUSTERS.of("Kenya")).containsExactly(8, 4, 2);
    assertThat(CLUSTERS.of("bread")).containsExactly(1, 1, 1);
  }

  @Test
  void readsHeadlinesInCapitals() {
    assertThat(CLUSTERS.of("KENYA")).containsExactly(8, 4, 2);
    assertThat(CLUSTERS.of("BREAD")).containsExactly(1, 1, 1);
    assertThat(CLUSTERS.of("Bread")).containsExactly(1, 1, 1);
  }

  @Test
  void givesZerosForOtherWords() {
    assertThat(CLUSTERS.of("Oyo")).containsExactly(0, 0, 0);
    assertThat(CLUSTERS.of("")).containsExactly(0, 0, 0);
    assertThat(CLUSTERS.of("kenya")).containsExactly(0, 0, 0);
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    var bytes = new ByteArrayOutputStream();
    CLUSTERS.write(new DataOutputStream(bytes));
    var again = WordClusters.read(ByteBuffer.wrap(bytes.toByteArray()));
    assertThat(again.of("Kenya")).containsExactly(8, 4, 2);
  }
}
