package org.hearsay.judge;

import java.util.List;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;
import org.hearsay.rules.Slots;

/// The slot types this stage adds to the pattern language:
///
/// - `{x:not}` – "not", "n't", "never", "cannot", or a word that ends in "n't"
/// - `{x:account}` – what was told, by name: "the figure", "Tidal's account of the night", a phrase
///   whose last noun stands in the lexicon `tellings`
/// - `{x:tale}` – what can be denied or confirmed: such a phrase, or "this", "it"
final class Phrases implements Slots {

  private static final int LONGEST = 9;

  private final Lexicon tellings;

  Phrases(Knowledge knowledge) {
    tellings = knowledge.lexicon("tellings");
  }

  @Override
  public List<Match.Bound> fill(String type, Sentence sentence, int from) {
    return switch (type) {
      case "not" -> not(sentence.tokens().get(from), from);
      case "account" -> account(sentence.tokens(), from);
      case "tale" -> tale(sentence.tokens(), from);
      default -> List.of();
    };
  }

  private static List<Match.Bound> not(Token token, int from) {
    String norm = token.norm();
    boolean not =
        norm.equals("not") || norm.equals("never") || norm.equals("cannot") || norm.endsWith("n't");
    return not ? List.of(new Match.Bound(from, from + 1, "not")) : List.of();
  }

  private List<Match.Bound> tale(List<Token> tokens, int from) {
    boolean more = from + 1 < tokens.size();
    if (isPointer(tokens.get(from)) && !(more && inPhrase(tokens.get(from + 1)))) {
      return List.of(new Match.Bound(from, from + 1, "pointer"));
    }
    return account(tokens, from);
  }

  private List<Match.Bound> account(List<Token> tokens, int from) {
    int last = -1;
    String value = "";
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
      if (!inPhrase(tokens.get(i))) {
        break;
      }
      var telling = tellings.find(tokens.get(i).lemma());
      boolean ends = i + 1 >= tokens.size() || !continuesNoun(tokens.get(i + 1));
      if (telling.isPresent() && ends && !tokens.get(i).is(PartOfSpeech.VERB)) {
        last = i;
        value = telling.get().value();
      }
    }
    return last < 0 ? List.of() : List.of(new Match.Bound(from, last + 1, value));
  }

  private static boolean isPointer(Token token) {
    return switch (token.norm()) {
      case "this", "that", "it", "these", "those", "them", "both" -> true;
      default -> false;
    };
  }

  private static boolean continuesNoun(Token token) {
    return token.is(PartOfSpeech.NOUN) || token.norm().equals("'s");
  }

  private static boolean inPhrase(Token token) {
    return token.is(
            PartOfSpeech.DET,
            PartOfSpeech.ADJ,
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.NUM,
            PartOfSpeech.SYM)
        || (token.is(PartOfSpeech.PART) && token.norm().startsWith("'"))
        || isPossessive(token.norm());
  }

  private static boolean isPossessive(String norm) {
    return switch (norm) {
      case "his", "her", "its", "their", "our", "my", "your", "'s" -> true;
      default -> false;
    };
  }
}
