package org.hearsay.cli.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.recognise.gazetteer.FullDisk;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.gazetteer.geonames.ImportGeoNames;
import org.hearsay.rules.Packs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay gazetteer`: which list of places is in use, and how to get a larger one.
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description =
        "Says which places are known, and from where. The gazetteer in the jar has the world's towns; GeoNames' full one can be laid under it.",
    subcommands = {
      GazetteerCommand.Import.class,
      GazetteerCommand.Status.class,
      GazetteerCommand.Remove.class
    })
public final class GazetteerCommand implements Callable<Integer> {

  private static final String PACK = "gazetteer";

  @Mixin Output output = new Output();

  @Override
  public Integer call() throws IOException {
    return print(output, false);
  }

  private static Path own() {
    return Packs.own(PACK);
  }

  /// Says what is in use.
  ///
  /// @param whole whether to read every byte of it
  private static int print(Output output, boolean whole) throws IOException {
    var rows = new ArrayList<Map<String, Object>>();
    rows.add(bundled());
    if (Files.isRegularFile(own())) {
      rows.add(own(whole));
    }
    if (output.json) {
      output.json(Map.of("gazetteers", rows, "checked", whole));
      return 0;
    }
    for (var row : rows) {
      output.line(
          "",
          "%s: %s places, %s MB%s%s"
              .formatted(
                  row.get("gazetteer"),
                  grouped(row, "places", 1),
                  grouped(row, "bytes", 1_000_000),
                  row.containsKey("newest") ? ", GeoNames as of " + row.get("newest") : "",
                  row.containsKey("imported") ? ", imported " + row.get("imported") : ""));
      output.line("  ", String.valueOf(row.get("licence")));
    }
    output.line(
        "",
        whole
            ? "every byte is as it was written"
            : rows.size() > 1
                ? "a place that both have counts once, as the gazetteer in the jar has it"
                : "for all places of GeoNames: hearsay gazetteer import allCountries.zip (from download.geonames.org/export/dump)");
    return 0;
  }

  private static String grouped(Map<String, Object> row, String what, long unit) {
    long number = row.get(what) instanceof Number some ? some.longValue() : 0;
    return String.format(Locale.ROOT, "%,d", Math.round(number / (double) unit));
  }

  private static Map<String, Object> bundled() {
    var gazetteer = Gazetteer.of(Packs.bundled().mapped(PACK), PACK);
    var pack = Packs.bundled().all().stream().filter(one -> one.name().equals(PACK)).findFirst();
    var row = new LinkedHashMap<String, Object>();
    row.put("gazetteer", "in the jar");
    row.put("places", gazetteer.size());
    row.put("bytes", pack.orElseThrow().bytes());
    row.put("licence", pack.orElseThrow().licence());
    return row;
  }

  private static Map<String, Object> own(boolean whole) throws IOException {
    var gazetteer = Gazetteer.open(own());
    if (whole) {
      gazetteer.check();
    }
    var row = new LinkedHashMap<String, Object>();
    row.put("gazetteer", own().toString());
    row.put("places", gazetteer.size());
    row.put("bytes", Files.size(own()));
    var written = Files.getLastModifiedTime(own()).toInstant().atOffset(ZoneOffset.UTC);
    row.put("imported", written.toLocalDate().toString());
    for (String line : gazetteer.about().getFirst()) {
      row.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
    }
    row.put(
        "files",
        row.remove("names") instanceof String names
            ? List.of(String.valueOf(row.get("tables")), names)
            : List.of(String.valueOf(row.get("tables"))));
    row.remove("tables");
    return row;
  }

  /// Makes the user's own gazetteer.
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description =
          "Builds a gazetteer of all places of GeoNames, and lays it under the one in the jar. Needs about two and a half times the size of the unpacked files on disk while it works.",
      footer = {"", "The files are at https://download.geonames.org/export/dump."})
  static final class Import implements Callable<Integer> {

    @Parameters(
        index = "0",
        paramLabel = "allCountries.zip",
        description = "GeoNames' places; or those of one country, such as LY.zip.")
    Path places = Path.of("");

    @Parameters(
        index = "1",
        arity = "0..1",
        paramLabel = "alternateNamesV2.zip",
        description =
            "GeoNames' names by language: English ones then count as much as the main name.")
    @Nullable Path names;

    @Mixin Output output = new Output();

    @Override
    public Integer call() {
      expectFile(places);
      var second = Optional.ofNullable(names);
      second.ifPresent(Import::expectFile);
      try {
        var made =
            new ImportGeoNames(places, second, line -> output.err().println("hearsay: " + line))
                .into(own());
        if (output.json) {
          output.json(made);
        } else {
          output.line(
              "",
              "%,d places in %,d MB (%,d MB on disk while at work), in use from now on: %s"
                  .formatted(
                      made.places(),
                      Math.round(made.bytes() / 1e6),
                      Math.round(made.scratch() / 1e6),
                      own()));
          output.line("", "next: hearsay read PATH… reads again what was read without them");
        }
        return 0;
      } catch (FullDisk full) {
        throw new UncheckedIOException(
            "nothing imported: %s; make room on it, or name a folder on another disk in XDG_DATA_HOME, and import again"
                .formatted(full.getMessage()),
            full);
      } catch (IOException failure) {
        throw new UncheckedIOException("nothing imported: " + failure.getMessage(), failure);
      }
    }

    private static void expectFile(Path file) {
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw new UsageException("expected a zip file of GeoNames, found none to read at " + file);
      }
    }
  }

  /// Says what is in use.
  @Command(
      name = "status",
      mixinStandardHelpOptions = true,
      description = "Says which gazetteers are in use, how large they are, and of when.")
  static final class Status implements Callable<Integer> {

    @Option(names = "--check", description = "Read every byte and compare it with the checksum.")
    boolean whole;

    @Mixin Output output = new Output();

    @Override
    public Integer call() throws IOException {
      return print(output, whole);
    }
  }

  /// Goes back to the gazetteer in the jar alone.
  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Removes the imported gazetteer; the one in the jar stays.")
  static final class Remove implements Callable<Integer> {

    @Mixin Output output = new Output();

    @Override
    public Integer call() throws IOException {
      boolean removed = Files.deleteIfExists(own());
      if (output.json) {
        output.json(Map.of("removed", removed));
      } else {
        output.line("", removed ? own() + " removed" : "none was imported: nothing to remove");
      }
      return 0;
    }
  }
}
