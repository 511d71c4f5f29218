package org.hearsay.lab.gazetteer.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names as Natural Earth's maps set them, and as a report prints them: "KOLA PEN." → "Kola
/// Peninsula".
final class FeatureNames {

  private static final Map<String, String> SPELLED_OUT =
      Map.ofEntries(
          Map.entry("i.", "Island"),
          Map.entry("is.", "Islands"),
          Map.entry("mt.", "Mount"),
          Map.entry("mtn.", "Mountain"),
          Map.entry("mts.", "Mountains"),
          Map.entry("pk.", "Peak"),
          Map.entry("pen.", "Peninsula"),
          Map.entry("plat.", "Plateau"),
          Map.entry("ra.", "Range"),
          Map.entry("str.", "Strait"),
          Map.entry("sd.", "Sound"),
          Map.entry("res.", "Reservoir"),
          Map.entry("arch.", "Archipelago"),
          Map.entry("cord.", "Cordillera"),
          Map.entry("n.", "Northern"),
          Map.entry("w.", "Western"));

  /// Words that stay small inside a name set in capitals.
  private static final Set<String> SMALL =
      Set.of("of", "the", "de", "del", "la", "do", "du", "des", "al", "ar", "as", "et", "and");

  /// Words for what a thing is, without which it may be named.
  private static final Map<String, List<String>> KINDS =
      Map.of(
          "T.DSRT", List.of("Desert"),
          "T.MTS", List.of("Mountains", "Range"),
          "H.STM", List.of("River"),
          "T.PLAT", List.of("Plateau"));

  private FeatureNames() {}

  static String spelledOut(String name) {
    String plain = name.strip().replaceAll("\\s+", " ");
    boolean capitals = plain.equals(plain.toUpperCase(Locale.ROOT));
    var words = new StringBuilder();
    for (String word : plain.split(" ")) {
      String small = word.toLowerCase(Locale.ROOT);
      String full = SPELLED_OUT.get(small);
      words.append(words.isEmpty() ? "" : " ");
      if (full != null) {
        words.append(full);
      } else if (!capitals || !words.isEmpty() && SMALL.contains(small)) {
        words.append(capitals ? small : word);
      } else {
        words.append(capitalised(small));
      }
    }
    return words.toString();
  }

  /// "rub’ al-khali" → "Rub’ Al-Khali".
  private static String capitalised(String word) {
    var letters = new StringBuilder(word);
    boolean begins = true;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (begins && Character.isLetter(letter)) {
        letters.setCharAt(i, Character.toUpperCase(letter));
      }
      begins = letter == '-' || letter == '/' || begins && !Character.isLetter(letter);
    }
    return letters.toString();
  }

  /// Further names of a feature of class and code `code`: with the word for what it is, and
  /// without.
  static Set<String> others(String name, String code) {
    var others = new LinkedHashSet<String>();
    for (String kind : KINDS.getOrDefault(code, List.of())) {
      if (name.endsWith(" " + kind)) {
        others.add(name.substring(0, name.length() - kind.length() - 1));
      }
    }
    if (code.equals("H.STM") && !name.contains("River")) {
      others.add(name + " River");
      others.add("River " + name);
    }
    if (code.equals("H.LK") && !name.contains("Lake")) {
      others.add("Lake " + name.replaceFirst("^(?:Ozero|Lago|Laguna|Lac) ", ""));
    }
    return others;
  }
}
