package org.hearsay.recognise.fact;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Because;
import org.hearsay.model.Mention;
import org.hearsay.model.Sentence;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;

/// What of a thing an amount is: "depth" for "at a depth of 310 metres", "worth" for "worth
// $2.4bn",
/// by the rules in `recognise/facts`; what is counted for a bare count.
final class Roles {

  /// @param name "depth", "cannon"
  record Role(String name, Because because) {}

  private final RuleSet rules;

  Roles(Knowledge knowledge) {
    rules = knowledge.rules("recognise/facts");
  }

  /// The rules that fire in a sentence, given the mentions that begin in it.
  List<Match> in(Sentence sentence, List<Mention> inside) {
    var amounts =
        inside.stream()
            .filter(Mention.Measured.class::isInstance)
            .map(mention -> bound(sentence, mention))
            .toList();
    return amounts.isEmpty()
        ? List.of()
        : rules.match(
            sentence,
            (type, same, from) ->
                type.equals("amount")
                    ? amounts.stream().filter(bound -> bound.from() == from).toList()
                    : List.of());
  }

  private static Match.Bound bound(Sentence sentence, Mention mention) {
    int from = sentence.tokenAt(mention.span().start());
    return new Match.Bound(from, sentence.tokenAt(mention.span().end() - 1) + 1, "");
  }

  Optional<Role> of(Mention.Measured measured, List<Match> matches, Sentence sentence) {
    int at = sentence.tokenAt(measured.span().start());
    var ruled =
        matches.stream()
            .filter(match -> match.slot("v").filter(slot -> slot.from() == at).isPresent())
            .findFirst()
            .map(match -> new Role(role(match), match.because()));
    boolean counted = measured.amount().unit().equals("1") && !measured.amount().what().isEmpty();
    return ruled.isPresent() || !counted
        ? ruled
        : Optional.of(new Role(measured.amount().what(), measured.because()));
  }

  private static String role(Match match) {
    return match.value("role").orElseGet(() -> match.rule().gives("role", ""));
  }
}
