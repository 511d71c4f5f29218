package org.hearsay.recognise.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.outline.Outline;
import org.hearsay.recognise.gazetteer.outline.PackedOutlines;

/// The places of the world with their names, read in place from a memory-mapped pack.
///
/// Immutable; one instance serves many threads. An entry is a number from 0 on; [#spot] gives it
/// as a value. Example: `gazetteer.find("Sirte")` → the entry of Sirte in Libya first.
public final class Gazetteer {

  /// One entry that bears the name looked up.
  ///
  /// @param quality 0 it is the main name, 1 a variant of that, 2 another name of the place
  public record Hit(int entry, int quality) {}

  private record Region(String country, String admin1, String name) {}

  private final ByteBuffer bytes;
  private final int size;
  private final int[] starts = new int[GazetteerSection.values().length + 1];
  private final FrontCoded keys;
  private final FrontCoded names;
  private final List<Region> regions = new ArrayList<>();
  private final List<String> codes;
  private final List<String> prefixes;
  private final PackedOutlines outlines;

  private Gazetteer(ByteBuffer bytes, String from) {
    this.bytes = bytes;
    check(from);
    size = bytes.getInt(16);
    for (int i = 0; i < starts.length; i++) {
      starts[i] = bytes.getInt(GazetteerSection.TABLE + 4 * i);
    }
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
  }

  /// Maps the pack at `file`.
  ///
  /// @throws UncheckedIOException with a reason for people if it is no whole pack of this version
  public static Gazetteer open(Path file) {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), file.toString());
    } catch (IOException failure) {
      throw new UncheckedIOException(
          "the gazetteer " + file + " cannot be opened: " + failure.getMessage(), failure);
    }
  }

  /// Reads a pack already in memory.
  ///
  /// @param from what to call it in messages
  public static Gazetteer of(ByteBuffer pack, String from) {
    return new Gazetteer(pack.slice(), from);
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

  private void check(String from) {
    int least = GazetteerSection.TABLE + 4 * (GazetteerSection.values().length + 1);
    if (bytes.capacity() < least || bytes.getLong(0) != GazetteerSection.MAGIC) {
      throw refuse(from, "expected a Hearsay gazetteer pack, found other bytes");
    }
    if (bytes.getInt(8) != GazetteerSection.VERSION) {
      throw refuse(
          from,
          "expected version " + GazetteerSection.VERSION + ", found version " + bytes.getInt(8));
    }
    var checksum = new CRC32();
    checksum.update(bytes.slice(16, bytes.capacity() - GazetteerSection.CHECKED_FROM));
    if ((int) checksum.getValue() != bytes.getInt(12)) {
      throw refuse(from, "expected a whole file, found one cut short or changed");
    }
  }

  private static UncheckedIOException refuse(String from, String why) {
    return new UncheckedIOException(
        "the gazetteer " + from + ": " + why + "; build it again with ./lab gazetteer build",
        new IOException(why));
  }

  /// Number of places.
  public int size() {
    return size;
  }

  /// The places of this name however it is written, most prominent first.
  public List<Hit> find(String name) {
    return findKey(PlaceKey.of(name));
  }

  /// The places of this [PlaceKey], most prominent first; an Arabic article is left off if need be.
  public List<Hit> findKey(String key) {
    int[] found = keys.find(key);
    if (found.length == 0) {
      found = PlaceKey.withoutArticle(key).map(keys::find).orElse(found);
    }
    var hits = new ArrayList<Hit>(found.length);
    for (int one : found) {
      hits.add(new Hit(one >>> 2, one & 3));
    }
    return hits;
  }

  public double latitude(int entry) {
    return coordinate(GazetteerSection.LATITUDE, entry) * 90;
  }

  public double longitude(int entry) {
    return coordinate(GazetteerSection.LONGITUDE, entry) * 180;
  }

  private double coordinate(GazetteerSection section, int entry) {
    int at = starts[section.ordinal()] + 3 * entry;
    int value = bytes.get(at) << 16 | (bytes.getShort(at + 1) & 0xFFFF);
    return Math.rint(value / GazetteerSection.SCALE * 1e7) / 1e7;
  }

  /// Class and code as GeoNames writes them: `P.PPLC`.
  public String code(int entry) {
    return codes.get(bytes.get(starts[GazetteerSection.CODE.ordinal()] + entry) & 0xFF);
  }

  public Where.Kind kind(int entry) {
    return Prominence.kind(code(entry));
  }

  public long population(int entry) {
    return bytes.getInt(starts[GazetteerSection.POPULATION.ordinal()] + 4 * entry) & 0xFFFFFFFFL;
  }

  /// Number of the first-order division an entry is or lies in; equal numbers, same division.
  public int region(int entry) {
    return bytes.getShort(starts[GazetteerSection.REGION.ordinal()] + 2 * entry) & 0xFFFF;
  }

  /// ISO 3166-1 alpha-2 of the country an entry is or lies in; empty where it has none.
  public String country(int entry) {
    return regions.get(region(entry)).country();
  }

  /// The first-order division's code within the country; empty where there is none.
  public String admin1(int entry) {
    return regions.get(region(entry)).admin1();
  }

  /// The first-order division's name: "Texas".
  public String admin1Name(int entry) {
    return regions.get(region(entry)).name();
  }

  public String name(int entry) {
    return names.get(entry);
  }

  public double radiusMetres(int entry) {
    int at = starts[GazetteerSection.RADIUS.ordinal()] + 2 * entry;
    return (bytes.getShort(at) & 0xFFFF) * 100.0;
  }

  /// How far the entry reaches, where that is known: countries, seas, rivers, deserts.
  public Optional<Outline> outline(int entry) {
    return outlines.of(entry);
  }

  /// The coasts of the world's seas.
  public Optional<Outline> coast() {
    return outlines.of(PackedOutlines.COAST);
  }

  public double prominence(int entry) {
    return Prominence.of(code(entry), population(entry));
  }

  public String id(int entry) {
    int prefix = bytes.get(starts[GazetteerSection.PREFIX.ordinal()] + entry);
    int number = bytes.getInt(starts[GazetteerSection.NUMBER.ordinal()] + 4 * entry);
    return prefixes.get(prefix) + ":" + Integer.toUnsignedString(number);
  }

  /// The entry as a value.
  public Where.Spot spot(int entry) {
    return new Where.Spot(
        id(entry),
        name(entry),
        kind(entry),
        country(entry),
        admin1(entry),
        population(entry),
        new Where.Point(latitude(entry), longitude(entry)),
        radiusMetres(entry));
  }
}
