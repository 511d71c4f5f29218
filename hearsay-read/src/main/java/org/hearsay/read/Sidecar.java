package org.hearsay.read;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Imprint;

/// What the `reports.csv` files say of the files beside them.
///
/// @param lines for each file (absolute, normalised) the given values by column: outlet, author,
/// published
public record Sidecar(Map<Path, Map<String, String>> lines) {

  /// The name of the file in a folder that gives what reports do not say of themselves.
  public static final String NAME = "reports.csv";

  public static final Sidecar NONE = new Sidecar(Map.of());

  public Sidecar {
    lines = Map.copyOf(lines);
  }

  /// What the file says of itself, overruled by what was given for it.
  Imprint over(Path file, Imprint stated) {
    var given = lines.getOrDefault(key(file), Map.of());
    return Imprints.with(stated, given, "given in " + NAME);
  }

  Sidecar plus(Sidecar other) {
    var all = new TreeMap<Path, Map<String, String>>(lines);
    all.putAll(other.lines);
    return new Sidecar(all);
  }

  static Path key(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
