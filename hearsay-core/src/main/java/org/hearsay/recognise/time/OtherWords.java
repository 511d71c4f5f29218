package org.hearsay.recognise.time;

import java.util.List;
import java.util.Set;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Token;
import org.hearsay.rules.Match;

/// Words that look like times and are not: "may", "march", "the fall", "1500 men", "a second
/// pier", "the October Revolution".
final class OtherWords {

  private static final Set<String> BEFORE_A_YEAR =
      Set.of(
          "in", "of", "since", "by", "until", "till", "from", "to", "before", "after", "during",
          "and", "-", "–", "(", "early", "late", "mid", "through", "between", "circa", ",", "the");

  private static final Set<String> RATED =
      Set.of(
          "times",
          "once",
          "twice",
          "dollars",
          "euros",
          "pounds",
          "cents",
          "million",
          "billion",
          "thousand",
          "%",
          "percent",
          "barrels",
          "tons",
          "tonnes",
          "hours",
          "days",
          "share");

  private OtherWords() {}

  static boolean are(Match match) {
    var tokens = match.sentence().tokens();
    var first = tokens.get(match.from());
    return switch (match.rule().kind()) {
      case "story-month", "date", "days" -> isSmall(match, tokens);
      case "month" -> isSmall(match, tokens) || isBare(match) && isNoMonth(match, tokens);
      case "lasting" -> isAge(match, tokens) || isFraction(match, tokens);
      case "day-of-month" ->
          match.slot("day").get().to() == match.to() && isNumbered(match, tokens);
      case "indefinite" -> isTitle(match, tokens) || isAge(match, tokens);
      case "season" -> isBare(match) && isNoSeason(match, tokens);
      case "year" -> match.to() - match.from() == 1 && isCount(match, tokens);
      case "weekday" -> match.from() > 0 && isNamed(tokens.get(match.from() - 1));
      case "lasting-some" ->
          first.norm().equals("a") && (isCompound(match, tokens) || isRate(match, tokens));
      default -> false;
    };
  }

  private static boolean isBare(Match match) {
    return match.slot("year").isEmpty()
        && match.slot("part").isEmpty()
        && match.slot("which").isEmpty();
  }

  /// "this may": months have capitals.
  private static boolean isSmall(Match match, List<Token> tokens) {
    int at = match.slot("month").map(Match.Bound::from).orElse(match.from());
    return !Character.isUpperCase(tokens.get(at).word().charAt(0));
  }

  /// "40 years old": no time, but how old somebody is.
  private static boolean isAge(Match match, List<Token> tokens) {
    return match.to() < tokens.size() && tokens.get(match.to()).norm().equals("old");
  }

  /// "the Hundred Days".
  private static boolean isTitle(Match match, List<Token> tokens) {
    return match.from() > 0 && Character.isUpperCase(tokens.get(match.to() - 1).word().charAt(0));
  }

  /// "three-quarters of them".
  private static boolean isFraction(Match match, List<Token> tokens) {
    return tokens.get(match.to() - 1).norm().equals("quarters")
        && (tokens.get(match.to() - 2).norm().equals("-")
            || match.to() < tokens.size() && tokens.get(match.to()).norm().equals("of"));
  }

  /// "on the 28th floor".
  private static boolean isNumbered(Match match, List<Token> tokens) {
    return match.to() < tokens.size()
        && tokens
            .get(match.to())
            .is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM);
  }

  /// "40 euros a year", "twice a week": how much or how often.
  private static boolean isRate(Match match, List<Token> tokens) {
    return match.from() > 0
        && (RATED.contains(tokens.get(match.from() - 1).norm())
            || tokens.get(match.from() - 1).is(PartOfSpeech.NUM, PartOfSpeech.SYM));
  }

  private static boolean isNoMonth(Match match, List<Token> tokens) {
    var token = tokens.get(match.from());
    boolean verb =
        token.is(PartOfSpeech.AUX, PartOfSpeech.VERB) && !isPreposition(match.from() - 1, tokens);
    boolean ofName =
        match.to() < tokens.size()
            && tokens.get(match.to()).is(PartOfSpeech.PROPN)
            && Character.isUpperCase(tokens.get(match.to()).word().charAt(0))
            && match.from() > 0
            && (tokens.get(match.from() - 1).norm().equals("the")
                || isNamed(tokens.get(match.from() - 1)));
    boolean named =
        match.from() > 0
            && tokens.get(match.from() - 1).is(PartOfSpeech.PROPN)
            && !token.norm().equals(tokens.get(match.from() - 1).norm())
            && ambiguous(token);
    return verb || ofName || named;
  }

  /// "March", "May", "April", "August" and "June" are names of other things too.
  private static boolean ambiguous(Token token) {
    return Set.of("march", "may", "april", "june", "august").contains(token.norm());
  }

  private static boolean isPreposition(int at, List<Token> tokens) {
    return at >= 0 && tokens.get(at).is(PartOfSpeech.ADP, PartOfSpeech.SCONJ);
  }

  private static boolean isNamed(Token token) {
    return Set.of("black", "bloody", "good", "ash", "super", "cyber", "long").contains(token.norm())
        && Character.isUpperCase(token.word().charAt(0));
  }

  private static boolean isNoSeason(Match match, List<Token> tokens) {
    var token = tokens.get(match.to() - 1);
    if (token.norm().equals("fall")) {
      boolean in = match.from() > 0 && tokens.get(match.from() - 1).norm().equals("in");
      boolean of = match.to() < tokens.size() && tokens.get(match.to()).norm().equals("of");
      return !in || of || match.to() - match.from() == 1;
    }
    return token.is(PartOfSpeech.VERB, PartOfSpeech.ADJ);
  }

  /// "1500 men" counts them; "in 1500 men sailed" does not.
  private static boolean isCount(Match match, List<Token> tokens) {
    boolean led = match.from() > 0 && BEFORE_A_YEAR.contains(tokens.get(match.from() - 1).norm());
    boolean counts =
        match.to() < tokens.size()
            && tokens.get(match.to()).is(PartOfSpeech.NOUN)
            && !tokens.get(match.to()).norm().equals(tokens.get(match.to()).lemma());
    boolean early = tokens.get(match.from()).word().compareTo("1400") <= 0;
    return !led && (counts || early);
  }

  /// "a day trip", "a week-end": the unit belongs to another word.
  private static boolean isCompound(Match match, List<Token> tokens) {
    return match.to() < tokens.size() && tokens.get(match.to()).norm().equals("-");
  }
}
