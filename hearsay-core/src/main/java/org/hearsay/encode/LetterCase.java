package org.hearsay.encode;

/// What kind of signs a word is made of: what an uncased encoder cannot see in its pieces.
///
/// The order is that of the encoder's input; a new kind goes to the end.
public enum LetterCase {
  /// No word: the pieces that open and close a window.
  NONE,
  /// "harbour"
  SMALL,
  /// "Ashgrove"
  CAPITAL_FIRST,
  /// "NATO", "U.S."
  ALL_CAPITALS,
  /// "I", "J."
  ONE_CAPITAL,
  /// "eBay", "McGregor"
  MIXED,
  /// "2016"
  DIGITS,
  /// "4.5", "1980s", "B-52"
  DIGITS_AND_MORE,
  /// "…", "$"
  MARKS,
  /// Letters without small and capital ones.
  OTHER;

  /// The kind of one word.
  public static LetterCase of(String word) {
    var counts = new Counts();
    word.codePoints().forEach(counts::add);
    return counts.kind();
  }

  private static final class Counts {
    private int signs;
    private int letters;
    private int capitals;
    private int small;
    private int digits;
    private boolean capitalFirst;

    void add(int sign) {
      signs++;
      if (Character.isDigit(sign)) {
        digits++;
      } else if (Character.isLetter(sign)) {
        capitalFirst |= letters == 0 && Character.isUpperCase(sign);
        letters++;
        capitals += Character.isUpperCase(sign) ? 1 : 0;
        small += Character.isLowerCase(sign) ? 1 : 0;
      }
    }

    LetterCase kind() {
      if (digits > 0) {
        return digits == signs ? DIGITS : DIGITS_AND_MORE;
      }
      if (letters == 0) {
        return MARKS;
      }
      if (capitals == 0) {
        return small > 0 ? SMALL : OTHER;
      }
      if (small == 0) {
        return capitals == 1 ? ONE_CAPITAL : ALL_CAPITALS;
      }
      return capitalFirst && capitals == 1 ? CAPITAL_FIRST : MIXED;
    }
  }
}
