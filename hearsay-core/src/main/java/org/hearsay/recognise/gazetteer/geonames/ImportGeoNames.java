package org.hearsay.recognise.gazetteer.geonames;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.gazetteer.pack.PackWriter;
import org.hearsay.recognise.gazetteer.pack.Place;
import org.hearsay.recognise.gazetteer.pack.Scratch;
import org.jspecify.annotations.Nullable;

/// Makes a gazetteer pack of GeoNames' allCountries.zip, or of one country's file, with the names
/// of alternateNamesV2.zip where that is given. Names of first-order divisions are those of the
/// divisions' own rows.
///
/// It holds 256 megabytes at most, whatever the size of the files: the rest is sorted on disk, in
/// a folder beside the pack that is removed at the end, and also when something fails. The pack
/// appears whole or not at all.
public final class ImportGeoNames {

  /// What was made.
  ///
  /// @param scratch the most bytes that lay on disk beside it
  public record Made(int places, long bytes, long scratch) {}

  private static final String PLACES = "allCountries.txt";
  private static final String NAMES = "alternateNamesV2.txt";
  private static final int EVERY = 1_000_000;

  /// Bytes on disk for each byte of a table, at most.
  private static final double GROWTH = 2.5;

  private final Path places;
  private final Optional<Path> names;
  private final Consumer<String> tell;
  private final Map<String, String> divisions = new HashMap<>();
  private String newest = "";

  /// @param places allCountries.zip
  /// @param names alternateNamesV2.zip
  /// @param tell is told how far it is
  public ImportGeoNames(Path places, Optional<Path> names, Consumer<String> tell) {
    this.places = places;
    this.names = names;
    this.tell = tell;
  }

  /// Writes the pack to `file`, in the place of the one that may be there.
  ///
  /// @throws org.hearsay.recognise.gazetteer.FullDisk where there is no room beside `file`
  /// @throws IOException with a reason for people
  public Made into(Path file) throws IOException {
    var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Files.createDirectories(folder);
    var locking = folder.resolve(file.getFileName() + ".lock");
    try (var channel =
            FileChannel.open(locking, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      if (lock == null) {
        throw new IOException("expected no other import at work in " + folder + ", found one");
      }
      Scratch.sweep(folder);
      return make(file, folder);
    } catch (OverlappingFileLockException taken) {
      throw new IOException("expected no other import at work in " + folder + ", found one", taken);
    }
  }

  private Made make(Path file, Path folder) throws IOException {
    try (var scratch = new Scratch(folder)) {
      var stop = new Thread(scratch::close);
      Runtime.getRuntime().addShutdownHook(stop);
      try {
        return make(file, scratch);
      } finally {
        forget(stop);
      }
    }
  }

  private static void forget(Thread stop) {
    try {
      Runtime.getRuntime().removeShutdownHook(stop);
    } catch (IllegalStateException stopping) {
      // the hook is at work: the user has broken the import off
    }
  }

  private Made make(Path file, Scratch scratch) throws IOException {
    try (var table = new ZippedTable(places, PLACES, PlaceRow.COLUMNS);
        var writer = new PackWriter(scratch, divisions)) {
      scratch.expect(needed(table));
      if (names.isPresent()) {
        try (var joined = new JoinNames(scratch)) {
          join(table, names.get(), joined, writer);
        }
      } else {
        for (String @Nullable [] row = table.next(); row != null; row = table.next()) {
          progress(table, "read");
          writer.add(place(table, row), List.of());
        }
      }
      if (writer.size() == 0) {
        throw new IOException(places + ": expected places, found none");
      }
      var made = scratch.file();
      tell.accept("writing %,d places".formatted(writer.size()));
      writer.about(about()).write(made);
      tell.accept("checking what was written");
      Gazetteer.open(made).check();
      long bytes = Files.size(made);
      Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
      return new Made(writer.size(), bytes, scratch.most());
    }
  }

  /// Bytes on disk that the work takes at most.
  private long needed(ZippedTable table) throws IOException {
    long all = Math.max(0, table.size());
    if (names.isPresent()) {
      try (var more = new ZippedTable(names.get(), NAMES, NameRow.COLUMNS)) {
        all += Math.max(0, more.size());
      }
    }
    return (long) (GROWTH * all);
  }

  private void join(ZippedTable table, Path file, JoinNames joined, PackWriter writer)
      throws IOException {
    for (String @Nullable [] row = table.next(); row != null; row = table.next()) {
      progress(table, "read");
      place(table, row);
      joined.place(PlaceRow.number(table, row), row);
    }
    try (var more = new ZippedTable(file, NAMES, NameRow.COLUMNS)) {
      for (String @Nullable [] row = more.next(); row != null; row = more.next()) {
        progress(more, "names read");
        var name = NameRow.of(row);
        if (name.use() != NameRow.Use.NONE) {
          joined.name(number(more, row[1]), name);
        }
      }
    }
    tell.accept("bringing names to places");
    for (var next = joined.next(); next != null; next = joined.next()) {
      var place = PlaceRow.place(table, next.row());
      writer.add(named(place, next.names()), variants(next.names()));
    }
  }

  private static long number(ZippedTable table, String written) throws IOException {
    try {
      return Long.parseLong(written);
    } catch (NumberFormatException none) {
      throw table.wrong("expected a GeoNames number, found \"" + written + "\"");
    }
  }

  private static List<String> variants(List<NameRow> names) {
    var variants = new LinkedHashSet<String>();
    for (var name : names) {
      if (name.use() == NameRow.Use.ENGLISH) {
        variants.add(name.name());
      }
    }
    return new ArrayList<>(variants);
  }

  private static Place named(Place place, List<NameRow> names) {
    return place.alsoNamed(
        names.stream()
            .filter(
                name ->
                    name.use() == NameRow.Use.OTHER
                        || name.use() == NameRow.Use.AIRPORT && place.code().equals("S.AIRP"))
            .map(NameRow::name)
            .toList());
  }

  /// The row's place; the names of divisions and the newest date are noted on the way.
  private Place place(ZippedTable table, String[] row) throws IOException {
    var place = PlaceRow.place(table, row);
    if (place.code().equals("A.ADM1")) {
      divisions.put(place.where().country() + "." + place.where().admin1(), place.name());
    }
    String changed = row[PlaceRow.COLUMNS - 1];
    newest = changed.length() == 10 && changed.compareTo(newest) > 0 ? changed : newest;
    return place;
  }

  private void progress(ZippedTable table, String what) {
    if (table.number() % EVERY == 0) {
      tell.accept("%,d %s, %d %%".formatted(table.number(), what, table.percent()));
    }
  }

  private List<String> about() {
    var lines = new ArrayList<String>();
    lines.add("tables\t" + places.getFileName());
    names.ifPresent(file -> lines.add("names\t" + file.getFileName()));
    lines.add("newest\t" + newest);
    lines.add("licence\tGeoNames, CC BY 4.0, https://www.geonames.org/");
    return lines;
  }
}
