package org.hearsay.lab.answers;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.link.answer.Answers;
import org.hearsay.model.Act;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Comment;

/// What readers are told that a claim does, and to which.
///
/// @param rule by which its own words say that it answers: `denies`; `plain` where none does
record Told(Act act, Set<ClaimId> about, String rule) {

  Told {
    about = Set.copyOf(about);
  }

  static Optional<Told> of(Answered.Case one, Answers answers) {
    return answers
        .decide(one.choice())
        .map(
            answer ->
                new Told(
                    answer.act(),
                    answer.about().stream()
                        .map(option -> option.about().id())
                        .collect(Collectors.toSet()),
                    one.choice().by().comment().map(Told::rule).orElse("plain")));
  }

  private static String rule(Comment comment) {
    String name = comment.because().rule();
    return name.substring(name.indexOf('#') + 1);
  }

  /// Whether the act is right and what it is done to; the act alone where the gold names none.
  boolean isRight(Answered.Case one) {
    return isRightAct(one) && (one.open() || about.stream().anyMatch(one.about()::contains));
  }

  boolean isRightAct(Answered.Case one) {
    return one.act().filter(act::equals).isPresent();
  }
}
