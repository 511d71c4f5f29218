package org.hearsay.cli.people;

import org.hearsay.store.StoredJudgement;
import picocli.CommandLine.Command;

/// `hearsay split "Quintela@r3" "Quintela@r5" --because REASON`: two names, two bearers.
@Command(
    name = "split",
    mixinStandardHelpOptions = true,
    description =
        "Says that two names are two people or organisations. It stands over every later reading.")
public final class SplitCommand extends JudgeCommand {

  SplitCommand() {
    super(StoredJudgement.Kind.SPLIT);
  }
}
