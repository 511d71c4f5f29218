package org.hearsay.cli.dossier;

import java.nio.file.Path;
import org.hearsay.store.DossierFile;
import picocli.CommandLine.Option;

/// `--dossier FILE` of all commands that ask.
public final class DossierOption {

  public static final String DEFAULT = "dossier.hearsay";

  @Option(
      names = "--dossier",
      paramLabel = "FILE",
      description = "The dossier to ask (default: ${DEFAULT-VALUE}).")
  public Path file = Path.of(DEFAULT);

  public DossierFile open() {
    return DossierFile.forReading(file);
  }
}
