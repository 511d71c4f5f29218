package org.hearsay.recognise.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;

/// Words for an office: "al-Qaida leader in Iraq", "Galicia's secretary for culture".
final class OfficePhrase {

  private static final int LONGEST = 6;

  private final Lexicon offices;
  private final Lexicon small;

  OfficePhrase(Knowledge knowledge) {
    offices = knowledge.lexicon("offices");
    small = knowledge.lexicon("phrase-words");
  }

  /// The phrases that begin at token `from`, longest first.
  List<Match.Bound> at(Sentence sentence, int from) {
    var tokens = sentence.tokens();
    int office = office(tokens, from);
    if (office < 0) {
      return List.of();
    }
    var ways = new ArrayList<Match.Bound>();
    int end = office + 1;
    ways.add(new Match.Bound(from, end, ""));
    while (end + 1 < tokens.size()
        && end - from < LONGEST + LONGEST
        && small.may(tokens.get(end), "held")) {
      int after = nounsEnd(tokens, end + 1);
      if (after == end + 1) {
        break;
      }
      end = after;
      ways.addFirst(new Match.Bound(from, end, ""));
    }
    return ways;
  }

  private int office(List<Token> tokens, int from) {
    int found = -1;
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
      if (!inPhrase(tokens.get(i))) {
        break;
      }
      boolean noun = tokens.get(i).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
      found = noun && offices.find(tokens.get(i)).isPresent() ? i : found;
    }
    return found;
  }

  private static int nounsEnd(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && i - from < LONGEST && inPhrase(tokens.get(i))) {
      i++;
    }
    return i;
  }

  private static boolean inPhrase(Token token) {
    return token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.DET)
        || token.norm().equals("'s")
        || token.norm().equals("'");
  }

  /// The office set beside a name: before it, behind a comma ("Al Qaeda's Iraq commander, the late
  /// X"). Empty for a former one.
  Optional<Span> before(Sentence sentence, int name) {
    var tokens = sentence.tokens();
    int end = name;
    while (end > 0 && small.may(tokens.get(end - 1), "still")) {
      end--;
    }
    if (end < 2 || !tokens.get(end - 1).norm().equals(",")) {
      return Optional.empty();
    }
    end--;
    int from = end;
    boolean past = false;
    while (from > 0 && end - from < LONGEST + 2 && inPhrase(tokens.get(from - 1))) {
      from--;
      past |= small.may(tokens.get(from), "former");
    }
    boolean office = from < end && offices.find(tokens.get(end - 1)).isPresent();
    return office && !past ? Optional.of(sentence.span(from, end)) : Optional.empty();
  }
}
