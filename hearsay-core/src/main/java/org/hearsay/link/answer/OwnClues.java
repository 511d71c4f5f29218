package org.hearsay.link.answer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a claim shows by itself of whether it answers another.
final class OwnClues {

  private static final int FEW = 4;
  private static final int SEVERAL = 9;

  private final Story story;
  private final Set<String> pointers;

  OwnClues(Story story, Set<String> pointers) {
    this.story = story;
    this.pointers = pointers;
  }

  Map<String, Double> of(Saying saying) {
    var clues = new LinkedHashMap<String, Double>();
    clues.put("always", 1.0);
    saying
        .claim()
        .comment()
        .ifPresent(
            comment -> {
              put(clues, "says " + comment.act().name().toLowerCase(Locale.ROOT));
              put(clues, "rule " + rule(comment.because().rule()));
            });
    boolean plain = saying.claim().comment().isEmpty();
    put(clues, plain && saying.negated(), "plainly negated");
    put(clues, !plain && saying.negated(), "negated");
    put(clues, plain, "plain");
    words(saying, clues);
    standing(saying, clues);
    return clues;
  }

  private static String rule(String name) {
    return name.substring(name.indexOf('#') + 1);
  }

  private void words(Saying saying, Map<String, Double> clues) {
    String quote = saying.quote();
    int first = wordFrom(quote, 0);
    int words = 0;
    for (int at = first; at < quote.length() && words <= SEVERAL; words++) {
      at = wordFrom(quote, wordEnd(quote, at));
    }
    put(clues, words <= FEW, "few words");
    put(clues, words > FEW && words <= SEVERAL, "several words");
    put(clues, quote.chars().anyMatch(letter -> letter >= '0' && letter <= '9'), "number");
    put(clues, pointers.contains(lower(quote, first)), "points back");
    put(clues, story.words(saying).size() < 2, "says little");
  }

  private static String lower(String quote, int first) {
    return quote.substring(first, wordEnd(quote, first)).toLowerCase(Locale.ROOT);
  }

  /// Where the next word begins; the end of the text where there is none.
  private static int wordFrom(String text, int from) {
    int at = from;
    while (at < text.length() && !isOfWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isOfWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /// Letters, digits and apostrophes.
  private static boolean isOfWord(int letter) {
    return Character.isLetterOrDigit(letter)
        || letter == '\''
        || letter == '’'
        || Character.getType(letter) == Character.LETTER_NUMBER
        || Character.getType(letter) == Character.OTHER_NUMBER;
  }

  private void standing(Saying saying, Map<String, Double> clues) {
    int voices = saying.voices().size();
    put(clues, voices == 0, "own word");
    put(clues, voices > 1, "hearsay");
    put(clues, "kind " + saying.kind());
    put(clues, "level " + saying.claim().certainty().level().name().toLowerCase(Locale.ROOT));
    put(clues, saying.place() < 2, "lead");
    put(clues, saying.day().isEmpty(), "undated");
    put(clues, !story.isFirst(saying), "repeats");
    if (!story.isFirst(saying)) {
      put(clues, story.likes(saying) > 2, "repeats what many say");
    }
    double rank = story.rank(saying);
    clues.put("late", rank);
    put(clues, rank == 0, "first report");
    put(clues, rank == 1, "last report");
  }

  static void put(Map<String, Double> clues, boolean holds, String clue) {
    if (holds) {
      clues.put(clue, 1.0);
    }
  }

  static void put(Map<String, Double> clues, String clue) {
    clues.put(clue, 1.0);
  }
}
