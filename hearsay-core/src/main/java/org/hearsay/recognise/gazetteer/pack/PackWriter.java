package org.hearsay.recognise.gazetteer.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.recognise.gazetteer.GazetteerSection;
import org.hearsay.recognise.gazetteer.outline.Outline;
import org.hearsay.recognise.gazetteer.outline.OutlineWriter;
import org.hearsay.recognise.gazetteer.outline.PackedOutlines;
import org.jspecify.annotations.Nullable;

/// Writes the gazetteer pack (format: documentation of `org.hearsay.recognise.gazetteer`). The same
/// places give the same bytes, in whatever order they come.
///
/// It holds a bounded part of the places in memory: whatever is sorted is sorted by [Sorter], and
/// the sections grow in [Spool]s.
public final class PackWriter implements AutoCloseable {

  /// Differences of entries are coded with three bits beside them.
  private static final int MOST_PLACES = 1 << 28;

  private static final int MOST_REGIONS = 1 << 16;

  private final Scratch scratch;
  private final Map<String, String> admin1Names;
  private final Sorter places;
  private final SortedSet<String> codes = new TreeSet<>();
  private final SortedSet<String> prefixes = new TreeSet<>();
  private final SortedSet<String> regions = new TreeSet<>();
  private final Map<String, Outline> outlines = new HashMap<>();
  private final TreeMap<Integer, Outline> drawn = new TreeMap<>();
  private List<String> about = List.of();
  private boolean heard;
  private int size;

  /// @param scratch where to put what does not fit into memory
  /// @param admin1Names names of first-order divisions by `US.TX`; may grow until the pack is
  /// written
  public PackWriter(Scratch scratch, Map<String, String> admin1Names) {
    this.scratch = scratch;
    this.admin1Names = admin1Names;
    places = new Sorter(scratch);
  }

  /// A writer of these places.
  public PackWriter(List<Place> given, Map<String, String> admin1Names) {
    this(new Scratch(Path.of(System.getProperty("java.io.tmpdir", "."))), admin1Names);
    try {
      for (var place : given) {
        add(place, List.of());
      }
    } catch (IOException full) {
      throw new UncheckedIOException("the places cannot be sorted", full);
    }
  }

  /// Adds a place.
  ///
  /// @param variants names as good as the main one, in other spelling
  public void add(Place place, List<String> variants) throws IOException {
    if (++size > MOST_PLACES) {
      throw new IOException("expected at most %,d places, found more".formatted(MOST_PLACES));
    }
    codes.add(place.code());
    prefixes.add(Columns.prefix(place));
    if (regions.add(Columns.regionKey(place)) && regions.size() > MOST_REGIONS) {
      throw new IOException("expected at most %,d divisions, found more".formatted(MOST_REGIONS));
    }
    places.add(PlaceBytes.of(place, variants));
  }

  /// Gives places their outlines.
  ///
  /// @param byId the outlines by the places' identifiers
  /// @param coast the coasts of the world's seas
  public PackWriter draw(Map<String, Outline> byId, Outline coast) {
    drawn.put(PackedOutlines.COAST, coast);
    outlines.putAll(byId);
    return this;
  }

  /// Has the places found by sound too.
  public PackWriter heard() {
    heard = true;
    return this;
  }

  /// Says what the pack was made of.
  ///
  /// @param lines each `what TAB value`
  public PackWriter about(List<String> lines) {
    about = List.copyOf(lines);
    return this;
  }

  /// Number of places added.
  public int size() {
    return size;
  }

  /// The whole pack, in memory.
  public byte[] write() {
    try (this) {
      var file = scratch.file();
      write(file);
      return Files.readAllBytes(file);
    } catch (IOException full) {
      throw new UncheckedIOException("the pack cannot be written", full);
    }
  }

  /// Writes the pack to `file`.
  public void write(Path file) throws IOException {
    var pack = new PackFile(scratch);
    int keys = entries(pack.sections);
    text(pack, GazetteerSection.REGION_NAMES, named(regions));
    text(pack, GazetteerSection.CODE_NAMES, codes);
    text(pack, GazetteerSection.PREFIX_NAMES, prefixes);
    text(pack, GazetteerSection.ABOUT, about);
    var drawing = new OutlineWriter(drawn);
    put(pack, GazetteerSection.OUTLINE_INDEX, drawing.index());
    put(pack, GazetteerSection.OUTLINES, drawing.bytes());
    pack.write(file, size, keys, regions.size(), codes.size());
  }

  /// Goes through the places in the order of entries; gives the number of keys.
  private int entries(Map<GazetteerSection, Spool> sections) throws IOException {
    var names = new FrontCoder(scratch);
    var columns = new Columns(scratch, codes, prefixes, regions);
    try (var postings = new Postings(scratch);
        var lists = new RegionLists(scratch);
        var sounds = new SoundCoder(scratch)) {
      int entry = 0;
      for (byte @Nullable [] next = places.next(); next != null; next = places.next(), entry++) {
        var named = PlaceBytes.read(next);
        var place = named.place();
        names.add(place.name().getBytes(StandardCharsets.UTF_8));
        columns.add(place);
        postings.post(entry, place, named.variants());
        lists.add(columns.region(place), entry);
        if (heard) {
          sounds.add(place);
        }
        var outline = outlines.get(place.id());
        if (outline != null) {
          drawn.put(entry, outline);
        }
      }
      columns.into(sections);
      lists.into(sections, regions.size());
      sounds.into(sections);
      sections.put(GazetteerSection.NAME_INDEX, names.index());
      sections.put(GazetteerSection.NAMES, names.bytes());
      return postings.into(sections);
    }
  }

  private List<String> named(Collection<String> regions) {
    var lines = new ArrayList<String>();
    for (String region : regions) {
      lines.add(region + "\t" + admin1Names.getOrDefault(region.replace('\t', '.'), ""));
    }
    return lines;
  }

  private void text(PackFile pack, GazetteerSection section, Collection<String> lines)
      throws IOException {
    String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    put(pack, section, text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(PackFile pack, GazetteerSection section, byte[] bytes) throws IOException {
    var spool = new Spool(scratch);
    spool.write(bytes);
    pack.sections.put(section, spool);
  }

  @Override
  public void close() throws IOException {
    places.close();
    scratch.close();
  }
}
