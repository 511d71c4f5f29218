package org.hearsay.recognise.gazetteer.pack;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/// Byte strings in ascending order, read one after another from memory or from a file that is
/// removed at its end.
abstract class SortedRun implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private byte[] head = {};

  /// The one it stands at.
  final byte[] head() {
    return head;
  }

  /// Goes to the next; false at the end.
  final boolean move() throws IOException {
    if (!hasNext()) {
      close();
      return false;
    }
    head = read();
    return true;
  }

  abstract boolean hasNext() throws IOException;

  abstract byte[] read() throws IOException;

  @Override
  public abstract void close() throws IOException;

  static SortedRun of(Iterator<byte[]> sorted) {
    return new SortedRun() {
      @Override
      boolean hasNext() {
        return sorted.hasNext();
      }

      @Override
      byte[] read() {
        return sorted.next();
      }

      @Override
      public void close() {}
    };
  }

  static SortedRun of(Path file, Scratch scratch) throws IOException {
    return new OfFile(file, scratch);
  }

  private static final class OfFile extends SortedRun {
    private final Path file;
    private final Scratch scratch;
    private final long size;
    private final DataInputStream in;
    private long at;
    private boolean closed;

    OfFile(Path file, Scratch scratch) throws IOException {
      this.file = file;
      this.scratch = scratch;
      size = Files.size(file);
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    @Override
    boolean hasNext() {
      return at < size;
    }

    @Override
    byte[] read() throws IOException {
      var bytes = new byte[in.readInt()];
      in.readFully(bytes);
      at += bytes.length + 4L;
      return bytes;
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        in.close();
        Files.deleteIfExists(file);
        scratch.count(-size);
      }
    }
  }
}
