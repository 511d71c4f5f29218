package org.hearsay.cli.dossier;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.store.DossierFile;
import org.hearsay.store.StoreException;
import picocli.CommandLine.Option;

/// Which dossier a command means: `--dossier FILE`, or `--demo`.
public final class DossierOption {

  public static final String DEFAULT = "dossier.hearsay";

  @Option(
      names = "--dossier",
      paramLabel = "FILE",
      description = "The dossier to ask (default: ${DEFAULT-VALUE}).")
  public Path file = Path.of(DEFAULT);

  @Option(names = "--demo", description = "Ask the dossier that 'hearsay demo' made.")
  boolean demo;

  public DossierFile open() {
    if (demo && !Files.isRegularFile(DemoPool.kept())) {
      throw new StoreException(
          "expected the dossier of the demo, found none; 'hearsay demo' makes it");
    }
    return DossierFile.forReading(demo ? DemoPool.kept() : file);
  }
}
