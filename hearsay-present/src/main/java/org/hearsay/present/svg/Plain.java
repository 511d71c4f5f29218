package org.hearsay.present.svg;

/// Makes reports' words safe to draw: no markup, no control or direction marks, no half characters,
/// and no more of them than fit.
public final class Plain {

  private Plain() {}

  /// At most `most` characters (code points), the last of them an ellipsis where words were cut.
  public static String cut(String words, int most) {
    var kept = new StringBuilder();
    int count = 0;
    boolean space = false;
    for (int i = 0; i < words.length(); ) {
      int letter = words.codePointAt(i);
      i += Character.charCount(letter);
      if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
        space = count > 0;
      } else if (isDrawn(letter)) {
        int needed = space ? 2 : 1;
        if (count + needed > most - 1 && i < words.length()) {
          return kept.append('…').toString();
        }
        kept.append(space ? " " : "").appendCodePoint(letter);
        count += needed;
        space = false;
      }
    }
    return kept.toString();
  }

  private static boolean isDrawn(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> letter != 0xFFFE && letter != 0xFFFF;
    };
  }

  /// Escaped for XML text and attributes.
  public static String escaped(String words) {
    var safe = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      switch (letter) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(letter);
      }
    }
    return safe.toString();
  }

  /// About how wide they are drawn in a sans-serif face of that size.
  public static double width(String words, double size) {
    return words.codePoints().mapToDouble(Plain::ems).sum() * size;
  }

  /// Widths of DejaVu Sans and wider faces, in ems; never too small.
  private static double ems(int letter) {
    if (letter >= 0x2E80) {
      return 1.05;
    }
    if ("il.,:;'|!".indexOf(letter) >= 0) {
      return 0.33;
    }
    return Character.isUpperCase(letter) || "mwMW%—".indexOf(letter) >= 0 ? 0.75 : 0.61;
  }
}
