package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;

/// What is known of the terminal, if there is one: the launcher says so in system properties, since
// Java cannot ask.
final class Terminal {

  private static final int USUAL = 80;

  private Terminal() {}

  /// Columns to fill: the terminal's, `COLUMNS`, or 80; never under 20.
  static int width() {
    String columns =
        System.getProperty("hearsay.columns", System.getenv().getOrDefault("COLUMNS", ""));
    try {
      return columns.isBlank() ? USUAL : Math.max(20, Integer.parseInt(columns.strip()));
    } catch (NumberFormatException odd) {
      return USUAL;
    }
  }

  /// Whether somebody watches standard error.
  static boolean watched() {
    return System.getProperty("hearsay.watched", "").equals("yes");
  }

  /// Breaks `words` at blanks to fit `width`: the first line after `first`, the others after
  // `rest`.
  static List<String> wrap(String words, int width, String first, String rest) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder(first);
    boolean fresh = true;
    for (String word : plain(words).strip().split(" +")) {
      if (!fresh && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(rest);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    lines.add(line.toString());
    return lines;
  }

  /// The words of a report without line ends and without codes that would steer the terminal.
  static String plain(String words) {
    var plain = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(c -> plain.appendCodePoint(Character.isISOControl(c) || isDirection(c) ? ' ' : c));
    return plain.toString();
  }

  private static boolean isDirection(int c) {
    return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
  }
}
