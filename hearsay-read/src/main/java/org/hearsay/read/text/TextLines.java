package org.hearsay.read.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.read.clean.Strand;

/// Puts the lines of a plain text together to paragraphs.
///
/// Some files hold a paragraph a line, some break every line at a fixed width, as mail does. A
/// text counts as broken where no line is longer than 120 letters, long words such as addresses
/// apart, and many nearly reach the longest; then a line goes on into the next where that one's
// first word would not have
/// fitted.
final class TextLines {

  private static final int WIDEST = 120;
  private static final int NARROWEST = 45;
  private static final double NEARLY = 0.8;

  /// Where one line stands in the raw text, line end excluded.
  private record Line(int start, int end) {
    int length() {
      return end - start;
    }
  }

  private final String raw;
  private final List<Line> lines = new ArrayList<>();
  private int width;

  private TextLines(String raw) {
    this.raw = raw;
    for (int start = 0; start < raw.length(); ) {
      int end = start;
      while (end < raw.length() && !isLineEnd(raw.charAt(end))) {
        end++;
      }
      lines.add(trimmed(start, end));
      boolean pair =
          end + 1 < raw.length() && raw.charAt(end) == '\r' && raw.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
    }
    width = brokenAt();
  }

  /// The paragraphs of `raw`, folded, none of them empty.
  static List<Strand> paragraphs(String raw) {
    return new TextLines(raw).join();
  }

  private static boolean isLineEnd(char letter) {
    return letter == '\n'
        || letter == '\r'
        || letter == '\u2028'
        || letter == '\u2029'
        || letter == '\f';
  }

  private Line trimmed(int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(raw.charAt(last - 1))) {
      last--;
    }
    int first = start;
    while (first < last && Character.isWhitespace(raw.charAt(first))) {
      first++;
    }
    return new Line(first, last);
  }

  /// The width at which lines were broken, or 0 where a line is a paragraph.
  private int brokenAt() {
    int longest = 0;
    int written = 0;
    for (var line : lines) {
      longest = Math.max(longest, oneWord(line) ? 0 : line.length());
      written += line.length() > 0 ? 1 : 0;
    }
    if (longest > WIDEST || longest < NARROWEST || written < 3) {
      return 0;
    }
    int near = 0;
    int open = 0;
    for (var line : lines) {
      if (line.length() >= longest * NEARLY && !oneWord(line)) {
        near++;
        open += ".!?\"”:".indexOf(raw.charAt(line.end() - 1)) < 0 ? 1 : 0;
      }
    }
    return near * 3 >= written && open * 2 >= near ? longest : 0;
  }

  private boolean oneWord(Line line) {
    return raw.substring(line.start(), line.end()).chars().noneMatch(Character::isWhitespace);
  }

  private List<Strand> join() {
    var paragraphs = new ArrayList<Strand>();
    for (int i = 0; i < lines.size(); i++) {
      int first = i;
      while (i + 1 < lines.size() && goesOn(lines.get(i), lines.get(i + 1))) {
        i++;
      }
      var folded = Strand.of(raw, lines.get(first).start(), lines.get(i).end()).folded();
      if (folded.length() > 0) {
        paragraphs.add(folded);
      }
    }
    return paragraphs;
  }

  private boolean goesOn(Line line, Line next) {
    if (width == 0 || line.length() == 0 || next.length() == 0) {
      return false;
    }
    int word = next.start();
    while (word < next.end() && raw.charAt(word) != ' ') {
      word++;
    }
    boolean open = ".!?\"”:".indexOf(raw.charAt(line.end() - 1)) < 0;
    boolean small = Character.isLowerCase(raw.codePointAt(next.start()));
    return line.length() + 1 + (word - next.start()) > width
        || (open && small && line.length() >= width * NEARLY);
  }
}
