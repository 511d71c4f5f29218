package org.hearsay.lab.pool;

import org.hearsay.pipeline.Care;
import picocli.CommandLine.Option;

/// `--accurate`: reports are read as by `hearsay read --accurate`.
public final class CareOption {

  @Option(names = "--accurate", description = "Read as 'hearsay read --accurate' does.")
  boolean accurate;

  public Care care() {
    return accurate ? Care.ACCURATE : Care.FAST;
  }
}
