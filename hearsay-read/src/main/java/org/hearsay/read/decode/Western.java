package org.hearsay.read.decode;

/// Whether bytes read like words of a Latin script in windows-1252: most letters plain ASCII, the
/// accented ones among them, none of the five bytes the encoding leaves open, no runs of marks.
final class Western {

  private Western() {}

  static boolean plausible(byte[] bytes) {
    int plain = 0;
    int high = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (isOpen(b)) {
        return false;
      }
      plain += isPlainLetter(b) ? 1 : 0;
      high += b >= 0x80 ? 1 : 0;
      odd += b >= 0x80 && isOdd(bytes, i) ? 1 : 0;
    }
    return high * 4 <= plain && odd * 4 <= high;
  }

  private static boolean isOpen(int b) {
    return b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
  }

  private static boolean isPlainLetter(int b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  /// A high byte is odd where another high one follows, or a capital stands within a word.
  private static boolean isOdd(byte[] bytes, int at) {
    int before = at > 0 ? bytes[at - 1] & 0xFF : ' ';
    int here = bytes[at] & 0xFF;
    boolean highNext = at + 1 < bytes.length && (bytes[at + 1] & 0xFF) >= 0x80;
    boolean capital = here >= 0xC0 && here <= 0xDE;
    return highNext || (capital && before >= 'a' && before <= 'z');
  }
}
