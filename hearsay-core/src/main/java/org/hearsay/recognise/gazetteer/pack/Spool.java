package org.hearsay.recognise.gazetteer.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Bytes to be read back once, in their order: in memory while they are few, else in a file.
final class Spool extends OutputStream {

  /// Share of a sorter's memory that a spool may take.
  private static final int SHARE = 24;

  private final Scratch scratch;
  private ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable Path file;
  private @Nullable OutputStream disk;
  private long length;

  Spool(Scratch scratch) {
    this.scratch = scratch;
  }

  @Override
  public void write(int one) throws IOException {
    out().write(one);
    counted(1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    out().write(bytes, from, count);
    counted(count);
  }

  private void counted(int count) {
    length += count;
    if (disk != null) {
      scratch.count(count);
    }
  }

  /// The lowest `width` bytes of `number`, the highest of them first.
  void number(long number, int width) throws IOException {
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
      write((int) (number >>> shift));
    }
  }

  void varint(int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    write(rest);
  }

  long length() {
    return length;
  }

  private OutputStream out() throws IOException {
    if (disk != null) {
      return disk;
    }
    if (length < scratch.budget() / SHARE) {
      return memory;
    }
    file = scratch.file();
    var made = scratch.open(file);
    memory.writeTo(made);
    memory = new ByteArrayOutputStream(0);
    disk = made;
    scratch.opened(this);
    scratch.count(length);
    return made;
  }

  /// Writes all of it to `target` and lets go of it.
  void drainTo(OutputStream target) throws IOException {
    memory.writeTo(target);
    memory = new ByteArrayOutputStream(0);
    var written = file;
    if (disk != null && written != null) {
      disk.close();
      Files.copy(written, target);
      Files.delete(written);
      scratch.count(-length);
    }
  }

  /// Lets go of the file; what could not be written any more is not missed.
  @Override
  public void close() {
    try {
      if (disk != null) {
        disk.close();
      }
    } catch (IOException broken) {
      disk = null;
    }
  }
}
