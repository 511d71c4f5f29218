package org.hearsay.link.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hearsay.spelling.SoundDistance;
import org.hearsay.spelling.SoundKey;
import org.hearsay.spelling.Sounds;

/// Whether two words of names are one in two spellings, by how they sound: "saddam" and "sadam",
/// "gadhafi" and "kadafi", "yanukovich" and "yanukovych"; not "hassan" and "hussein", "karim" and
/// "karam", "maria" and "mario".
///
/// Romanisations of one name share their consonants' classes ([SoundKey]) and hardly differ in
/// vowels; a last vowel, which in many languages tells a woman's name from a man's, must agree.
public final class SameSound {

  private static final int SHORTEST = 4;
  private static final float APART_EACH = 0.09f;

  private record Heard(Sounds sounds, List<String> keys, String broad, String narrow, char end) {}

  private final Map<String, Heard> heard = new HashMap<>();
  private final SoundDistance distance = new SoundDistance();

  public boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (Math.min(one.length(), other.length()) < SHORTEST) {
      return false;
    }
    var first = hear(one);
    var second = hear(other);
    boolean vowels = first.broad.equals(second.broad) || first.narrow.equals(second.narrow);
    boolean ends = first.end == ' ' || second.end == ' ' || first.end == second.end;
    if (!vowels || !ends || first.keys.stream().noneMatch(second.keys::contains)) {
      return false;
    }
    int sounds = Math.max(first.sounds.length(), second.sounds.length());
    float most = APART_EACH * sounds;
    return distance.between(first.sounds, second.sounds, most) <= most;
  }

  /// The keys under which spellings of a word meet; the word itself where it is short.
  public List<String> keys(String word) {
    var keys = word.length() < SHORTEST ? List.<String>of() : hear(word).keys;
    return keys.isEmpty() ? List.of(word) : keys;
  }

  private Heard hear(String word) {
    return heard.computeIfAbsent(word, SameSound::listen);
  }

  private static Heard listen(String word) {
    String plain = word.replace("ee", "i").replace("x", "ks");
    var sounds = Sounds.of(plain);
    return new Heard(
        sounds,
        List.copyOf(new HashSet<>(SoundKey.of(sounds))).stream().sorted().toList(),
        SoundKey.vowels(sounds),
        SoundKey.vowels(Sounds.of(plain.replace('e', 'i'))),
        end(plain));
  }

  /// The class of a last vowel; a blank for any other letter.
  private static char end(String word) {
    return switch (word.charAt(word.length() - 1)) {
      case 'a' -> 'a';
      case 'e' -> 'e';
      case 'i', 'y' -> 'i';
      case 'o', 'u' -> 'o';
      default -> ' ';
    };
  }
}
