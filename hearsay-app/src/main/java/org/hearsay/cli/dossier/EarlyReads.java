package org.hearsay.cli.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.read.Found;
import org.hearsay.read.Outcome;
import org.hearsay.read.Readers;
import org.hearsay.read.Sidecar;
import org.hearsay.read.Source;

/// Files that the survey of outlets has opened need not be opened again to be read, as long as
/// their texts find room.
record EarlyReads(Readers readers, Map<Source, Outcome> kept, AtomicLong letters) {

  private static final long ROOM = 8_000_000;

  EarlyReads(Readers readers) {
    this(readers, new ConcurrentHashMap<>(), new AtomicLong());
  }

  Found find(List<Path> paths) {
    return readers.find(paths);
  }

  /// Reads a file that will be asked for again.
  Outcome early(Source source, Sidecar given) {
    var outcome = readers.read(source, given);
    long size = outcome instanceof Outcome.Read one ? one.report().text().length() : 0;
    if (letters.addAndGet(size) <= ROOM) {
      kept.put(source, outcome);
    } else {
      letters.addAndGet(-size);
    }
    return outcome;
  }

  /// Reads a file for the last time.
  Outcome read(Source source, Sidecar given) {
    var outcome = kept.remove(source);
    return outcome == null ? readers.read(source, given) : outcome;
  }
}
