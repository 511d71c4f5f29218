package org.hearsay.recognise.gazetteer.pack;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A temporary folder for what does not fit into memory. It is made when it is first needed and
/// removed, with all in it, when this is closed.
public final class Scratch implements AutoCloseable {

  /// Bytes of memory that a [Sorter] fills before it writes to disk.
  private static final int BUDGET = 48 << 20;

  private static final int BUFFER = 1 << 16;

  private final Path parent;
  private final int budget;
  private final Room room;
  private final List<Spool> spools = new ArrayList<>();
  private @Nullable Path folder;
  private boolean closed;
  private long files;
  private long bytes;
  private long most;

  /// @param parent where the folder is made
  public Scratch(Path parent) {
    this(parent, BUDGET);
  }

  /// @param budget bytes of memory that a sorter fills before it writes to disk
  Scratch(Path parent, int budget) {
    this(parent, budget, Room.in(parent));
  }

  Scratch(Path parent, int budget, Room room) {
    this.parent = parent;
    this.budget = budget;
    this.room = room;
  }

  /// Asks for as many bytes of disk as the work takes at most.
  ///
  /// @throws org.hearsay.recognise.gazetteer.FullDisk where they are not free
  public void expect(long most) throws IOException {
    room.expect(most);
  }

  int budget() {
    return budget;
  }

  /// A name that no file has yet.
  ///
  /// @throws IOException if it is closed: the work was broken off
  public synchronized Path file() throws IOException {
    if (closed) {
      throw new IOException("broken off");
    }
    var made = folder;
    if (made == null) {
      Files.createDirectories(parent);
      made = Files.createTempDirectory(parent, "making-");
      folder = made;
    }
    return made.resolve("part-" + files++);
  }

  /// Begins to write `file`.
  OutputStream open(Path file) throws IOException {
    try {
      return new BufferedOutputStream(watched(Files.newOutputStream(file)), BUFFER);
    } catch (IOException failure) {
      throw room.reason(failure);
    }
  }

  /// The same stream, which says in our words that the disk is full.
  OutputStream watched(OutputStream disk) {
    return new FilterOutputStream(disk) {
      @Override
      public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        try {
          out.write(bytes, from, count);
        } catch (IOException failure) {
          throw room.reason(failure);
        }
      }
    };
  }

  /// Closes `spool` at the end, whatever happens.
  synchronized void opened(Spool spool) {
    spools.add(spool);
  }

  /// Counts what was written (or, below zero, removed).
  synchronized void count(long written) {
    bytes += written;
    most = Math.max(most, bytes);
  }

  /// The most bytes that lay in the folder at a time.
  public synchronized long most() {
    return most;
  }

  @Override
  public synchronized void close() {
    closed = true;
    spools.forEach(Spool::close);
    spools.clear();
    var made = folder;
    folder = null;
    if (made != null) {
      remove(made);
    }
  }

  /// Removes the folders that earlier runs, broken off, left in `parent`.
  public static void sweep(Path parent) throws IOException {
    try (var left = Files.newDirectoryStream(parent, "making-*")) {
      left.forEach(Scratch::remove);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException unremovable) {
      throw new UncheckedIOException(
          "the temporary folder " + folder + " cannot be removed", unremovable);
    }
  }
}
