package org.hearsay.recognise.gazetteer.pack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.hearsay.recognise.gazetteer.FullDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RoomTest {

  /// A disk that takes nothing.
  private static final OutputStream BROKEN =
      new OutputStream() {
        @Override
        public void write(int one) throws IOException {
          throw new IOException("Ausgabefehler");
        }
      };

  @TempDir Path folder;

  @Test
  void workThatTheDiskCannotHoldIsNotBegun() {
    try (var scratch = new Scratch(folder)) {
      assertThatThrownBy(() -> scratch.expect(Long.MAX_VALUE))
          .isInstanceOf(FullDisk.class)
          .hasMessageStartingWith(
              "expected 9,223,372,036,855 MB free on the disk that holds " + folder + ", found ");
    }
  }

  @Test
  void whatIsFullIsSaidAndHowMuchWasNeeded() throws IOException {
    var free = new ArrayDeque<>(List.of(70_000_000L, 4_096L));
    try (var scratch = new Scratch(folder, 0, new Room(folder, free::remove))) {
      scratch.expect(65_000_000);
      assertThatThrownBy(() -> scratch.watched(BROKEN).write(1))
          .isInstanceOf(FullDisk.class)
          .hasMessage(
              "the disk that holds %s is full: nothing is left of the 65 MB that may be needed there"
                  .formatted(folder));
    }
  }

  @Test
  void whatFailsOnADiskWithRoomIsNotCalledFull() {
    try (var scratch = new Scratch(folder, 0, new Room(folder, () -> 5_000_000))) {
      assertThatThrownBy(() -> scratch.watched(BROKEN).write(1))
          .isNotInstanceOf(FullDisk.class)
          .hasMessage("Ausgabefehler");
    }
  }
}
