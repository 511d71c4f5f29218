package org.hearsay.recognise.gazetteer.geonames;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.recognise.gazetteer.pack.Scratch;
import org.hearsay.recognise.gazetteer.pack.Sorter;
import org.jspecify.annotations.Nullable;

/// Brings the names of alternateNamesV2.txt to the places they name: both are sorted by GeoNames
/// number, each place before its names.
final class JoinNames implements AutoCloseable {

  private static final int HEAD = 9;
  private static final byte PLACE = 0;

  /// Names one place may have; the largest country has some 500.
  private static final int MOST = 2000;

  /// A place's row with its names.
  record Joined(String[] row, List<NameRow> names) {}

  private final Sorter sorter;
  private byte @Nullable [] ahead;

  JoinNames(Scratch scratch) {
    sorter = new Sorter(scratch);
  }

  /// Takes a row of a place. Its own list of names is not kept.
  void place(long number, String[] row) throws IOException {
    String[] kept = row.clone();
    kept[3] = "";
    add(number, PLACE, String.join("\t", kept));
  }

  void name(long number, NameRow name) throws IOException {
    add(number, (byte) (1 + name.use().ordinal()), name.name());
  }

  private void add(long number, byte what, String text) throws IOException {
    byte[] letters = text.getBytes(StandardCharsets.UTF_8);
    sorter.add(
        ByteBuffer.allocate(HEAD + letters.length).putLong(number).put(what).put(letters).array());
  }

  /// The next place, by ascending number; null when there is none.
  @Nullable Joined next() throws IOException {
    byte[] place = ahead == null ? sorter.next() : ahead;
    while (place != null && place[HEAD - 1] != PLACE) {
      place = sorter.next();
    }
    if (place == null) {
      return null;
    }
    var names = new ArrayList<NameRow>();
    byte @Nullable [] next = sorter.next();
    for (; next != null && next[HEAD - 1] != PLACE; next = sorter.next()) {
      if (number(next) == number(place) && names.size() < MOST) {
        names.add(new NameRow(text(next), NameRow.Use.values()[next[HEAD - 1] - 1]));
      }
    }
    ahead = next;
    return new Joined(text(place).split("\t", -1), names);
  }

  private static long number(byte[] one) {
    return ByteBuffer.wrap(one).getLong();
  }

  private static String text(byte[] one) {
    return new String(one, HEAD, one.length - HEAD, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    sorter.close();
  }
}
