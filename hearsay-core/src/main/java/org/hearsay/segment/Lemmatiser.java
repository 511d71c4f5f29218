package org.hearsay.segment;

import java.util.Optional;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.rules.Lexicon;

/// Finds the dictionary form of an English verb or noun: exceptions from a lexicon, the rest by
/// its ending.
final class Lemmatiser {

  private static final String VOWELS = "aeiou";

  private final Lexicon irregular;

  Lemmatiser(Lexicon irregular) {
    this.irregular = irregular;
  }

  /// @param word in lower case with straight apostrophes
  String lemma(String word, PartOfSpeech tag) {
    boolean verb = tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
    boolean noun = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
    if (!verb && tag != PartOfSpeech.NOUN) {
      return tag == PartOfSpeech.PART && word.equals("n't") ? "not" : word;
    }
    Optional<String> known =
        irregular.find(word).filter(entry -> fits(entry, verb)).map(Lexicon.Entry::value);
    if (known.isPresent()) {
      return known.get();
    }
    if (word.length() < 4 || !Character.isLetter(word.charAt(word.length() - 1))) {
      return word;
    }
    return verb ? verb(word) : noun ? plural(word) : word;
  }

  private static boolean fits(Lexicon.Entry entry, boolean verb) {
    return entry.more().isEmpty()
        || entry.more().getFirst().isEmpty()
        || entry.more().getFirst().equals(verb ? "verb" : "noun");
  }

  private static String verb(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("ied") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("ing") && word.length() > 5) {
      return stem(word.substring(0, word.length() - 3));
    }
    if (word.endsWith("ed")) {
      return stem(word.substring(0, word.length() - 2));
    }
    return plural(word);
  }

  private static String plural(String word) {
    if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("zzes")
            || word.endsWith("oes");
    return word.substring(0, word.length() - (hissing ? 2 : 1));
  }

  /// What is left without -ing or -ed: undoubles a consonant ("admitt") or puts back an e ("quot").
  private static String stem(String stem) {
    int n = stem.length();
    char last = stem.charAt(n - 1);
    if (n < 2 || stem.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0 || c == 'y')) {
      return stem;
    }
    char before = stem.charAt(n - 2);
    if (last == before && "lszf".indexOf(last) < 0 && VOWELS.indexOf(last) < 0) {
      return stem.substring(0, n - 1);
    }
    return wantsE(stem, last, before) ? stem + "e" : stem;
  }

  private static boolean wantsE(String stem, char last, char before) {
    boolean vowelBefore = VOWELS.indexOf(before) >= 0;
    boolean twoVowels =
        stem.length() > 2
            && vowelBefore
            && VOWELS.indexOf(stem.charAt(stem.length() - 3)) >= 0
            && !(stem.length() > 3 && stem.charAt(stem.length() - 4) == 'q');
    return switch (last) {
      case 'c', 'v', 'u' -> true;
      case 's' -> before != 's' && !stem.endsWith("cus");
      case 'z' -> before != 'z';
      case 'g' ->
          before == 'd'
              || before == 'r'
              || stem.endsWith("ang") && stem.length() > 5
              || vowelBefore && before == 'a';
      case 'l' -> !vowelBefore && "bcdfgkptz".indexOf(before) >= 0;
      case 't', 'd', 'n', 'm', 'k', 'p', 'b', 'r' ->
          vowelBefore && !twoVowels && endsLikeE(stem, last, before);
      default -> false;
    };
  }

  /// "-at", "-id", "-in", … after a consonant nearly always stand for -ate, -ide, -ine; "-en",
  /// "-er", "-it" do not.
  private static boolean endsLikeE(String stem, char last, char before) {
    boolean oneSyllable = stem.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
    if (oneSyllable) {
      return true;
    }
    return switch (last) {
      case 't' -> before == 'a' || before == 'o' || before == 'u';
      case 'd' -> before == 'i' || before == 'u' || before == 'a';
      case 'n' -> before == 'i' && stem.length() > 4;
      case 'm' -> before == 'u' || before == 'a';
      case 'r' -> before == 'i' || before == 'u';
      case 'k' -> before == 'o';
      case 'p' -> before == 'a';
      case 'b' -> before == 'i';
      default -> false;
    };
  }
}
