package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.cli.dossier.DossierOption;
import org.hearsay.cli.terminal.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `hearsay skipped`: what was not read, and why.
@Command(
    name = "skipped",
    mixinStandardHelpOptions = true,
    description = "Lists what was not read, each with its reason.")
final class SkippedCommand implements Callable<Integer> {

  @Mixin DossierOption dossier = new DossierOption();
  @Mixin Output output = new Output();

  @Override
  public Integer call() {
    try (var open = dossier.open()) {
      var skipped = open.skipped();
      if (output.json) {
        output.json(skipped);
        return 0;
      }
      if (skipped.isEmpty()) {
        output.line("", "Nothing was skipped.");
      }
      skipped.forEach(
          one -> output.line("", one.path() + " " + one.problem().words() + ": " + one.detail()));
      return 0;
    }
  }
}
