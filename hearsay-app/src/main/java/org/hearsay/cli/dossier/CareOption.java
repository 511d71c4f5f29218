package org.hearsay.cli.dossier;

import org.hearsay.pipeline.Care;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// `--fast` or `--accurate`: how carefully reports are read.
public final class CareOption {

  @ArgGroup(exclusive = true)
  Choice choice = new Choice();

  static final class Choice {

    @Option(names = "--fast", description = "Leave it to the rules who says what: the default.")
    boolean fast;

    @Option(
        names = "--accurate",
        description =
            "Ask a small neural network beside the rules who says what: slower, and a little better.")
    boolean accurate;
  }

  /// The care chosen.
  public Care care() {
    return choice.accurate ? Care.ACCURATE : Care.FAST;
  }
}
