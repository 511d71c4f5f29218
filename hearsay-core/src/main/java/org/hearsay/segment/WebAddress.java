package org.hearsay.segment;

/// Finds web and mail addresses, which are one token whatever marks they hold.
final class WebAddress {

  private WebAddress() {}

  /// Where the address that begins at `at` ends; `at` if none does.
  static int end(String text, int at, int end) {
    char first = text.charAt(at);
    if (first == '@' || first == '#') {
      return handle(text, at, end);
    }
    if (first != 'h' && first != 'w' && first != 'H' && first != 'W') {
      return at;
    }
    boolean web =
        text.regionMatches(true, at, "http://", 0, 7)
            || text.regionMatches(true, at, "https://", 0, 8)
            || text.regionMatches(true, at, "www.", 0, 4);
    if (!web) {
      return at;
    }
    int to = at;
    while (to < end
        && !Tokeniser.isSpace(text.charAt(to))
        && "<>\"“”".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    while (to > at && ".,;:!?)'’]".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  private static int handle(String text, int at, int end) {
    int to = at + 1;
    while (to < end
        && (Character.isLetterOrDigit(text.charAt(to)) && !Character.isSurrogate(text.charAt(to))
            || text.charAt(to) == '_')) {
      to++;
    }
    return to == at + 1 ? at : to;
  }
}
