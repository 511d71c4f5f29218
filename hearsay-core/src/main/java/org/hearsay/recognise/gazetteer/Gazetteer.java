package org.hearsay.recognise.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.outline.Outline;
import org.hearsay.recognise.gazetteer.outline.PackedOutlines;

/// The places of the world with their names, read in place from memory-mapped packs.
///
/// Immutable; one instance serves many threads. An entry is a number from 0 on; [#spot] gives it
/// as a value. Example: `gazetteer.find("Sirte")` → the entry of Sirte in Libya first.
///
/// Packs are laid over each other by [#over]: a place that two of them have is that of the upper
/// one, which gains the names it has in the lower.
public final class Gazetteer {

  /// One entry that bears the name looked up.
  ///
  /// @param quality 0 it is the main name, 1 a variant of that, 2 another name of the place, 3 one
  ///     of these spelled otherwise
  public record Hit(int entry, int quality) {}

  private static final int MOST_ALIKE = 6;

  private final Stack stack;

  private Gazetteer(Stack stack) {
    this.stack = stack;
  }

  /// Maps the pack at `file`. Its header and lengths are checked, not the whole: that is
  /// [#check]'s.
  ///
  /// @throws UncheckedIOException with a reason for people if it is no whole pack of this version
  public static Gazetteer open(Path file) {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      return new Gazetteer(Stack.of(new Layer(bytes, file.toString(), AGAIN)));
    } catch (IOException | IllegalArgumentException failure) {
      throw new UncheckedIOException(
          "the gazetteer " + file + " cannot be opened: " + failure.getMessage(),
          new IOException(failure));
    }
  }

  /// Reads a pack already in memory.
  ///
  /// @param from what to call it in messages
  public static Gazetteer of(ByteBuffer pack, String from) {
    var layer = new Layer(pack.slice(), from, BUILD);
    layer.check();
    return new Gazetteer(Stack.of(layer));
  }

  private static final String BUILD = "build it again with ./lab gazetteer build";

  private static final String AGAIN =
      "import it again with 'hearsay gazetteer import', or do without it: 'hearsay gazetteer remove'";

  /// This one's places, and those of `lower` that it has not.
  public Gazetteer over(Gazetteer lower) {
    return new Gazetteer(stack.over(lower.stack));
  }

  /// Reads every byte once.
  ///
  /// @throws UncheckedIOException with a reason for people if they are not those that were written
  public void check() {
    stack.layers().forEach(Layer::check);
  }

  /// What the packs were made of, each `what TAB value`, the uppermost first.
  public List<List<String>> about() {
    return stack.layers().stream().map(Layer::about).toList();
  }

  /// Number of entries; a place that two packs have is counted twice, and found once.
  public int size() {
    return stack.size();
  }

  /// The places of this name however it is written, most prominent first.
  public List<Hit> find(String name) {
    return findKey(PlaceKey.of(name));
  }

  /// The places of this [PlaceKey], most prominent first; an Arabic article is left off if need be.
  public List<Hit> findKey(String key) {
    int[] found = stack.find(key.getBytes(StandardCharsets.UTF_8));
    if (found.length == 0) {
      var bare = PlaceKey.withoutArticle(key);
      if (bare.isEmpty()) {
        return List.of();
      }
      found = stack.find(bare.get().getBytes(StandardCharsets.UTF_8));
    }
    var hits = new ArrayList<Hit>(found.length);
    for (int one : found) {
      hits.add(new Hit(one >>> 2, one & 3));
    }
    return hits;
  }

  /// The places one of whose names sounds like `name`, for a spelling that [#find] does not know:
  /// few, best first, each of quality 3; none where none is near enough to be meant.
  ///
  /// Example: `gazetteer.alike("Hadramaout")` → Hadhramaut.
  public List<Hit> alike(String name) {
    String key = PlaceKey.of(name);
    var spellings = new ArrayList<SoundIndex.Alike>();
    stack.layers().forEach(layer -> spellings.addAll(layer.alike(key)));
    spellings.sort(SoundIndex.BEST);
    var hits = new LinkedHashSet<Hit>();
    for (var spelling : spellings) {
      for (int found : stack.find(spelling.key().getBytes(StandardCharsets.UTF_8))) {
        if (hits.size() < MOST_ALIKE) {
          hits.add(new Hit(found >>> 2, 3));
        }
      }
    }
    return List.copyOf(hits);
  }

  public double latitude(int entry) {
    return coordinate(GazetteerSection.LATITUDE, entry, 90);
  }

  public double longitude(int entry) {
    return coordinate(GazetteerSection.LONGITUDE, entry, 180);
  }

  private double coordinate(GazetteerSection section, int entry, double full) {
    double share = stack.layer(entry).coordinate(section, stack.local(entry));
    return Math.rint(share * 1e7) / 1e7 * full;
  }

  /// Class and code as GeoNames writes them: `P.PPLC`.
  public String code(int entry) {
    return stack.layer(entry).code(stack.local(entry));
  }

  public Where.Kind kind(int entry) {
    return Prominence.kind(code(entry));
  }

  public long population(int entry) {
    return stack.layer(entry).population(stack.local(entry));
  }

  /// Number of the first-order division an entry is or lies in; equal numbers, same division.
  public int region(int entry) {
    return stack.region(entry);
  }

  /// ISO 3166-1 alpha-2 of the country an entry is or lies in; empty where it has none.
  public String country(int entry) {
    return stack.regions().get(region(entry)).country();
  }

  /// The first-order division's code within the country; empty where there is none.
  public String admin1(int entry) {
    return stack.regions().get(region(entry)).admin1();
  }

  /// The first-order division's name: "Texas".
  public String admin1Name(int entry) {
    return stack.regions().get(region(entry)).name();
  }

  /// The entries that are or lie in the division of number `region`.
  public IntStream inRegion(int region) {
    return stack.in(region);
  }

  /// The entries that are or lie in a country.
  ///
  /// @param country ISO 3166-1 alpha-2; empty for what lies in none
  public IntStream inCountry(String country) {
    var regions = stack.regions();
    return IntStream.range(0, regions.size())
        .filter(region -> regions.get(region).country().equals(country))
        .flatMap(stack::in);
  }

  public String name(int entry) {
    return stack.layer(entry).name(stack.local(entry));
  }

  public double radiusMetres(int entry) {
    return stack.layer(entry).radiusMetres(stack.local(entry));
  }

  /// How far the entry reaches, where that is known: countries, seas, rivers, deserts.
  public Optional<Outline> outline(int entry) {
    return stack.layer(entry).outline(stack.local(entry));
  }

  /// The outlines of seas, lakes and rivers.
  public Stream<Outline> waters() {
    return stack.layers().stream().flatMap(Layer::waters);
  }

  /// The coasts of the world's seas.
  public Optional<Outline> coast() {
    return stack.layers().stream()
        .flatMap(layer -> layer.outline(PackedOutlines.COAST).stream())
        .findFirst();
  }

  public double prominence(int entry) {
    return Prominence.of(code(entry), population(entry));
  }

  public String id(int entry) {
    var layer = stack.layer(entry);
    int local = stack.local(entry);
    return layer.prefix(local) + ":" + Integer.toUnsignedString(layer.number(local));
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
