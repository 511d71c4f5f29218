package org.hearsay.learn;

/// What kind of signs a word is made of, in the short names of the model that was trained on them:
/// `lc` small letters, `ic` a capital first, `ac` all capitals, `2d` two digits, and so on.
final class WordShape {

  private static final char FIRST_BEYOND_ASCII = 0x80;

  private boolean small = true;
  private boolean capital = true;
  private boolean letters;
  private boolean capitalFirst;

  /// Signs of scripts other than Latin and Chinese: these two are named after Japanese ones, but
  /// all other scripts pass for the first.
  private boolean foreign = true;

  private boolean katakana = true;
  private int digits;

  private WordShape(String word) {
    for (int i = 0; i < word.length(); i++) {
      add(i, word.charAt(i));
      if (word.charAt(i) < FIRST_BEYOND_ASCII) {
        foreign = false;
        katakana = false;
      } else {
        addScript(word.charAt(i), Character.UnicodeScript.of(word.codePointAt(i)));
      }
    }
  }

  static String of(String word) {
    return new WordShape(word).name(word);
  }

  private void add(int at, char sign) {
    int type = Character.getType(sign);
    if (type == Character.UPPERCASE_LETTER) {
      letters = true;
      capitalFirst |= at == 0;
      small = false;
    } else if (Character.isLetter(sign)) {
      letters = true;
      capital = false;
    } else {
      capital = false;
      small = false;
      if (type == Character.DECIMAL_DIGIT_NUMBER) {
        digits++;
        foreign = false;
        katakana = false;
      }
    }
  }

  private void addScript(char sign, Character.UnicodeScript script) {
    switch (script) {
      case COMMON -> {
        boolean japanese = "・ー〜".indexOf(sign) >= 0;
        foreign &= japanese;
        katakana &= japanese;
      }
      case LATIN -> {
        foreign = false;
        katakana = false;
      }
      case HAN -> {
        foreign = false;
        katakana = false;
        small = false;
      }
      case HIRAGANA -> {
        katakana = false;
        small = false;
      }
      case KATAKANA -> {
        foreign = false;
        small = false;
      }
      default -> {}
    }
  }

  private String name(String word) {
    if (foreign || katakana) {
      return foreign ? "jah" : "jak";
    }
    if (small) {
      return "lc";
    }
    if (digits > 0) {
      return digits == 2 ? "2d" : digits == 4 ? "4d" : withDigits(word);
    }
    if (capital) {
      return word.length() == 1 ? "sc" : "ac";
    }
    return isInitial(word) ? "cp" : capitalFirst ? "ic" : "other";
  }

  private String withDigits(String word) {
    if (letters) {
      return "an";
    }
    return word.indexOf('-') >= 0
        ? "dd"
        : word.indexOf('/') >= 0
            ? "ds"
            : word.indexOf(',') >= 0 ? "dc" : word.indexOf('.') >= 0 ? "dp" : "num";
  }

  /// "J."
  private static boolean isInitial(String word) {
    return word.length() == 2
        && word.charAt(1) == '.'
        && (word.charAt(0) >= 'A' && word.charAt(0) <= 'Z' || "ÄÖÜ".indexOf(word.charAt(0)) >= 0);
  }
}
