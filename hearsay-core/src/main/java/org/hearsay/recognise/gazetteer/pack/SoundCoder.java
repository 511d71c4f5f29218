package org.hearsay.recognise.gazetteer.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.recognise.gazetteer.GazetteerSection;
import org.hearsay.recognise.gazetteer.PlaceKey;
import org.hearsay.recognise.gazetteer.Prominence;
import org.hearsay.spelling.SoundDistance;
import org.hearsay.spelling.SoundKey;
import org.hearsay.spelling.Sounds;
import org.jspecify.annotations.Nullable;

/// Gathers the names to be found by sound: each once under each of its [SoundKey]s, the most
/// prominent first.
final class SoundCoder implements AutoCloseable {

  /// Where names are printed as they are spelled only places of this prominence are misspelled
  /// often enough: a town of 50,000, a division, a country.
  private static final double KNOWN = 4.7;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  /// Spellings so near each other are one for the ear.
  private static final float SAME = 0.16f;

  private final SoundDistance distance = new SoundDistance();
  private final Scratch scratch;
  private final Sorter lines;

  SoundCoder(Scratch scratch) {
    this.scratch = scratch;
    lines = new Sorter(scratch);
  }

  /// Adds the names of a place, the main one first. A name that sounds as one before it adds
  /// nothing.
  void add(Place place) throws IOException {
    String country = place.where().country();
    double prominence = PlaceBytes.prominence(place);
    if (prominence >= KNOWN || !country.isEmpty() && !OneSpelling.holdsIn(country)) {
      int rank = 9 - (int) Math.clamp(prominence, 0, 9);
      var heard = new HashMap<String, List<Sounds>>();
      for (String key : keys(place)) {
        if (key.length() >= SHORTEST && key.length() <= LONGEST && isPlain(key)) {
          add(key, rank, heard);
        }
      }
    }
  }

  private static Set<String> keys(Place place) {
    var keys = new LinkedHashSet<String>();
    keys.add(PlaceKey.of(place.name()));
    place.other().forEach(other -> keys.add(PlaceKey.of(other)));
    return keys;
  }

  private void add(String key, int rank, Map<String, List<Sounds>> heard) throws IOException {
    var sounds = Sounds.of(key);
    String vowels = rank > Prominence.LEAST_SOUNDED ? ":" + SoundKey.vowels(sounds) : "";
    for (String sound : SoundKey.of(sounds)) {
      var others = heard.computeIfAbsent(sound + vowels, fresh -> new ArrayList<>());
      if (others.stream().noneMatch(other -> distance.between(sounds, other, SAME) <= SAME)) {
        others.add(sounds);
        lines.add((sound + vowels + '\t' + rank + key).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static boolean isPlain(String key) {
    return key.chars().allMatch(letter -> letter == ' ' || letter >= 'a' && letter <= 'z');
  }

  void into(Map<GazetteerSection, Spool> sections) throws IOException {
    var coded = new FrontCoder(scratch);
    byte[] last = {};
    for (byte @Nullable [] next = lines.next(); next != null; next = lines.next()) {
      if (!Arrays.equals(last, next)) {
        coded.add(next);
      }
      last = next;
    }
    var count = new Spool(scratch);
    count.number(coded.count(), 4);
    sections.put(GazetteerSection.SOUND_INDEX, coded.index());
    sections.put(GazetteerSection.SOUNDS, coded.bytes());
    sections.put(GazetteerSection.SOUND_COUNT, count);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
