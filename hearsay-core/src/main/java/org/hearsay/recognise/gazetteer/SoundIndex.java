package org.hearsay.recognise.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.spelling.SoundDistance;
import org.hearsay.spelling.SoundKey;
import org.hearsay.spelling.Sounds;

/// Finds the known spellings that sound like one that is not known.
///
/// A line of the index is a [SoundKey], a tab, a digit (nine less the prominence) and the
/// [PlaceKey] of a spelling: all spellings under one key lie together, the most prominent first.
/// Those of villages lie apart, with a colon and their vowels after the key.
final class SoundIndex {

  /// Spellings looked at under one key; the most prominent come first.
  private static final int MOST_LOOKED_AT = 64;

  /// Letters that one spelling may have more than the other.
  private static final int MOST_LONGER = 4;

  static final int MOST_FOUND = 3;

  /// How far apart two spellings of one name may sound: more with each sound, and more for a place
  /// that is known far off than for a village, whose name may as well be a person's.
  private static final float APART_EACH = 0.085f;

  private static final float SHORT_OF = 0.38f;
  private static final float KNOWN = 0.06f;
  private static final float FARTHEST = 1.0f;

  /// What one power of ten in prominence is worth in distance when spellings are ranked.
  private static final float PROMINENCE = 0.03f;

  static final Comparator<Alike> BEST =
      Comparator.comparingDouble(Alike::cost).thenComparing(Alike::key);

  /// A spelling that sounds alike.
  ///
  /// @param cost its distance, less what its prominence is worth
  record Alike(String key, float cost) {}

  private final FrontCoded lines;

  SoundIndex(FrontCoded lines) {
    this.lines = lines;
  }

  /// The spellings most like that of `key`, best first; none if none is near enough.
  List<Alike> find(String key) {
    var sounds = Sounds.of(key);
    var search = new Search(sounds, key.length());
    String vowels = ":" + SoundKey.vowels(sounds) + '\t';
    for (String sound : SoundKey.of(sounds)) {
      search.begin();
      lines.forEachAfter(bytes(sound + '\t'), search::look);
      if (search.mayBeVillage()) {
        search.begin();
        lines.forEachAfter(bytes(sound + vowels), search::look);
      }
    }
    search.found.sort(BEST);
    return search.found.stream().distinct().limit(MOST_FOUND).toList();
  }

  private static byte[] bytes(String letters) {
    return letters.getBytes(StandardCharsets.UTF_8);
  }

  private static final class Search {
    private final Sounds sounds;
    private final Sounds other = new Sounds();
    private final SoundDistance distance = new SoundDistance();
    private final ArrayList<Alike> found = new ArrayList<>();
    private final int letters;
    private int left;

    Search(Sounds sounds, int letters) {
      this.sounds = sounds;
      this.letters = letters;
    }

    void begin() {
      left = MOST_LOOKED_AT;
    }

    boolean mayBeVillage() {
      return most(sounds.length(), 9 - Prominence.LEAST_SOUNDED - 1) >= 0;
    }

    /// @param line the line's letters, of which a digit and a spelling stand from `from` on
    boolean look(byte[] line, int from, int to) {
      int prominence = '9' - line[from];
      if (most(sounds.length(), prominence) < 0) {
        return false;
      }
      if (Math.abs(to - from - 1 - letters) > MOST_LONGER) {
        return --left > 0;
      }
      other.hear(line, from + 1, to);
      float most = most(Math.min(sounds.length(), other.length()), prominence);
      float apart = distance.between(sounds, other, most);
      if (apart <= most) {
        String key = new String(line, from + 1, to - from - 1, StandardCharsets.UTF_8);
        found.add(new Alike(key, apart - PROMINENCE * prominence));
      }
      return --left > 0;
    }

    private static float most(int length, int prominence) {
      return Math.min(FARTHEST, APART_EACH * length + KNOWN * prominence - SHORT_OF);
    }
  }
}
