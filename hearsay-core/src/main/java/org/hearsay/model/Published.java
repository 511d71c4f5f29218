package org.hearsay.model;

import java.time.LocalDate;
import java.util.Optional;

/// When a report was published: the first and last day it can have been, and how we know.
///
/// @param basis what the days rest on: "meta article:published_time", "dateline", "given by the
// user",
///     "not stated"
public record Published(Optional<LocalDate> earliest, Optional<LocalDate> latest, String basis) {

  public static final Published NOT_STATED =
      new Published(Optional.empty(), Optional.empty(), "not stated");

  public static Published on(LocalDate day, String basis) {
    return new Published(Optional.of(day), Optional.of(day), basis);
  }

  /// The day to count from ("eight years ago"): the last it can have been.
  public Optional<LocalDate> day() {
    return latest.or(() -> earliest);
  }
}
