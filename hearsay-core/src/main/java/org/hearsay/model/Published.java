package org.hearsay.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When a report was published: the first and last day it can have been, and how we know.
///
/// @param basis what the days rest on: "meta article:published_time", "dateline", "given by the
/// user", "not stated"; where they are worked out or cannot be, the reasons with their words
/// @param because the rules by which the days were worked out from the text, and their words; empty
/// where the report states its day, or has none
public record Published(
    Optional<LocalDate> earliest, Optional<LocalDate> latest, String basis, List<Because> because) {

  public static final Published NOT_STATED =
      new Published(Optional.empty(), Optional.empty(), "not stated");

  /// How the basis of a time begins that is counted from days only worked out.
  static final String COUNTED = "counted from a worked-out day of publication";

  public Published {
    because = List.copyOf(because);
  }

  /// As stated.
  public Published(Optional<LocalDate> earliest, Optional<LocalDate> latest, String basis) {
    this(earliest, latest, basis, List.of());
  }

  public static Published on(LocalDate day, String basis) {
    return new Published(Optional.of(day), Optional.of(day), basis);
  }

  /// Worked out from what the text tells, and stated nowhere: good to count times from and to be
  /// shown as such, never to find fault with.
  public boolean workedOut() {
    return !because.isEmpty();
  }

  /// The stated day to count from ("eight years ago"): the last it can have been. Empty where the
  /// days are only worked out.
  public Optional<LocalDate> day() {
    return workedOut() ? Optional.empty() : latest.or(() -> earliest);
  }

  /// The basis of a time that is counted from these days, which are only worked out.
  public String counted() {
    return COUNTED
        + ", "
        + earliest.map(LocalDate::toString).orElse("?")
        + " to "
        + latest.map(LocalDate::toString).orElse("?");
  }
}
