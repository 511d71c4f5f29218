package org.hearsay.cli;

import java.nio.file.Path;
import org.hearsay.store.DossierFile;
import picocli.CommandLine.Option;

/// `--dossier FILE` of all commands that ask.
final class DossierOption {

  static final String DEFAULT = "dossier.hearsay";

  @Option(
      names = "--dossier",
      paramLabel = "FILE",
      description = "The dossier to ask (default: ${DEFAULT-VALUE}).")
  Path file = Path.of(DEFAULT);

  DossierFile open() {
    return DossierFile.forReading(file);
  }
}
