package org.hearsay.recognise.alias;

/// Matches the letters of a short form to those of a long form, from right to left; the first
/// letter must begin a word (Schwartz and Hearst 2003).
final class LetterMatch {

  private LetterMatch() {}

  /// Where in `words` the long form of `shortForm` begins; -1: it is none.
  static int start(String shortForm, String words) {
    int at = words.length() - 1;
    for (int i = shortForm.length() - 1; i >= 0; i--) {
      char letter = Character.toLowerCase(shortForm.charAt(i));
      if (Character.isLetterOrDigit(letter)) {
        boolean first = i == 0;
        while (at >= 0 && !fits(words, at, letter, first)) {
          at--;
        }
        if (at < 0) {
          return -1;
        }
        at--;
      }
    }
    int start = at + 1;
    return initials(shortForm, words.substring(start)) ? start : -1;
  }

  private static boolean fits(String words, int at, char letter, boolean first) {
    return Character.toLowerCase(words.charAt(at)) == letter && (!first || begins(words, at));
  }

  private static boolean begins(String words, int at) {
    return at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
  }

  /// Of a short form of three letters or more, at least half must begin a word, so that chance
  /// letters do not make a long form.
  private static boolean initials(String shortForm, String words) {
    int begun = 0;
    int at = 0;
    for (int i = 0; i < words.length() && at < shortForm.length(); i++) {
      if (begins(words, i)) {
        int found = -1;
        for (int k = at; k < shortForm.length() && found < 0; k++) {
          found =
              Character.toLowerCase(words.charAt(i)) == Character.toLowerCase(shortForm.charAt(k))
                  ? k
                  : -1;
        }
        if (found >= 0) {
          begun++;
          at = found + 1;
        }
      }
    }
    return begun * 2 >= shortForm.length();
  }
}
