package org.hearsay.lab.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.lab.gazetteer.outline.DrawOutlines;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.outline.Outline;
import org.hearsay.recognise.gazetteer.pack.PackWriter;
import org.hearsay.recognise.gazetteer.pack.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./lab gazetteer build FOLDER OUT`: the gazetteer pack and its manifest.
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Builds the gazetteer pack and, beside it, a manifest of its inputs.")
public final class BuildPack implements Callable<Integer> {

  private static final String CANDIDATES = "assembled-candidate.tsv.gz";
  private static final String ADMIN1 = "geonames-admin1CodesASCII.txt.gz";

  @Parameters(index = "0", paramLabel = "FOLDER", description = "Where the free sources lie.")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "The pack to write.")
  private Path pack = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var rows = new ArrayList<>(CandidateRows.read(folder.resolve(CANDIDATES)));
    rows.addAll(own());
    var outlines = new DrawOutlines(folder);
    var drawn = drawn(outlines, rows);
    var radii = new Radii(drawn, rows);
    var places = rows.stream().map(radii::fill).toList();
    byte[] bytes = new PackWriter(places, admin1Names()).draw(drawn, outlines.coast()).write();
    Files.write(pack, bytes);
    Files.writeString(manifest(), manifest(bytes), StandardCharsets.UTF_8);
    spec.commandLine()
        .getOut()
        .printf(
            "%,d places, %,d with outline, %,d bytes, SHA-256 %s%n",
            places.size(), drawn.size(), bytes.length, sha256(bytes));
    return 0;
  }

  private static Map<String, Outline> drawn(DrawOutlines outlines, List<Place> places) {
    var drawn = new TreeMap<String, Outline>();
    for (var place : places) {
      var names = new ArrayList<>(List.of(place.name()));
      names.addAll(place.other());
      var point = new Where.Point(place.latitude(), place.longitude());
      outlines
          .of(place.id(), names, place.code(), place.where().country(), point)
          .ifPresent(outline -> drawn.put(place.id(), outline));
    }
    return drawn;
  }

  /// Places the free sources lack.
  private static List<Place> own() throws IOException {
    try (var stream = BuildPack.class.getResourceAsStream("own-places.tsv")) {
      var bytes = Objects.requireNonNull(stream, "own-places.tsv is missing from the jar");
      var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return CandidateRows.read(lines, "own-places.tsv");
    }
  }

  private Map<String, String> admin1Names() throws IOException {
    var names = new TreeMap<String, String>();
    try (var lines = Answers.open(folder.resolve(ADMIN1))) {
      lines
          .lines()
          .map(line -> line.split("\t"))
          .forEach(column -> names.put(column[0], column[1]));
    }
    return names;
  }

  private Path manifest() {
    String name = pack.getFileName().toString().replaceFirst("\\.bin$", "");
    return pack.resolveSibling(name + ".manifest.tsv");
  }

  private String manifest(byte[] bytes) throws IOException {
    var text =
        new StringBuilder("# gazetteer: names of places, where they are and how far they reach\n");
    var inputs = new ArrayList<>(List.of(CANDIDATES, ADMIN1));
    inputs.addAll(DrawOutlines.FILES);
    for (String input : inputs) {
      text.append("input\t").append(input).append('\t');
      text.append(sha256(Files.readAllBytes(folder.resolve(input)))).append('\n');
    }
    text.append("input\town-places.tsv\tin the sources of hearsay-lab\n");
    text.append("licence\tGeoNames (gn:): CC BY 4.0, https://www.geonames.org/\n");
    text.append("licence\tNatural Earth (ne:): public domain, https://www.naturalearthdata.com/\n");
    text.append("licence\tWho's On First (wof:): CC BY 4.0 and the licences of its sources, ");
    text.append("https://whosonfirst.org/docs/licenses/\n");
    text.append("licence\town entries (hs:): Apache-2.0\n");
    text.append("command\t./lab gazetteer build FOLDER OUT\n");
    text.append("output\t")
        .append(bytes.length)
        .append(" bytes\t")
        .append(sha256(bytes))
        .append('\n');
    return text.toString();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
