package org.hearsay.recognise.dating;

import java.util.function.LongToDoubleFunction;
import org.hearsay.model.Because;

/// One hint of the text on its own day.
///
/// @param says what it tells, with its words: "“late January” is told as over"
/// @param odds how well each day fits it
record Clue(Because because, String says, Odds odds) {

  /// How well the days of a year fit, in proportion to other days.
  @FunctionalInterface
  interface Odds {

    /// @return for each day of `year`, counted from 1970-01-01, how well it fits
    LongToDoubleFunction in(int year);
  }
}
