package org.hearsay.recognise.time.words;

import java.util.List;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;

/// The words right before and after a time that tell that it is something else: "his seventies", "a
/// winter night", "Harbour Today", "the future owners".
final class Neighbours {

  private final Lexicon owners;
  private final Lexicon any;
  private final Lexicon besides;

  private Neighbours(Knowledge knowledge) {
    owners = knowledge.words("owners");
    any = knowledge.words("any-day");
    besides = knowledge.words("vague-besides");
  }

  static Neighbours of(Knowledge knowledge) {
    return new Neighbours(knowledge);
  }

  /// "in his seventies".
  boolean own(Match match) {
    return match.from() > 0 && owners.contains(before(match).norm());
  }

  /// "One evening", "a winter night", "good morning": not that of a day that is told.
  boolean areOfAnyDay(Match match) {
    if (match.from() == 0 || match.to() - match.from() > 1) {
      return false;
    }
    var before = before(match);
    return isName(match)
        || any.contains(before.norm())
        || before.is(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.NUM);
  }

  /// Part of a name, "Harbour Today", "the Daily Anchor", or another word, "more current".
  boolean makeAName(Match match) {
    return isName(match) || isOtherSense(match);
  }

  private static boolean isName(Match match) {
    var tokens = match.sentence().tokens();
    boolean after =
        match.from() > 0 && isCapital(before(match)) && !before(match).word().endsWith(".");
    boolean before =
        match.from() > 0 && match.to() < tokens.size() && isCapital(tokens.get(match.to()));
    return isCapital(tokens.get(match.to() - 1)) && (after || before);
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.word().charAt(0));
  }

  /// "more current", "the future owners", "as soon as".
  private boolean isOtherSense(Match match) {
    var tokens = match.sentence().tokens();
    var beside = besides.find(tokens.get(match.to() - 1).norm());
    if (beside.isEmpty()) {
      return false;
    }
    boolean noun = match.to() < tokens.size() && isNoun(tokens, match.to());
    return switch (beside.get().value()) {
      case "NOUN" -> match.to() - match.from() == 1 && !noun;
      case "NO_NOUN" -> noun;
      default ->
          match.to() < tokens.size() && tokens.get(match.to()).norm().equals(beside.get().value());
    };
  }

  private static boolean isNoun(List<Token> tokens, int at) {
    return tokens
        .get(at)
        .is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.VERB);
  }

  private static Token before(Match match) {
    return match.sentence().tokens().get(match.from() - 1);
  }
}
