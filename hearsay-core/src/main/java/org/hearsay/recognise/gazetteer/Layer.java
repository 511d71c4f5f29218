package org.hearsay.recognise.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.hearsay.recognise.gazetteer.bytes.ByteCursor;
import org.hearsay.recognise.gazetteer.outline.Outline;
import org.hearsay.recognise.gazetteer.outline.PackedOutlines;

/// One pack, read in place. Entries count from 0.
final class Layer {

  /// A first-order division, or what lies in none of a country's.
  record Region(String country, String admin1, String name) {}

  private static final int CHECKSUM = 12;

  /// Bytes an entry takes in each column; the column of codes has one or two.
  private static final int[][] WIDTHS = {
    {GazetteerSection.PREFIX.ordinal(), 1},
    {GazetteerSection.NUMBER.ordinal(), 4},
    {GazetteerSection.LATITUDE.ordinal(), 3},
    {GazetteerSection.LONGITUDE.ordinal(), 3},
    {GazetteerSection.REGION.ordinal(), 2},
    {GazetteerSection.POPULATION.ordinal(), 4},
    {GazetteerSection.RADIUS.ordinal(), 2}
  };

  private final ByteBuffer bytes;
  private final String from;
  private final String again;
  private final int size;
  private final int[] starts = new int[GazetteerSection.values().length + 1];
  private final FrontCoded keys;
  private final FrontCoded names;
  private final List<Region> regions = new ArrayList<>();
  private final List<String> codes;
  private final List<String> prefixes;
  private final PackedOutlines outlines;
  private final SoundIndex sounds;

  /// Checks header and lengths, not the whole.
  ///
  /// @param from what to call it in messages
  /// @param again what to do when it cannot be used
  Layer(ByteBuffer bytes, String from, String again) {
    this.bytes = bytes;
    this.from = from;
    this.again = again;
    checkHeader();
    size = bytes.getInt(16);
    for (int i = 0; i < starts.length; i++) {
      starts[i] = bytes.getInt(GazetteerSection.TABLE + 4 * i);
    }
    checkLengths();
    keys = frontCoded(GazetteerSection.KEY_INDEX, bytes.getInt(20), true);
    names = frontCoded(GazetteerSection.NAME_INDEX, size, false);
    for (String line : lines(GazetteerSection.REGION_NAMES)) {
      String[] columns = line.split("\t", -1);
      regions.add(new Region(columns[0], columns[1], columns[2]));
    }
    codes = lines(GazetteerSection.CODE_NAMES);
    prefixes = lines(GazetteerSection.PREFIX_NAMES);
    outlines =
        new PackedOutlines(
            section(GazetteerSection.OUTLINE_INDEX), section(GazetteerSection.OUTLINES));
    int heard = bytes.getInt(starts[GazetteerSection.SOUND_COUNT.ordinal()]);
    sounds = new SoundIndex(frontCoded(GazetteerSection.SOUND_INDEX, heard, false));
  }

  private void checkHeader() {
    int least = GazetteerSection.TABLE + 4 * (GazetteerSection.values().length + 1);
    if (bytes.capacity() < 12 || bytes.getLong(0) != GazetteerSection.MAGIC) {
      throw refuse("expected a Hearsay gazetteer pack, found other bytes");
    }
    if (bytes.getInt(8) != GazetteerSection.VERSION) {
      throw refuse(
          "expected version " + GazetteerSection.VERSION + ", found version " + bytes.getInt(8));
    }
    if (bytes.capacity() < least) {
      throw refuse("expected a whole file, found one cut short or changed");
    }
  }

  private void checkLengths() {
    boolean whole = starts[starts.length - 1] == bytes.capacity() && size >= 0;
    for (int i = 1; i < starts.length; i++) {
      whole &= starts[i - 1] >= GazetteerSection.TABLE && starts[i] >= starts[i - 1];
    }
    for (int[] column : WIDTHS) {
      whole &= starts[column[0] + 1] - starts[column[0]] == (long) column[1] * size;
    }
    if (!whole) {
      throw refuse("expected a whole file, found one cut short or changed");
    }
  }

  /// Reads all of it once.
  ///
  /// @throws UncheckedIOException if it is not what was written
  void check() {
    var checksum = new CRC32();
    checksum.update(
        bytes.slice(
            GazetteerSection.CHECKED_FROM, bytes.capacity() - GazetteerSection.CHECKED_FROM));
    if ((int) checksum.getValue() != bytes.getInt(CHECKSUM)) {
      throw refuse("expected a whole file, found one cut short or changed");
    }
  }

  private UncheckedIOException refuse(String why) {
    return new UncheckedIOException(
        "the gazetteer " + from + ": " + why + "; " + again, new IOException(why));
  }

  private FrontCoded frontCoded(GazetteerSection index, int count, boolean withEntries) {
    int at = index.ordinal();
    return new FrontCoded(bytes, starts[at], starts[at + 1], count, withEntries);
  }

  private ByteBuffer section(GazetteerSection section) {
    int at = starts[section.ordinal()];
    return bytes.slice(at, starts[section.ordinal() + 1] - at);
  }

  private List<String> lines(GazetteerSection section) {
    int at = starts[section.ordinal()];
    var letters = new byte[starts[section.ordinal() + 1] - at];
    bytes.get(at, letters);
    return new String(letters, StandardCharsets.UTF_8).lines().toList();
  }

  int size() {
    return size;
  }

  long length() {
    return bytes.capacity();
  }

  int keys() {
    return bytes.getInt(20);
  }

  /// What it was made of, each `what TAB value`.
  List<String> about() {
    return lines(GazetteerSection.ABOUT);
  }

  /// The entries of a key in UTF-8, each shifted left by two with the quality in the low bits.
  int[] find(byte[] key) {
    return keys.find(key);
  }

  /// Spellings that sound like that of a key, best first.
  List<SoundIndex.Alike> alike(String key) {
    return sounds.find(key);
  }

  List<Region> regions() {
    return regions;
  }

  double coordinate(GazetteerSection section, int entry) {
    int at = starts[section.ordinal()] + 3 * entry;
    int value = bytes.get(at) << 16 | (bytes.getShort(at + 1) & 0xFFFF);
    return value / GazetteerSection.SCALE;
  }

  String code(int entry) {
    int at = starts[GazetteerSection.CODE.ordinal()];
    return codes.get(
        codes.size() > 256
            ? bytes.getShort(at + 2 * entry) & 0xFFFF
            : bytes.get(at + entry) & 0xFF);
  }

  long population(int entry) {
    return bytes.getInt(starts[GazetteerSection.POPULATION.ordinal()] + 4 * entry) & 0xFFFFFFFFL;
  }

  int region(int entry) {
    return bytes.getShort(starts[GazetteerSection.REGION.ordinal()] + 2 * entry) & 0xFFFF;
  }

  String name(int entry) {
    return names.get(entry);
  }

  double radiusMetres(int entry) {
    int at = starts[GazetteerSection.RADIUS.ordinal()] + 2 * entry;
    return (bytes.getShort(at) & 0xFFFF) * 100.0;
  }

  String prefix(int entry) {
    return prefixes.get(bytes.get(starts[GazetteerSection.PREFIX.ordinal()] + entry));
  }

  /// The number of an identifier, unsigned.
  int number(int entry) {
    return bytes.getInt(starts[GazetteerSection.NUMBER.ordinal()] + 4 * entry);
  }

  Optional<Outline> outline(int entry) {
    return outlines.of(entry);
  }

  /// The outlines of its seas, lakes and rivers.
  Stream<Outline> waters() {
    return IntStream.range(0, outlines.size())
        .map(outlines::entry)
        .filter(entry -> entry >= 0 && code(entry).startsWith("H."))
        .mapToObj(outlines::of)
        .flatMap(Optional::stream);
  }

  /// The entries of a division, ascending.
  IntStream in(int region) {
    int starting = starts[GazetteerSection.REGION_STARTS.ordinal()];
    var lists = section(GazetteerSection.REGION_ENTRIES);
    int end =
        region + 1 < regions.size() ? bytes.getInt(starting + 4 * region + 4) : lists.capacity();
    var list =
        lists.slice(bytes.getInt(starting + 4 * region), end - bytes.getInt(starting + 4 * region));
    var entries = IntStream.builder();
    var cursor = new ByteCursor(list, 0);
    for (int entry = 0; cursor.hasMore(); ) {
      entry += cursor.varint();
      entries.add(entry);
    }
    return entries.build();
  }
}
