package org.hearsay.recognise.time.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Takes words apart where a time hides in them, at their hyphens: "two-year", "mid-February", "14
/// August-24 August", "1980-88", "7/8/07"; at the stops of a date, "9.12.2016", and where two words
/// are written as one, "Montagabend", in a language that does so. All other words stay whole.
public final class Hyphens {

  private static final String MARKS = "-–—/";

  private final Set<String> words = new HashSet<>();

  /// Words written as one, and where the second begins.
  private final Map<String, Integer> compounds = new HashMap<>();

  private final boolean stopsInDates;

  private Hyphens(Knowledge knowledge) {
    for (String lexicon :
        List.of("months", "weekdays", "seasons", "time-units", "day-parts", "time-prefixes")) {
      words.addAll(knowledge.words(lexicon).phrases());
    }
    stopsInDates =
        knowledge
            .words("number-marks")
            .find(".")
            .filter(one -> one.value().contains("DATE"))
            .isPresent();
    compound(knowledge.words("compound-firsts"), knowledge.words("compound-lasts"));
  }

  public static Hyphens of(Knowledge knowledge) {
    return new Hyphens(knowledge);
  }

  /// Each first part joins the last parts of the same group, the second column of both.
  private void compound(Lexicon firsts, Lexicon lasts) {
    for (String last : lasts.phrases()) {
      String group = lasts.find(last).orElseThrow().value();
      words.add(last);
      for (String first : firsts.phrases()) {
        if (firsts.find(first).orElseThrow().value().equals(group)) {
          compounds.put(first + last, first.length());
        }
      }
    }
  }

  /// The sentence itself where there is nothing to take apart.
  public Sentence split(Sentence sentence) {
    var tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!isWhole(tokens.get(i))) {
        return split(sentence, i);
      }
    }
    return sentence;
  }

  private boolean isWhole(Token token) {
    String word = token.word();
    return word.length() <= 2
        || !(mark(word, MARKS, 1) > 0 && isTime(word))
            && !isDate(word)
            && (compounds.isEmpty() || !compounds.containsKey(token.norm()));
  }

  private Sentence split(Sentence sentence, int first) {
    var tokens = new ArrayList<>(sentence.tokens().subList(0, first));
    for (var token : sentence.tokens().subList(first, sentence.tokens().size())) {
      if (isWhole(token)) {
        tokens.add(token);
      } else if (compounds.containsKey(token.norm())) {
        int cut = compounds.get(token.norm());
        tokens.add(part(token, 0, cut, token.tag()));
        tokens.add(part(token, cut, token.word().length(), token.tag()));
      } else {
        addParts(token, isDate(token.word()) ? "." : MARKS, tokens);
      }
    }
    return new Sentence(sentence.number(), sentence.span(), tokens);
  }

  private static void addParts(Token token, String marks, List<Token> tokens) {
    String word = token.word();
    int start = 0;
    while (start < word.length()) {
      int mark = mark(word, marks, start);
      int end = mark < 0 ? word.length() : mark;
      if (end > start) {
        tokens.add(part(token, start, end, token.tag()));
      }
      if (mark >= 0) {
        tokens.add(part(token, mark, mark + 1, PartOfSpeech.PUNCT));
      }
      start = end + 1;
    }
  }

  private static Token part(Token token, int start, int end, PartOfSpeech tag) {
    String word = token.word().substring(start, end);
    int offset = token.span().start();
    return new Token(new Span(offset + start, offset + end), word, Token.normalise(word), tag);
  }

  private static int mark(String word, String marks, int from) {
    for (int i = from; i < word.length(); i++) {
      if (marks.indexOf(word.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /// "9.12.2016", "9.12.16", and "9.12." where its stop belongs to it.
  private boolean isDate(String word) {
    if (!stopsInDates || word.length() < 4 || word.length() > 10) {
      return false;
    }
    int first = word.indexOf('.');
    int second = word.indexOf('.', first + 1);
    int year = word.length() - second - 1;
    return first > 0
        && first <= 2
        && second > first + 1
        && second <= first + 3
        && (year == 0 || year == 2 || year == 4)
        && TimeSlots.isDigits(word.replace(".", ""));
  }

  /// One part is a word of time, or all are numbers.
  private boolean isTime(String word) {
    boolean numbers = word.length() <= 40;
    int start = 0;
    while (start < word.length() && word.length() <= 40) {
      int mark = mark(word, MARKS, start);
      int end = mark < 0 ? word.length() : mark;
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
