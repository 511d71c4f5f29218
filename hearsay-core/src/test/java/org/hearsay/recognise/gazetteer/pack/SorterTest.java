package org.hearsay.recognise.gazetteer.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SorterTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 500, 4096, 1 << 20})
  void whatIsLargerThanMemoryComesOutInOrder(int budget, @TempDir Path folder) throws Exception {
    var random = new Random(5);
    var given = new ArrayList<byte[]>();
    try (var scratch = new Scratch(folder, budget);
        var sorter = new Sorter(scratch)) {
      for (int i = 0; i < 500; i++) {
        var one = new byte[random.nextInt(20)];
        random.nextBytes(one);
        given.add(one);
        sorter.add(one);
      }
      given.sort(Arrays::compareUnsigned);
      for (byte[] one : given) {
        assertThat(sorter.next()).isEqualTo(one);
      }
      assertThat(sorter.next()).isNull();
      assertThat(scratch.most() > 0).isEqualTo(budget < 500 * 30);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void nothingIsLeftWhereTheWorkIsBrokenOff(@TempDir Path folder) throws Exception {
    try (var scratch = new Scratch(folder, 100);
        var sorter = new Sorter(scratch)) {
      for (int i = 0; i < 50; i++) {
        sorter.add(new byte[] {(byte) i});
      }
      sorter.next();
      try (var made = Files.list(folder)) {
        assertThat(made).hasSize(1);
      }
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatAKilledRunLeftIsSwept(@TempDir Path folder) throws Exception {
    var left = Files.createDirectory(folder.resolve("making-17"));
    Files.writeString(left.resolve("part-0"), "half");
    Files.writeString(folder.resolve("kept"), "whole");
    Scratch.sweep(folder);
    assertThat(folder).isDirectoryContaining("glob:**/kept").isDirectoryNotContaining("glob:**/m*");
  }
}
