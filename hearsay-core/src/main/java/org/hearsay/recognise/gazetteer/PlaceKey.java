package org.hearsay.recognise.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The form in which place names meet: lower case, no diacritics, no dots or apostrophes, hyphens
/// as spaces, "Saint", "Mount" and "Fort" shortened.
///
/// Example: "Al-Ḩasakah" → `al hasakah`; "St. Louis" → `st louis`; "Sana’a" → `sanaa`.
public final class PlaceKey {

  private static final Map<String, String> SHORT =
      Map.of("saint", "st", "mount", "mt", "fort", "ft", "sainte", "ste");
  private static final Map<Character, String> LETTERS =
      Map.of(
          'ı', "i", 'ø', "o", 'ł', "l", 'đ', "d", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'þ', "th", 'ð',
          "d", 'ħ', "h");
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az", "ul");

  private PlaceKey() {}

  /// The key of a name as written; empty if no letter or digit is in it.
  public static String of(String name) {
    String plain = isAscii(name) ? name : fold(name);
    var key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        key.append(Character.toLowerCase(c));
      } else if (c == '&') {
        space(key).append("and ");
      } else if (Character.isWhitespace(c) || "-–—/,()".indexOf(c) >= 0) {
        space(key);
      }
    }
    return shorten(key.toString().strip());
  }

  /// The key without its Arabic article: `al hasakah` → `hasakah`.
  public static Optional<String> withoutArticle(String key) {
    int space = key.indexOf(' ');
    return space > 0 && key.length() - space > 4 && ARTICLES.contains(key.substring(0, space))
        ? Optional.of(key.substring(space + 1))
        : Optional.empty();
  }

  /// The key of a name, without its Arabic article if it has one.
  public static String bare(String name) {
    String key = of(name);
    return withoutArticle(key).orElse(key);
  }

  private static StringBuilder space(StringBuilder key) {
    if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
    return key;
  }

  private static String shorten(String key) {
    int space = key.indexOf(' ');
    if (space < 0) {
      return key;
    }
    String first = SHORT.get(key.substring(0, space));
    return first == null ? key : first + key.substring(space);
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String fold(String name) {
    String split = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var plain = new StringBuilder(split.length());
    for (int i = 0; i < split.length(); i++) {
      char c = split.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        String letter = LETTERS.get(c);
        plain.append(letter == null ? String.valueOf(isApostrophe(c) ? '\'' : c) : letter);
      }
    }
    return plain.toString();
  }

  private static boolean isApostrophe(char c) {
    return "’‘ʻʼʿʾ´ˈʽ`".indexOf(c) >= 0;
  }
}
