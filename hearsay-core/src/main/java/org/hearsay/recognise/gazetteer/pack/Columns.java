package org.hearsay.recognise.gazetteer.pack;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.hearsay.recognise.gazetteer.GazetteerSection;

/// The columns of a pack: one value an entry.
final class Columns {

  private static final long MOST_PEOPLE = 0xFFFF_FFFFL;

  private final Map<GazetteerSection, Spool> columns = new EnumMap<>(GazetteerSection.class);
  private final Scratch scratch;
  private final Map<String, Integer> codes;
  private final Map<String, Integer> prefixes;
  private final Map<String, Integer> regions;

  Columns(
      Scratch scratch,
      SortedSet<String> codes,
      SortedSet<String> prefixes,
      SortedSet<String> regions) {
    this.scratch = scratch;
    this.codes = numbered(codes);
    this.prefixes = numbered(prefixes);
    this.regions = numbered(regions);
  }

  private static Map<String, Integer> numbered(SortedSet<String> sorted) {
    var numbers = new HashMap<String, Integer>();
    sorted.forEach(one -> numbers.put(one, numbers.size()));
    return numbers;
  }

  /// Adds the next entry.
  void add(Place place) throws IOException {
    put(GazetteerSection.PREFIX, 1, number(prefixes, prefix(place)));
    put(
        GazetteerSection.NUMBER,
        4,
        Long.parseLong(place.id(), prefix(place).length() + 1, place.id().length(), 10));
    put(GazetteerSection.LATITUDE, 3, coordinate(place.latitude(), 90));
    put(GazetteerSection.LONGITUDE, 3, coordinate(place.longitude(), 180));
    put(GazetteerSection.CODE, codes.size() > 256 ? 2 : 1, number(codes, place.code()));
    put(GazetteerSection.REGION, 2, region(place));
    put(GazetteerSection.POPULATION, 4, Math.min(place.extent().population(), MOST_PEOPLE));
    put(
        GazetteerSection.RADIUS,
        2,
        Math.clamp(Math.round(place.extent().radiusMetres() / 100), 1, 65_535));
  }

  private void put(GazetteerSection section, int width, long value) throws IOException {
    columns.computeIfAbsent(section, key -> new Spool(scratch)).number(value, width);
  }

  private static int number(Map<String, Integer> numbers, String value) {
    return Objects.requireNonNull(numbers.get(value));
  }

  /// The number of the division a place is or lies in.
  int region(Place place) {
    return number(regions, regionKey(place));
  }

  static String prefix(Place place) {
    return place.id().substring(0, place.id().indexOf(':'));
  }

  /// The division by its codes, `US TAB TX`.
  static String regionKey(Place place) {
    return place.where().country() + "\t" + place.where().admin1();
  }

  private static long coordinate(double degrees, double full) {
    return Math.round(degrees / full * GazetteerSection.SCALE);
  }

  void into(Map<GazetteerSection, Spool> sections) {
    for (var section :
        List.of(
            GazetteerSection.PREFIX,
            GazetteerSection.NUMBER,
            GazetteerSection.LATITUDE,
            GazetteerSection.LONGITUDE,
            GazetteerSection.CODE,
            GazetteerSection.REGION,
            GazetteerSection.POPULATION,
            GazetteerSection.RADIUS)) {
      sections.put(section, columns.getOrDefault(section, new Spool(scratch)));
    }
  }
}
