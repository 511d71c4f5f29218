package org.hearsay.recognise.gazetteer.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.recognise.gazetteer.FullDisk;

/// The free space of the disk that a folder lies on, and what to tell people when it is too little.
final class Room {

  /// A disk with fewer bytes left than this is full: what failed may have been a buffer of that
  /// size.
  private static final long NOTHING = 1 << 20;

  private static final long MEGABYTE = 1_000_000;

  /// Bytes that can still be written.
  @FunctionalInterface
  interface Free {
    long bytes() throws IOException;
  }

  private final Path folder;
  private final Free free;
  private long needed;

  /// @param folder where is written
  /// @param free what is left on its disk
  Room(Path folder, Free free) {
    this.folder = folder;
    this.free = free;
  }

  static Room in(Path folder) {
    return new Room(folder, () -> Files.getFileStore(folder).getUsableSpace());
  }

  /// Asks for as many bytes as the work takes at most.
  ///
  /// @throws FullDisk where they are not free
  void expect(long bytes) throws IOException {
    needed = bytes;
    long found = free.bytes();
    if (found < bytes) {
      throw new FullDisk(
          "expected %,d MB free on the disk that holds %s, found %,d MB"
              .formatted(megabytes(bytes), folder, found / MEGABYTE));
    }
  }

  /// Why something could not be written: the disk is full, where it is, and else `failure` itself.
  IOException reason(IOException failure) throws IOException {
    if (free.bytes() >= NOTHING) {
      return failure;
    }
    var full =
        new FullDisk(
            "the disk that holds %s is full: nothing is left of the %,d MB that may be needed there"
                .formatted(folder, megabytes(needed)));
    full.initCause(failure);
    return full;
  }

  /// As many as take them all.
  private static long megabytes(long bytes) {
    return Math.ceilDiv(bytes, MEGABYTE);
  }
}
