package org.hearsay.lab.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.lab.gazetteer.outline.DrawOutlines;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.outline.Outline;
import org.hearsay.recognise.gazetteer.pack.PackWriter;
import org.hearsay.recognise.gazetteer.pack.Place;
import org.hearsay.rules.Packs;
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

  private static final String ADMIN1 = "geonames-admin1CodesASCII.txt.gz";

  @Parameters(index = "0", paramLabel = "FOLDER", description = "Where the free sources lie.")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "The pack to write.")
  private Path pack = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var rows = Sources.join(folder);
    var outlines = new DrawOutlines(folder);
    var drawn = drawn(outlines, rows);
    var radii = new Radii(drawn, rows);
    var places =
        rows.stream()
            .map(radii::fill)
            .map(place -> drawn.containsKey(place.id()) ? Renown.bySize(place) : place)
            .toList();
    var writer = new PackWriter(places, admin1Names());
    byte[] bytes = writer.draw(drawn, outlines.coast()).heard().write();
    Files.write(pack, bytes);
    Files.writeString(manifest(), manifest(bytes), StandardCharsets.UTF_8);
    spec.commandLine()
        .getOut()
        .printf(
            "%,d places, %,d with outline, %,d bytes, SHA-256 %s%n",
            places.size(), drawn.size(), bytes.length, Packs.sha256(bytes));
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
    var inputs = new TreeSet<>(List.of(ADMIN1));
    inputs.addAll(DrawOutlines.FILES);
    var licences = new LinkedHashSet<String>();
    for (var source : Sources.all()) {
      inputs.addAll(source.files());
      licences.add(source.licence());
    }
    for (String input : inputs) {
      text.append("input\t").append(input).append('\t');
      text.append(Packs.sha256(Files.readAllBytes(folder.resolve(input)))).append('\n');
    }
    text.append(
        "input\town-places.tsv, own-names.tsv, made-of.tsv, own-rings.tsv, kinds.tsv, same.tsv\tin the sources of hearsay-lab\n");
    licences.forEach(licence -> text.append("licence\t").append(licence).append('\n'));
    text.append("command\t./lab gazetteer build FOLDER OUT\n");
    text.append("output\t")
        .append(bytes.length)
        .append(" bytes\t")
        .append(Packs.sha256(bytes))
        .append('\n');
    return text.toString();
  }
}
