package org.hearsay.spelling;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/// The sounds of a name, without its articles, double letters once.
///
/// Example: "deir ez zor" and "dayr az zawr" → D E I R Z O R and D A Y R Z A W R.
public final class Sounds {

  /// Letters looked at; a longer name is cut, so that a hostile one costs no more.
  public static final int LONGEST = 60;

  /// Arabic articles as they are romanised, assimilated to the letter that follows or not.
  private static final int[] ARTICLES =
      Stream.of(
              "al", "el", "ul", "ol", "il", "l", "a", "e", "ad", "ed", "adh", "edh", "an", "en",
              "ar", "er", "ur", "as", "es", "us", "ash", "esh", "ech", "ach", "at", "et", "ath",
              "eth", "az", "ez", "uz", "oul", "our", "ous", "ouz", "i")
          .mapToInt(article -> article.chars().reduce(0, (packed, letter) -> packed << 8 | letter))
          .sorted()
          .toArray();

  private final byte[] sounds = new byte[LONGEST];
  private final byte[] letters = new byte[LONGEST];
  private int letterCount;
  private int length;

  /// @param key a name's key: small letters, words parted by single spaces
  public static Sounds of(String key) {
    String most = key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    var bytes = most.getBytes(StandardCharsets.UTF_8);
    var sounds = new Sounds();
    sounds.hear(bytes, 0, bytes.length);
    return sounds;
  }

  /// Takes in another name, from letter `from` to before `to`, in place of the last.
  public void hear(byte[] key, int from, int to) {
    letterCount = 0;
    length = 0;
    int end = Math.min(to, from + LONGEST);
    for (int word = from; word < end; ) {
      int next = word;
      while (next < end && key[next] != ' ') {
        next++;
      }
      if (next == end || !isArticle(key, word, next)) {
        System.arraycopy(key, word, letters, letterCount, next - word);
        letterCount += next - word;
      }
      word = next + 1;
    }
    for (int at = 0; at < letterCount; ) {
      at += read(at);
    }
  }

  private static boolean isArticle(byte[] key, int from, int to) {
    if (to - from > 3) {
      return false;
    }
    int packed = 0;
    for (int i = from; i < to; i++) {
      packed = packed << 8 | key[i];
    }
    return Arrays.binarySearch(ARTICLES, packed) >= 0;
  }

  public int length() {
    return length;
  }

  Sound at(int position) {
    return Sound.of(sounds[position]);
  }

  int ordinal(int position) {
    return sounds[position];
  }

  /// Whether the sound at `position` is a vowel with a vowel before or after it.
  boolean isBesideVowel(int position) {
    int last = Sound.U.ordinal();
    return sounds[position] <= last
        && (position > 0 && sounds[position - 1] <= last
            || position + 1 < length && sounds[position + 1] <= last);
  }

  private char letter(int at) {
    return at >= 0 && at < letterCount ? (char) letters[at] : ' ';
  }

  private boolean vowelAt(int at) {
    return switch (letter(at)) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
      default -> false;
    };
  }

  /// Reads the sound at `at`; how many letters it took.
  private int read(int at) {
    char one = letter(at);
    char next = letter(at + 1);
    if (next == 'h') {
      int read = withH(at, one);
      if (read > 0) {
        return read;
      }
    }
    switch (one) {
      case 'a' -> add(Sound.A);
      case 'e' -> add(Sound.E);
      case 'i' -> add(Sound.I);
      case 'o', 'u' -> {
        return readRound(at, one, next);
      }
      case 'y' -> add(vowelAt(at + 1) ? Sound.Y : Sound.I);
      case 'w' -> add(Sound.W);
      case 'h' -> add(Sound.H);
      case 'b' -> add(Sound.B);
      case 'p' -> add(Sound.P);
      case 'm' -> add(Sound.M);
      case 'n' -> add(next == 'b' || next == 'p' ? Sound.M : Sound.N);
      case 'l' -> add(Sound.L);
      case 'r' -> add(Sound.R);
      case 'f' -> add(Sound.F);
      case 'v' -> add(Sound.V);
      default -> {
        return readHard(at, one, next);
      }
    }
    return 1;
  }

  private int withH(int at, char one) {
    switch (one) {
      case 'k' -> add(Sound.KH);
      case 'g' -> add(Sound.GH);
      case 's' -> add(Sound.SH);
      case 'c' -> add(Sound.CH);
      case 'z' -> add(Sound.ZH);
      case 't' -> add(Sound.TH);
      case 'd' -> add(Sound.DH);
      case 'p' -> add(Sound.F);
      default -> {
        return 0;
      }
    }
    return letter(at + 2) == one && letter(at + 3) == 'h' ? 4 : 2;
  }

  /// "ou", "oo" and "u" are one sound; before a vowel at the start they are W: "Ouargla".
  private int readRound(int at, char one, char next) {
    boolean pair = one == 'o' && (next == 'u' || next == 'o');
    int took = pair ? 2 : 1;
    boolean glide = at == 0 && (pair || one == 'u') && vowelAt(at + took);
    add(glide ? Sound.W : pair || one == 'u' ? Sound.U : Sound.O);
    return took;
  }

  private int readHard(int at, char one, char next) {
    boolean soft = next == 'e' || next == 'i' || next == 'y';
    switch (one) {
      case 't' -> {
        boolean hissed = next == 's' || next == 'z';
        boolean chirped = next == 'c' && letter(at + 2) == 'h';
        add(hissed ? Sound.TS : chirped ? Sound.CH : Sound.T);
        return hissed ? 2 : chirped ? 3 : 1;
      }
      case 'd' -> {
        boolean hushed = next == 'j' || next == 'z' && letter(at + 2) == 'h';
        add(hushed ? Sound.J : Sound.D);
        return hushed ? next == 'j' ? 2 : 3 : 1;
      }
      case 's' -> {
        boolean german = next == 'c' && letter(at + 2) == 'h';
        add(german ? Sound.SH : Sound.S);
        return german ? 3 : next == 'z' ? 2 : 1;
      }
      case 'c' -> add(soft ? Sound.S : next == 'z' ? Sound.CH : Sound.K);
      case 'k' -> add(Sound.K);
      case 'q' -> add(Sound.Q);
      case 'g' -> add(soft ? Sound.SOFT_G : Sound.G);
      case 'j' -> add(Sound.J);
      case 'z' -> add(Sound.Z);
      case 'x' -> add(Sound.X);
      default -> {
        // what is no letter of a romanised name has no sound
      }
    }
    return one == 'c' && (next == 'z' || next == 'k')
            || one == 'q' && next == 'u' && vowelAt(at + 2)
        ? 2
        : 1;
  }

  private void add(Sound sound) {
    boolean doubled = length > 0 && sounds[length - 1] == sound.ordinal();
    if (!doubled && length < LONGEST) {
      sounds[length++] = (byte) sound.ordinal();
    }
  }
}
