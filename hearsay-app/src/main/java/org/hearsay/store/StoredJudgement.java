package org.hearsay.store;

import java.time.LocalDate;
import java.util.Optional;

/// What the user decided about two names.
///
/// @param number its j-number, never given to another
/// @param reason why, in the user's words
/// @param day the day it was made
/// @param withdrawn the day it was taken back; empty while it stands
public record StoredJudgement(
    int number,
    Kind kind,
    Named first,
    Named second,
    String reason,
    LocalDate day,
    Optional<LocalDate> withdrawn) {

  /// What was decided.
  public enum Kind {
    /// the two are one
    MERGE,
    /// the two are two
    SPLIT
  }

  /// A name as the user gave it.
  ///
  /// @param printed a spelling: "Quintela"
  /// @param report number of the report whose bearer is meant; empty for every bearer
  public record Named(String printed, Optional<Integer> report) {

    /// As the user writes it: `Quintela@r3`.
    public String words() {
      return printed + report.map(number -> "@r" + number).orElse("");
    }
  }

  public boolean stands() {
    return withdrawn.isEmpty();
  }

  /// `j3`.
  public String id() {
    return "j" + number;
  }
}
