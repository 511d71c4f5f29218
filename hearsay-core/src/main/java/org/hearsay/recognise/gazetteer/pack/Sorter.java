package org.hearsay.recognise.gazetteer.pack;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Sorts byte strings, more of them than memory holds, by their bytes from the first on: as many as
/// fit are sorted in memory and written to a file of their own; the files are merged at the end.
public final class Sorter implements AutoCloseable {

  /// What a byte string of Java takes beside its bytes, with its place in the list.
  private static final int OVERHEAD = 28;

  private static final Comparator<byte[]> BYTES = Arrays::compareUnsigned;

  private final Scratch scratch;
  private final List<Path> files = new ArrayList<>();
  private List<byte[]> held = new ArrayList<>();
  private long size;
  private @Nullable PriorityQueue<SortedRun> runs;

  public Sorter(Scratch scratch) {
    this.scratch = scratch;
  }

  /// Takes one more; only before the first [#next].
  public void add(byte[] one) throws IOException {
    held.add(one);
    size += one.length + OVERHEAD;
    if (size > scratch.budget()) {
      spill();
    }
  }

  private void spill() throws IOException {
    held.sort(BYTES);
    var file = scratch.file();
    try (var out = new DataOutputStream(scratch.open(file))) {
      for (byte[] one : held) {
        out.writeInt(one.length);
        out.write(one);
      }
    }
    scratch.count(Files.size(file));
    files.add(file);
    held = new ArrayList<>();
    size = 0;
  }

  /// The next of them in ascending order; null when there is none.
  public byte @Nullable [] next() throws IOException {
    var open = runs == null ? begin() : runs;
    var first = open.poll();
    if (first == null) {
      return null;
    }
    byte[] found = first.head();
    if (first.move()) {
      open.add(first);
    }
    return found;
  }

  private PriorityQueue<SortedRun> begin() throws IOException {
    var open = new PriorityQueue<>(Comparator.comparing(SortedRun::head, BYTES));
    runs = open;
    held.sort(BYTES);
    var memory = SortedRun.of(held.iterator());
    held = List.of();
    if (memory.move()) {
      open.add(memory);
    }
    for (var file : files) {
      var run = SortedRun.of(file, scratch);
      if (run.move()) {
        open.add(run);
      }
    }
    return open;
  }

  @Override
  public void close() throws IOException {
    if (runs != null) {
      for (var run : runs) {
        run.close();
      }
    }
  }
}
