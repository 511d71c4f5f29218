package org.hearsay.read;

import java.util.List;
import org.hearsay.model.Skipped;

/// All that lies below the paths given.
///
/// @param sources files to read, in the order of their paths
/// @param skipped what cannot be read and is known already: loops of links, closed folders, bad
///     lines of reports.csv
/// @param given what the reports.csv files say
public record Found(List<Source> sources, List<Skipped> skipped, Sidecar given) {

  public Found {
    sources = List.copyOf(sources);
    skipped = List.copyOf(skipped);
  }
}
