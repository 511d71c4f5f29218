package org.hearsay.store;

import java.util.Map;

/// A report's row.
///
/// @param number its r-number
/// @param path as the user named it
/// @param location absolute path of the file, by which it is known again
/// @param madeWith fingerprint of the rules and packs it was read with, and of what reports.csv
/// gave
/// @param given what the user set for it: outlet, author, headline, published
/// @param superseded whether a later version of the same file was read
public record StoredReport(
    int number,
    String path,
    String location,
    String rawSha256,
    String id,
    String madeWith,
    Map<String, String> given,
    boolean superseded) {

  public StoredReport {
    given = Map.copyOf(given);
  }
}
