package org.hearsay.link.word;

import java.util.function.Consumer;

/// Cuts a text into its words and numbers, letter by letter: many times as fast as a pattern, and
/// every claim of a pool is cut several times.
final class CutWords {

  private static final int LETTERS_AND_MARKS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  private CutWords() {}

  /// Hands over every word, with its hyphens: "anti-tank".
  static void words(String text, Consumer<String> take) {
    for (int from = 0; from < text.length(); ) {
      int to = wordEnd(text, from);
      if (to > from) {
        take.accept(text.substring(from, to));
      }
      from = next(text, from, to);
    }
  }

  /// Hands over every word and every number: "anti-tank", "1,200.50".
  static void wordsAndNumbers(String text, Consumer<String> take) {
    for (int from = 0; from < text.length(); ) {
      int to = Math.max(wordEnd(text, from), numberEnd(text, from));
      if (to > from) {
        take.accept(text.substring(from, to));
      }
      from = next(text, from, to);
    }
  }

  private static int next(String text, int from, int to) {
    return to > from ? to : from + Character.charCount(text.codePointAt(from));
  }

  private static int wordEnd(String text, int from) {
    int end = letters(text, from);
    for (int hyphen = end; end > from && isAt(text, hyphen, '-'); hyphen = end) {
      int more = letters(text, hyphen + 1);
      if (more == hyphen + 1) {
        break;
      }
      end = more;
    }
    return end;
  }

  private static int numberEnd(String text, int from) {
    int end = digits(text, from);
    for (int mark = end; end > from && (isAt(text, mark, '.') || isAt(text, mark, ',')); ) {
      int more = digits(text, mark + 1);
      if (more == mark + 1) {
        break;
      }
      end = more;
      mark = end;
    }
    return end;
  }

  private static boolean isAt(String text, int at, char mark) {
    return at < text.length() && text.charAt(at) == mark;
  }

  private static int letters(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      if (!isLetter(letter)) {
        break;
      }
      at += Character.charCount(letter);
    }
    return at;
  }

  private static boolean isLetter(int letter) {
    return letter < 128
        ? letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z'
        : (LETTERS_AND_MARKS >> Character.getType(letter) & 1) != 0;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
