package org.hearsay.recognise.name;

import java.text.Normalizer;
import java.util.Locale;
import org.hearsay.learn.FeatureRows;

/// What a name's features need of one word, worked out once for each word of a report.
final class Form {

  /// How a word is written.
  static final int LOWER = 0;

  static final int CAPITAL = 1;
  static final int ALL_CAPITALS = 2;
  static final int MIXED = 3;
  static final int NUMBER = 4;
  static final int MARK = 5;

  /// Stands before the first and after the last word of a sentence.
  static final Form EDGE = new Form("", new WordBookDraft().book(), WordClusters.NONE);

  final int word;
  final int shape;
  final int shortShape;
  final int writing;
  final int[] affixes;
  final String letters;
  final String lower;

  /// What the word book says of it alone, one bit a kind.
  final int kinds;

  final int[] clusters;

  Form(String written, WordBook book, WordClusters wordClusters) {
    lower = written.toLowerCase(Locale.ROOT);
    letters = letters(lower);
    word = written.isEmpty() ? 7 : lower.hashCode();
    writing = writing(written);
    shape = shape(written, false).hashCode();
    shortShape = shape(written, true).hashCode();
    affixes = affixes(lower);
    kinds = book.kinds(letters);
    clusters = wordClusters.of(written);
  }

  /// The letters and digits alone, without accents: "Ez-Zôr" → "ezzor".
  static String letters(String lower) {
    String plain = lower;
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 128) {
        plain = Normalizer.normalize(lower, Normalizer.Form.NFD);
        break;
      }
    }
    var kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static int writing(String written) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
    }
    if (upper + lower == 0) {
      return digits > 0 ? NUMBER : written.chars().anyMatch(Character::isLetter) ? LOWER : MARK;
    }
    if (upper == 0) {
      return LOWER;
    }
    if (lower == 0) {
      return upper == 1 ? CAPITAL : ALL_CAPITALS;
    }
    return upper == 1 && Character.isUpperCase(written.charAt(0)) ? CAPITAL : MIXED;
  }

  private static String shape(String written, boolean folded) {
    var shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < written.length() && shape.length() < 12; i++) {
      char c = written.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLowerCase(c)
                  ? 'x'
                  : Character.isDigit(c) ? '9' : Character.isLetter(c) ? 'o' : c;
      if (!folded || kind != last) {
        shape.append(kind);
      }
      last = kind;
    }
    return shape.toString();
  }

  private static int[] affixes(String lower) {
    int length = lower.length();
    int most = Math.min(4, length);
    var affixes = new int[most * 2];
    int front = 17;
    int back = 19;
    for (int i = 0; i < most; i++) {
      front = FeatureRows.mix(front, lower.charAt(i));
      back = FeatureRows.mix(back, lower.charAt(length - 1 - i));
      affixes[i * 2] = front;
      affixes[i * 2 + 1] = back;
    }
    return affixes;
  }

  boolean capital() {
    return writing == CAPITAL || writing == ALL_CAPITALS || writing == MIXED;
  }
}
