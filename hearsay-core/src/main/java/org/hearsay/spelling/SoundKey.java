package org.hearsay.spelling;

import java.util.ArrayList;
import java.util.List;

/// The keys under which spellings of one name meet: its consonants by class, a mark for a vowel at
/// the start. A spelling that stands for two sounds gives a key for each, as in Daitch–Mokotoff.
///
/// Example: "hadramaut", "hadhramawt" and "hadramauth" → `hdrmt` among their keys.
public final class SoundKey {

  /// Keys a name has at most.
  private static final int MOST = 6;

  /// A shorter key says too little.
  private static final int SHORTEST = 2;

  private SoundKey() {}

  /// Its keys, the likeliest first; none if it has too few consonants to tell it from others.
  public static List<String> of(Sounds sounds) {
    var keys = new ArrayList<StringBuilder>();
    keys.add(new StringBuilder());
    for (int at = 0; at < sounds.length(); at++) {
      var sound = sounds.at(at);
      String one = at == 0 ? start(sound) : sound.first();
      String other = at == 0 ? otherStart(sound) : other(sounds, at);
      int count = keys.size();
      for (int i = 0; i < count; i++) {
        if (!other.equals(one) && keys.size() < MOST) {
          keys.add(append(new StringBuilder(keys.get(i)), other));
        }
        append(keys.get(i), one);
      }
    }
    return keys.stream()
        .map(StringBuilder::toString)
        .filter(key -> key.length() >= SHORTEST)
        .distinct()
        .toList();
  }

  /// The vowels of a name by class, neighbours of one class once: what must agree too where a key
  /// alone would let in too many.
  public static String vowels(Sounds sounds) {
    var vowels = new StringBuilder();
    for (int at = 0; at < sounds.length(); at++) {
      String letter =
          switch (sounds.at(at)) {
            case A, E -> "a";
            case I, Y -> "i";
            case O, U -> "u";
            default -> "";
          };
      append(vowels, letter);
    }
    return vowels.toString();
  }

  /// An H at the end or after a consonant is silent.
  private static String other(Sounds sounds, int at) {
    var sound = sounds.at(at);
    boolean last = at == sounds.length() - 1;
    boolean afterVowel = sounds.at(at - 1).isVowel();
    boolean silent = sound == Sound.H && (last || !afterVowel);
    return silent ? sound.first() : sound.second();
  }

  private static String start(Sound sound) {
    return switch (sound) {
      case A, E, I, O, U, Y -> "a";
      case W -> "f";
      case H -> "h";
      default -> sound.first();
    };
  }

  private static String otherStart(Sound sound) {
    return switch (sound) {
      case J -> "a";
      case KH -> "h";
      default ->
          sound.isVowel() || sound == Sound.Y || sound == Sound.W || sound == Sound.H
              ? start(sound)
              : sound.second();
    };
  }

  private static StringBuilder append(StringBuilder key, String letter) {
    boolean again = !key.isEmpty() && letter.indexOf(key.charAt(key.length() - 1)) == 0;
    return again ? key.append(letter, 1, letter.length()) : key.append(letter);
  }
}
