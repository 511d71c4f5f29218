package org.hearsay.recognise.gazetteer.pack;

import java.io.IOException;
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

  private final Path parent;
  private final int budget;
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
    this.parent = parent;
    this.budget = budget;
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
