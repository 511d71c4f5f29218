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

  /// To ask it.
  public DossierFile open() {
    return DossierFile.forReading(chosen());
  }

  /// To keep in it what the user decides; it must be there already.
  public DossierFile change() {
    DossierFile.forReading(chosen()).close();
    return DossierFile.forWriting(chosen());
  }

  private Path chosen() {
    if (demo && !Files.isRegularFile(DemoPool.kept())) {
      throw new StoreException(
          "expected the dossier of the demo, found none; 'hearsay demo' makes it");
    }
    return demo ? DemoPool.kept() : file;
  }
}
