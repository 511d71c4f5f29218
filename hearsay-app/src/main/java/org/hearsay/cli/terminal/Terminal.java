package org.hearsay.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What is known of the terminal, if there is one: the launcher says so in system properties, since
/// Java cannot ask.
public final class Terminal {

  private static final int USUAL = 80;

  private Terminal() {}

  /// Columns to fill: the terminal's, `COLUMNS`, or 80; never under 20.
  public static int width() {
    String columns =
        System.getProperty("hearsay.columns", System.getenv().getOrDefault("COLUMNS", ""));
    try {
      return columns.isBlank() ? USUAL : Math.max(20, Integer.parseInt(columns.strip()));
    } catch (NumberFormatException odd) {
      return USUAL;
    }
  }

  /// Whether somebody watches standard error: as the launcher says, or as Linux says of this
  /// process.
  public static boolean watched() {
    String said = System.getProperty("hearsay.watched", "");
    if (!said.isEmpty()) {
      return said.equals("yes");
    }
    try {
      String errors = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return errors.startsWith("/dev/pts/") || errors.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }

  /// Breaks `words` at blanks, and longer words anywhere, to fit `width`; the first line stands
  /// after `indent`, every other after `deeper`.
  public static List<String> wrap(String indent, String words, int width, String deeper) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder(indent);
    boolean empty = true;
    for (String word : plain(words).strip().split(" +")) {
      for (String piece : pieces(word, Math.max(2, width - deeper.length()))) {
        if (!empty && columns(line) + 1 + columns(piece) > width) {
          lines.add(line.toString());
          line = new StringBuilder(deeper);
        } else if (!empty) {
          line.append(' ');
        }
        line.append(piece);
        empty = false;
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> pieces(String word, int width) {
    if (columns(word) <= width) {
      return List.of(word);
    }
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    int used = 0;
    for (int c : word.codePoints().toArray()) {
      if (used + columns(c) > width) {
        pieces.add(piece.toString());
        piece = new StringBuilder();
        used = 0;
      }
      piece.appendCodePoint(c);
      used += columns(c);
    }
    pieces.add(piece.toString());
    return pieces;
  }

  /// How many columns a terminal fills with these words.
  public static int columns(CharSequence words) {
    return words.codePoints().map(Terminal::columns).sum();
  }

  /// 0 for marks that stand on the letter before, 2 for East Asian letters and pictures, else 1
  /// (after Unicode's annex 11, by script).
  private static int columns(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        switch (Character.UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
          default ->
              c >= 0x1f300 && c <= 0x1faff
                  || c >= 0x3000 && c <= 0x303e
                  || c >= 0xff01 && c <= 0xff60;
        };
    return wide ? 2 : 1;
  }

  /// The words of a report without line ends and without codes that would steer the terminal.
  public static String plain(String words) {
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
