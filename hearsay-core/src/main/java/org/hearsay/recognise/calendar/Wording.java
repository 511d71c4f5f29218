package org.hearsay.recognise.calendar;

import java.util.stream.Stream;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.recognise.time.words.PastVerbs;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;

/// What the words round a time make of it: a date the report itself doubts, a count of things, a
/// plan.
final class Wording {

  private final PastVerbs past;
  private final Lexicon doubts;
  private final Lexicon ahead;
  private final Lexicon declines;
  private final Lexicon clauses;

  Wording(Knowledge knowledge) {
    past = PastVerbs.of(knowledge);
    doubts = knowledge.lexicon("calendar-doubts");
    ahead = knowledge.lexicon("looks-ahead");
    declines = knowledge.lexicon("declines");
    clauses = knowledge.lexicon("calendar-clauses");
  }

  /// The report speaks of the date, it does not use it.
  boolean doubts(Sentence sentence) {
    return holds(sentence, doubts);
  }

  private static boolean holds(Sentence sentence, Lexicon words) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (!words.at(sentence, i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// "On Friday, June 3 people drowned", "from 1900 to 1750 points": the number counts what
  /// follows.
  static boolean isCount(Match match) {
    var tokens = match.sentence().tokens();
    return match.to() < tokens.size()
        && Stream.of("day", "end", "b")
            .flatMap(label -> match.slot(label).stream())
            .anyMatch(last -> last.to() == match.to())
        && Character.isLetter(tokens.get(match.to()).word().charAt(0))
        && tokens.get(match.to()).is(PartOfSpeech.NOUN);
  }

  /// "Staff fell from 1900 to 1750": no years.
  boolean isAmount(Match match) {
    return isCount(match) || holds(match.sentence(), declines);
  }

  static boolean quotes(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.norm().equals("\"") || token.norm().equals("''"));
  }

  /// No other verb stands, outside quotation marks, between the verb and the time it is told with.
  boolean isPlain(Match match) {
    var tokens = match.sentence().tokens();
    int from = match.slot("verb").map(Match.Bound::to).orElse(match.from() + 1);
    int to = match.slot("b").map(Match.Bound::from).orElse(match.to());
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      var token = tokens.get(i);
      quoted ^= token.norm().equals("\"");
      boolean other =
          token.is(PartOfSpeech.VERB, PartOfSpeech.AUX) || clauses.contains(token.norm());
      if (!quoted && other) {
        return false;
      }
    }
    return true;
  }

  /// The verb beside the time tells what is over, and nothing in the sentence what is planned, or
  /// possible, or wanted.
  boolean tellsPast(Match match) {
    int verb =
        match.slot("a").filter(a -> a.to() == match.to()).isPresent()
            ? match.slot("verb").map(Match.Bound::from).orElse(match.from())
            : match.to() - 1;
    return past.is(match.sentence().tokens().get(verb)) && !looksAhead(match);
  }

  private boolean looksAhead(Match match) {
    var tokens = match.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      if (match.slot("a").filter(a -> a.from() <= at && at < a.to()).isPresent()) {
        continue;
      }
      boolean infinitive =
          tokens.get(i).norm().equals("to")
              && i + 1 < tokens.size()
              && tokens.get(i + 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX);
      if (infinitive || ahead.contains(tokens.get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /// A verb or auxiliary tells of now: "goods sold in 2024 are taxed".
  boolean tellsNow(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.is(PartOfSpeech.AUX) && !past.is(token));
  }
}
