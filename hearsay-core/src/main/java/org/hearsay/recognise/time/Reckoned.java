package org.hearsay.recognise.time;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hearsay.model.Mention.Dated.Alternative;
import org.hearsay.model.When;

/// The value of a time, and how it was reckoned.
///
/// @param basis in plain words: "year nearest to publication, 2016-02-05"
/// @param alternatives other values the words may have, best first
record Reckoned(When when, String basis, List<Alternative> alternatives) {

  /// The basis of a time that leaves nothing to reckon.
  static final String AS_WRITTEN = "as written";

  Reckoned {
    alternatives = List.copyOf(alternatives);
  }

  Reckoned(When when, String basis) {
    this(when, basis, List.of());
  }

  static Reckoned asWritten(When when) {
    return new Reckoned(when, AS_WRITTEN);
  }

  static Reckoned unresolved(String words, String why) {
    return new Reckoned(new When.Unresolved(words, why), why);
  }

  /// The same, each value narrowed or widened.
  Reckoned map(UnaryOperator<When> change) {
    return new Reckoned(
        change.apply(when),
        basis,
        alternatives.stream()
            .map(one -> new Alternative(change.apply(one.when()), one.basis()))
            .toList());
  }
}
