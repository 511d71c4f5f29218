package org.hearsay.lab.map;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.rules.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./lab map build FOLDER OUT`: the base map and its manifest.
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Builds the base map and, beside it, a manifest of its inputs.")
public final class BuildWorld implements Callable<Integer> {

  /// How far the drawn line may lie from Natural Earth's, in steps: about 300 m.
  private static final double TOLERANCE = 1.4;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "Where Natural Earth lies.")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var shapes = NaturalEarth.read(folder);
    byte[] bytes = new WorldWriter().write(shapes, TOLERANCE);
    Files.write(out, bytes);
    Files.writeString(manifestFile(), manifest(bytes), StandardCharsets.UTF_8);
    spec.commandLine()
        .getOut()
        .printf(
            "%,d shapes, %,d bytes, SHA-256 %s%n",
            shapes.size(), bytes.length, Packs.sha256(bytes));
    return 0;
  }

  private Path manifestFile() {
    String name = out.getFileName().toString().replaceFirst("\\.bin$", "");
    return out.resolveSibling(name + ".manifest.tsv");
  }

  private String manifest(byte[] bytes) throws IOException {
    var text =
        new StringBuilder(
            "# base map: land, countries, divisions, borders, waters, landscapes and towns\n");
    for (String file : NaturalEarth.FILES) {
      text.append("input\t").append(file).append('\t');
      text.append(Packs.sha256(Files.readAllBytes(folder.resolve(file)))).append('\n');
    }
    text.append("licence\tNatural Earth: public domain, https://www.naturalearthdata.com/\n");
    text.append("licence\tGeoNames (names of countries and towns): CC BY 4.0\n");
    text.append("from\tworld-atlas: npm package of that name, 2.0.2\n");
    text.append("from\tworld_map.gpkg: Debian package qgis-common, 3.22.16\n");
    text.append("command\t./lab map build FOLDER OUT\n");
    text.append("output\t").append(bytes.length).append(" bytes\t");
    return text.append(Packs.sha256(bytes)).append('\n').toString();
  }
}
