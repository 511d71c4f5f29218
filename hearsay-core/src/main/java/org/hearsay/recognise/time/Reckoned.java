package org.hearsay.recognise.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hearsay.model.Mention.Dated.Alternative;
import org.hearsay.model.When;
import org.hearsay.recognise.time.Reference.Anchor;

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

  /// What `value` makes of an anchor, and of its rivals where that is another time.
  static Reckoned at(Anchor anchor, Function<LocalDate, When> value) {
    var chosen = value.apply(anchor.day());
    var others = new ArrayList<Alternative>();
    for (var rival : anchor.rivals()) {
      try {
        var other = value.apply(rival.day());
        if (!other.equals(chosen)) {
          others.add(new Alternative(other, rival.basis()));
        }
      } catch (DateTimeException noSuchDay) {
        continue;
      }
    }
    return new Reckoned(chosen, anchor.basis(), others);
  }

  /// The same with one more reading.
  Reckoned or(When other, String otherBasis) {
    var all = new ArrayList<>(alternatives);
    all.add(new Alternative(other, otherBasis));
    return new Reckoned(when, basis, all);
  }

  /// The same without the alternatives that cannot be.
  Reckoned without(Predicate<When> ruledOut) {
    return alternatives.isEmpty()
        ? this
        : new Reckoned(
            when, basis, alternatives.stream().filter(one -> !ruledOut.test(one.when())).toList());
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
