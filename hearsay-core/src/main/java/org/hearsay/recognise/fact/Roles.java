package org.hearsay.recognise.fact;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Because;
import org.hearsay.model.Mention;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Thing;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;

/// What of a thing an amount is: "depth" for "at a depth of 310 metres", "worth" for "worth
/// $2.4bn", by the rules in `recognise/facts`; what is counted for a bare count.
final class Roles {

  /// @param name "depth", "cannon"
  /// @param of the thing itself, where it stands beside the amount
  record Role(String name, Optional<Thing> of, Because because) {}

  private final RuleSet rules;
  private final Lexicon small;

  Roles(Knowledge knowledge) {
    rules = knowledge.rules("recognise/facts");
    small = knowledge.lexicon("phrase-words");
  }

  /// The rules that fire in a sentence, given the mentions that begin in it.
  List<Match> in(Sentence sentence, List<Mention> inside) {
    if (inside.isEmpty()) {
      return List.of();
    }
    var amounts = bounds(Mention.Measured.class, sentence, inside);
    var places = bounds(Mention.Placed.class, sentence, inside);
    return rules.match(
        sentence,
        (type, same, from) ->
            switch (type) {
              case "amount" -> Match.Bound.startingAt(from, amounts);
              case "place" -> Match.Bound.startingAt(from, places);
              case "noun" ->
                  sentence.tokens().get(from).is(PartOfSpeech.NOUN)
                      ? List.of(new Match.Bound(from, from + 1, ""))
                      : List.of();
              case "name" -> name(sentence.tokens(), from);
              default -> List.of();
            });
  }

  private static List<Match.Bound> bounds(
      Class<? extends Mention> kind, Sentence sentence, List<Mention> inside) {
    return inside.stream()
        .filter(kind::isInstance)
        .map(mention -> bound(sentence, mention))
        .toList();
  }

  /// A whole run of words of names.
  private static List<Match.Bound> name(List<Token> tokens, int from) {
    boolean begins = from == 0 || !tokens.get(from - 1).is(PartOfSpeech.PROPN);
    int end = from;
    while (begins && end < tokens.size() && tokens.get(end).is(PartOfSpeech.PROPN)) {
      end++;
    }
    return end == from
        ? List.of()
        : List.of(new Match.Bound(from, end, Phrase.plain(tokens, from, end)));
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
            .map(match -> new Role(role(match, measured), of(match), match.because()))
            .filter(role -> !role.name().isEmpty());
    boolean counted = measured.amount().unit().equals("1") && !measured.amount().what().isEmpty();
    return ruled.isPresent() || !counted
        ? ruled
        : Optional.of(new Role(measured.amount().what(), Optional.empty(), measured.because()));
  }

  /// Named by the rule, by its noun, or by the unit: a bell "of 1,900 kg" weighs that.
  private static String role(Match match, Mention.Measured measured) {
    return match.value("role").orElseGet(() -> byUnit(match, measured.amount().unit()));
  }

  private static String byUnit(Match match, String unit) {
    String role = match.rule().gives("role", "");
    return !role.equals("by unit")
        ? role
        : switch (unit) {
          case "kg" -> "weight";
          case "m/s" -> "speed";
          default -> "";
        };
  }

  private Optional<Thing> of(Match match) {
    return match
        .slot("what")
        .map(
            slot -> {
              var tokens = match.sentence().tokens();
              int from = slot.from();
              while (from > 0 && tokens.get(from - 1).is(PartOfSpeech.ADJ, PartOfSpeech.DET)) {
                from--;
              }
              return Phrase.of(tokens, from, slot.to(), small);
            });
  }
}
