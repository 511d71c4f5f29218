package org.hearsay.recognise.dating;

import org.hearsay.model.Because;

/// One hint of the text on its own day.
///
/// @param says what it tells, with its words: "“late January” is told as over"
/// @param odds how well each day fits it
record Clue(Because because, String says, Odds odds) {

  /// How well a day fits, in proportion to other days.
  @FunctionalInterface
  interface Odds {

    /// @param day days since 1970-01-01
    /// @param year the year it lies in
    double of(long day, int year);
  }
}
