package org.hearsay.segment;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/// Cuts a text into paragraphs: at empty lines, and at every line end unless the text is
/// hard-wrapped.
final class Paragraphs {

  private Paragraphs() {}

  static List<Span> of(String text) {
    boolean wrapped = isWrapped(text);
    var paragraphs = new ArrayList<Span>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      boolean end = at == text.length();
      if (end || (text.charAt(at) == '\n' && (!wrapped || blankLineAfter(text, at)))) {
        add(text, start, at, paragraphs);
        start = at + 1;
      }
    }
    return paragraphs;
  }

  private static void add(String text, int start, int end, List<Span> paragraphs) {
    int from = start;
    int to = end;
    while (from < to && Tokeniser.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Tokeniser.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      paragraphs.add(new Span(from, to));
    }
  }

  private static boolean blankLineAfter(String text, int at) {
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (!Tokeniser.isSpace(c)) {
        return false;
      }
    }
    return true;
  }

  /// Hard-wrapped mail and wire copy: most lines that another line follows at once break off at
  /// a like width without a stop, and the next goes on in small letters about as often as not.
  private static boolean isWrapped(String text) {
    int broken = 0;
    int followed = 0;
    int lineStart = 0;
    for (int at = 0; at < text.length() - 1; at++) {
      if (text.charAt(at) != '\n') {
        continue;
      }
      int length = at - lineStart;
      lineStart = at + 1;
      if (length == 0 || Tokeniser.isSpace(text.charAt(at + 1))) {
        continue;
      }
      followed++;
      boolean stop = ".!?”\"’:".indexOf(text.charAt(at - 1)) >= 0;
      broken += length >= 40 && length <= 100 && !stop ? 1 : 0;
    }
    return followed >= 3 && broken * 2 > followed;
  }
}
