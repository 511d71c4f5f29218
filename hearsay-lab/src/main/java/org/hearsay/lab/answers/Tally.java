package org.hearsay.lab.answers;

import org.hearsay.link.answer.Answers;

/// How many answers are right: the act, and one of the claims it is done to.
///
/// @param told how many are given
/// @param asked how many the gold has
record Tally(int right, int told, int asked) {

  static Tally of(Answered answered, Answers answers) {
    int right = 0;
    int told = 0;
    for (var one : answered.cases()) {
      var answer = answers.decide(one.choice());
      if (answer.isPresent()) {
        var given = answer.get();
        told++;
        boolean hit =
            given.about().stream().anyMatch(to -> one.isRight(given.act(), to.about().id()));
        right += hit ? 1 : 0;
      }
    }
    return new Tally(right, told, answered.asked());
  }

  double f1() {
    return told + asked == 0 ? 0 : 200.0 * right / (told + asked);
  }
}
