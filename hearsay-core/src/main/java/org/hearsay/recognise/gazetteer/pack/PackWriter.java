package org.hearsay.recognise.gazetteer.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.hearsay.recognise.gazetteer.GazetteerSection;
import org.hearsay.recognise.gazetteer.PlaceKey;
import org.hearsay.recognise.gazetteer.Prominence;
import org.hearsay.recognise.gazetteer.outline.Outline;
import org.hearsay.recognise.gazetteer.outline.OutlineWriter;
import org.hearsay.recognise.gazetteer.outline.PackedOutlines;

/// Writes the gazetteer pack (format: documentation of `org.hearsay.recognise.gazetteer`). The same
/// places give the same bytes, in whatever order they come.
public final class PackWriter {

  /// An entry under a key.
  private record Posting(int entry, int quality, double prominence) {}

  private static final Comparator<byte[]> BYTES = java.util.Arrays::compareUnsigned;

  private final List<Place> places;
  private final Map<String, String> admin1Names;
  private final List<String> codes;
  private final List<String> prefixes;
  private final List<String> regions;
  private final SortedMap<Integer, Outline> outlines = new TreeMap<>();
  private int keyCount;

  /// @param admin1Names names of first-order divisions by `US.TX`
  public PackWriter(List<Place> given, Map<String, String> admin1Names) {
    this.admin1Names = admin1Names;
    places = new ArrayList<>(given);
    places.sort(
        Comparator.comparing((Place place) -> PlaceKey.of(place.name()))
            .thenComparing(place -> -prominence(place))
            .thenComparing(Place::id));
    codes = distinct(Place::code);
    prefixes = distinct(place -> place.id().substring(0, place.id().indexOf(':')));
    regions = distinct(this::region);
  }

  /// Gives places their outlines.
  ///
  /// @param byId the outlines by the places' identifiers
  /// @param coast the coasts of the world's seas
  public PackWriter draw(Map<String, Outline> byId, Outline coast) {
    outlines.put(PackedOutlines.COAST, coast);
    for (int i = 0; i < places.size(); i++) {
      var outline = byId.get(places.get(i).id());
      if (outline != null) {
        outlines.put(i, outline);
      }
    }
    return this;
  }

  private static double prominence(Place place) {
    return Prominence.of(place.code(), place.extent().population());
  }

  private List<String> distinct(Function<Place, String> value) {
    var all = new TreeSet<String>();
    places.forEach(place -> all.add(value.apply(place)));
    return List.copyOf(all);
  }

  private String region(Place place) {
    var where = place.where();
    String name = admin1Names.getOrDefault(where.country() + "." + where.admin1(), "");
    return where.country() + "\t" + where.admin1() + "\t" + name;
  }

  public byte[] write() {
    var sections = new EnumMap<GazetteerSection, byte[]>(GazetteerSection.class);
    keys(sections);
    names(sections);
    columns(sections);
    sections.put(GazetteerSection.REGION_NAMES, lines(regions));
    sections.put(GazetteerSection.CODE_NAMES, lines(codes));
    sections.put(GazetteerSection.PREFIX_NAMES, lines(prefixes));
    var drawn = new OutlineWriter(outlines);
    sections.put(GazetteerSection.OUTLINE_INDEX, drawn.index());
    sections.put(GazetteerSection.OUTLINES, drawn.bytes());
    return assemble(sections);
  }

  private byte[] assemble(Map<GazetteerSection, byte[]> sections) {
    int at = GazetteerSection.TABLE + 4 * (GazetteerSection.values().length + 1);
    int length = at + sections.values().stream().mapToInt(section -> section.length).sum();
    var pack = ByteBuffer.allocate(length);
    pack.putLong(GazetteerSection.MAGIC).putInt(GazetteerSection.VERSION).putInt(0);
    pack.putInt(places.size()).putInt(keyCount).putInt(regions.size()).putInt(codes.size());
    for (var section : GazetteerSection.values()) {
      pack.putInt(at);
      at += Objects.requireNonNull(sections.get(section)).length;
    }
    pack.putInt(at);
    for (var section : GazetteerSection.values()) {
      pack.put(Objects.requireNonNull(sections.get(section)));
    }
    var checksum = new CRC32();
    checksum.update(
        pack.array(), GazetteerSection.CHECKED_FROM, length - GazetteerSection.CHECKED_FROM);
    pack.putInt(12, (int) checksum.getValue());
    return pack.array();
  }

  private static byte[] lines(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void keys(Map<GazetteerSection, byte[]> sections) {
    var postings = new TreeMap<byte[], Map<Integer, Posting>>(BYTES);
    for (int i = 0; i < places.size(); i++) {
      post(postings, i);
    }
    keyCount = postings.size();
    var coded = new FrontCoder();
    postings.forEach(
        (key, entries) -> {
          coded.add(key);
          var ranked = new ArrayList<>(entries.values());
          ranked.sort(
              Comparator.comparingDouble((Posting one) -> -one.prominence())
                  .thenComparing(Posting::entry));
          coded.varint(ranked.size());
          ranked.forEach(one -> coded.entry(one.entry(), one.quality()));
        });
    sections.put(GazetteerSection.KEY_INDEX, coded.index());
    sections.put(GazetteerSection.KEYS, coded.bytes());
  }

  private void post(Map<byte[], Map<Integer, Posting>> postings, int entry) {
    var place = places.get(entry);
    post(postings, entry, PlaceKey.of(place.name()), 0);
    PlaceKey.withoutArticle(PlaceKey.of(place.name()))
        .ifPresent(key -> post(postings, entry, key, 1));
    for (String other : place.other()) {
      String key = PlaceKey.of(other);
      post(postings, entry, key, 2);
      PlaceKey.withoutArticle(key).ifPresent(bare -> post(postings, entry, bare, 2));
    }
  }

  private void post(
      Map<byte[], Map<Integer, Posting>> postings, int entry, String key, int quality) {
    if (!key.isEmpty() && key.length() < 100) {
      var place = places.get(entry);
      postings
          .computeIfAbsent(key.getBytes(StandardCharsets.UTF_8), fresh -> new HashMap<>())
          .merge(
              entry,
              new Posting(entry, quality, prominence(place)),
              (one, two) -> one.quality() <= two.quality() ? one : two);
    }
  }

  private void names(Map<GazetteerSection, byte[]> sections) {
    var coded = new FrontCoder();
    places.forEach(place -> coded.add(place.name().getBytes(StandardCharsets.UTF_8)));
    sections.put(GazetteerSection.NAME_INDEX, coded.index());
    sections.put(GazetteerSection.NAMES, coded.bytes());
  }

  private void columns(Map<GazetteerSection, byte[]> sections) {
    sections.put(GazetteerSection.PREFIX, column(1, place -> prefixes.indexOf(prefix(place))));
    sections.put(GazetteerSection.NUMBER, column(4, place -> number(place)));
    sections.put(GazetteerSection.LATITUDE, column(3, place -> coordinate(place.latitude(), 90)));
    sections.put(
        GazetteerSection.LONGITUDE, column(3, place -> coordinate(place.longitude(), 180)));
    sections.put(GazetteerSection.CODE, column(1, place -> codes.indexOf(place.code())));
    sections.put(GazetteerSection.REGION, column(2, place -> regions.indexOf(region(place))));
    sections.put(GazetteerSection.POPULATION, column(4, place -> place.extent().population()));
    sections.put(
        GazetteerSection.RADIUS,
        column(2, place -> Math.clamp(Math.round(place.extent().radiusMetres() / 100), 1, 65_535)));
  }

  private static String prefix(Place place) {
    return place.id().substring(0, place.id().indexOf(':'));
  }

  private static long number(Place place) {
    return Long.parseLong(place.id().substring(place.id().indexOf(':') + 1));
  }

  private static long coordinate(double degrees, double full) {
    return Math.round(degrees / full * GazetteerSection.SCALE);
  }

  private byte[] column(int width, Function<Place, Number> value) {
    var bytes = new ByteArrayOutputStream(width * places.size());
    for (var place : places) {
      long number = value.apply(place).longValue();
      for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
        bytes.write((int) (number >>> shift));
      }
    }
    return bytes.toByteArray();
  }
}
