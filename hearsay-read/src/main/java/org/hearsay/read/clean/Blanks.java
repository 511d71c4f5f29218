package org.hearsay.read.clean;

/// Which letters are white space, and which cannot be seen at all.
public final class Blanks {

  private Blanks() {}

  /// White space of any width, line ends and control letters included.
  public static boolean isBlank(char letter) {
    return letter <= ' '
        || letter == '\u00a0'
        || letter == '\u0085'
        || (letter >= '\u2000' && letter <= '\u200a')
        || letter == '\u2028'
        || letter == '\u2029'
        || letter == '\u202f'
        || letter == '\u205f'
        || letter == '\u3000'
        || letter == '\u007f';
  }

  /// Soft hyphen, zero-width space, byte order mark: letters that only steer the layout.
  /// Joiners and marks of direction are kept, since they change how a word reads.
  public static boolean isInvisible(char letter) {
    return letter == '\u00ad' || letter == '\u200b' || letter == '\ufeff' || letter == '\u2060';
  }
}
