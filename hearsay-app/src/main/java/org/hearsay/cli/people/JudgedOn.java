package org.hearsay.cli.people;

import java.time.LocalDate;
import org.hearsay.cli.dossier.DayOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--on DATE`: the day on which something is decided or taken back.
final class JudgedOn {

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = DayOption.Day.class,
      description = "The day it is decided, YYYY-MM-DD (default: today).")
  @Nullable LocalDate on;

  LocalDate day() {
    return on == null ? LocalDate.now() : on;
  }
}
