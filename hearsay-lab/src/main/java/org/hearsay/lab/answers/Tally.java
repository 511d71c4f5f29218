package org.hearsay.lab.answers;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.link.answer.Answers;

/// How many answers are right.
///
/// @param asked how many the gold has
/// @param told how many are given
/// @param act of those, how many by the right act
/// @param right of those, how many are done to the right claim too
/// @param unmarked of those told, how many where the gold has no answer
record Tally(int asked, int told, int act, int right, int unmarked) {

  static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  static Tally of(Answered answered, Answers answers) {
    var sum = new Tally(answered.asked(), 0, 0, 0, 0);
    for (var one : answered.cases()) {
      sum = sum.plus(of(one, Told.of(one, answers)).unasked());
    }
    return sum;
  }

  static Tally of(Answered.Case one, Optional<Told> told) {
    return new Tally(
        one.act().isPresent() ? 1 : 0,
        told.isPresent() ? 1 : 0,
        told.filter(it -> it.isRightAct(one)).isPresent() ? 1 : 0,
        told.filter(it -> it.isRight(one)).isPresent() ? 1 : 0,
        told.isPresent() && one.act().isEmpty() ? 1 : 0);
  }

  private Tally unasked() {
    return new Tally(0, told, act, right, unmarked);
  }

  Tally plus(Tally other) {
    return new Tally(
        asked + other.asked,
        told + other.told,
        act + other.act,
        right + other.right,
        unmarked + other.unmarked);
  }

  double f1() {
    return told + asked == 0 ? 0 : 200.0 * right / (told + asked);
  }

  private double precision() {
    return told == 0 ? 0 : 100.0 * right / told;
  }

  String line(String what) {
    return String.format(
        Locale.ROOT,
        "%-34s %4d asked, %4d told, %3d by the right act, %3d right; %3d where none is: precision %2.0f, F1 %.1f",
        what,
        asked,
        told,
        act,
        right,
        unmarked,
        precision(),
        f1());
  }
}
