package org.hearsay.recognise.gazetteer.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.recognise.gazetteer.GazetteerSection;
import org.hearsay.recognise.gazetteer.PlaceKey;
import org.jspecify.annotations.Nullable;

/// Which entries stand under which key: gathered in any order, then front-coded by ascending key,
/// under each the most prominent entry first.
final class Postings implements AutoCloseable {

  /// Characters of the longest key.
  private static final int LONGEST = 99;

  /// What follows the key in a posting: 0, prominence, entry, quality.
  private static final int TAIL = 14;

  private static final String CITY = " city";

  private final Scratch scratch;
  private final Sorter sorter;

  Postings(Scratch scratch) {
    this.scratch = scratch;
    sorter = new Sorter(scratch);
  }

  /// Puts a place under all its names.
  void post(int entry, Place place, List<String> variants) throws IOException {
    long rank = PlaceBytes.descending(PlaceBytes.prominence(place));
    String main = PlaceKey.of(place.name());
    post(main, rank, entry, 0);
    postBare(main, rank, entry, 1);
    for (String variant : variants) {
      String key = PlaceKey.of(variant);
      post(key, rank, entry, 1);
      postBare(key, rank, entry, 1);
    }
    for (String other : place.other()) {
      String key = PlaceKey.of(other);
      int quality = plain(key).equals(plain(main)) ? 1 : 2;
      post(key, rank, entry, quality);
      postBare(key, rank, entry, quality);
    }
  }

  /// What is left of a key without what the press leaves off: "Ar Raqqah" is "Raqqa", "Marawi City"
  /// "Marawi".
  private static String plain(String key) {
    String bare = PlaceKey.withoutArticle(key).orElse(key);
    String name = bare.endsWith(CITY) ? bare.substring(0, bare.length() - CITY.length()) : bare;
    return name.endsWith("ah") || name.endsWith("eh") ? name.substring(0, name.length() - 1) : name;
  }

  private void postBare(String key, long rank, int entry, int quality) throws IOException {
    var bare = PlaceKey.withoutArticle(key);
    if (bare.isPresent()) {
      post(bare.get(), rank, entry, quality);
    }
  }

  private void post(String key, long rank, int entry, int quality) throws IOException {
    if (!key.isEmpty() && key.length() <= LONGEST) {
      byte[] letters = key.getBytes(StandardCharsets.UTF_8);
      sorter.add(
          ByteBuffer.allocate(letters.length + TAIL)
              .put(letters)
              .put((byte) 0)
              .putLong(rank)
              .putInt(entry)
              .put((byte) quality)
              .array());
    }
  }

  /// The sections of keys; gives their number.
  int into(Map<GazetteerSection, Spool> sections) throws IOException {
    var coded = new FrontCoder(scratch);
    var entries = new ArrayList<byte[]>();
    byte[] key = {};
    for (byte @Nullable [] next = sorter.next(); next != null; next = sorter.next()) {
      byte[] letters = Arrays.copyOf(next, next.length - TAIL);
      if (!Arrays.equals(key, letters)) {
        code(coded, key, entries);
        entries.clear();
        key = letters;
      }
      if (entries.isEmpty() || entry(next) != entry(entries.getLast())) {
        entries.add(next);
      }
    }
    code(coded, key, entries);
    sections.put(GazetteerSection.KEY_INDEX, coded.index());
    sections.put(GazetteerSection.KEYS, coded.bytes());
    return coded.count();
  }

  private static void code(FrontCoder coded, byte[] key, List<byte[]> entries) throws IOException {
    if (!entries.isEmpty()) {
      coded.add(key);
      coded.varint(entries.size());
      for (byte[] one : entries) {
        coded.entry(entry(one), one[one.length - 1]);
      }
    }
  }

  private static int entry(byte[] posting) {
    return ByteBuffer.wrap(posting).getInt(posting.length - 5);
  }

  @Override
  public void close() throws IOException {
    sorter.close();
  }
}
