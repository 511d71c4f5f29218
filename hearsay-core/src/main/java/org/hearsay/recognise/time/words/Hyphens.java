package org.hearsay.recognise.time.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;

/// Takes words apart at their hyphens where a time hides in them: "two-year", "mid-February", "14
/// August-24 August", "1980-88", "7/8/07". All other words stay whole.
public final class Hyphens {

  private final Set<String> words = new HashSet<>();

  private Hyphens() {}

  public static Hyphens of(Knowledge knowledge) {
    var hyphens = new Hyphens();
    for (String lexicon :
        List.of("months", "weekdays", "seasons", "time-units", "day-parts", "time-prefixes")) {
      for (String phrase : knowledge.words(lexicon).phrases()) {
        hyphens.words.add(phrase);
      }
    }
    return hyphens;
  }

  /// The sentence itself where there is nothing to take apart.
  public Sentence split(Sentence sentence) {
    var tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).word();
      if (word.length() > 2 && hyphen(word, 1) > 0 && isTime(word)) {
        return split(sentence, i);
      }
    }
    return sentence;
  }

  private Sentence split(Sentence sentence, int first) {
    var tokens = new ArrayList<>(sentence.tokens().subList(0, first));
    for (var token : sentence.tokens().subList(first, sentence.tokens().size())) {
      if (hyphen(token.word(), 1) > 0 && isTime(token.word())) {
        addParts(token, tokens);
      } else {
        tokens.add(token);
      }
    }
    return new Sentence(sentence.number(), sentence.span(), tokens);
  }

  private static void addParts(Token token, List<Token> tokens) {
    String word = token.word();
    int start = 0;
    while (start < word.length()) {
      int hyphen = hyphen(word, start);
      int end = hyphen < 0 ? word.length() : hyphen;
      if (end > start) {
        tokens.add(part(token, start, end, token.tag()));
      }
      if (hyphen >= 0) {
        tokens.add(part(token, hyphen, hyphen + 1, PartOfSpeech.PUNCT));
      }
      start = end + 1;
    }
  }

  private static Token part(Token token, int start, int end, PartOfSpeech tag) {
    String word = token.word().substring(start, end);
    int offset = token.span().start();
    return new Token(new Span(offset + start, offset + end), word, Token.normalise(word), tag);
  }

  private static int hyphen(String word, int from) {
    for (int i = from; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '-' || c == '–' || c == '—' || c == '/') {
        return i;
      }
    }
    return -1;
  }

  /// One part is a word of time, or all are numbers.
  private boolean isTime(String word) {
    boolean numbers = word.length() <= 40;
    int start = 0;
    while (start < word.length() && word.length() <= 40) {
      int hyphen = hyphen(word, start);
      int end = hyphen < 0 ? word.length() : hyphen;
      String part = word.substring(start, end);
      if (words.contains(Token.normalise(part))) {
        return true;
      }
      numbers &= TimeSlots.isDigits(part);
      start = end + 1;
    }
    return numbers;
  }
}
