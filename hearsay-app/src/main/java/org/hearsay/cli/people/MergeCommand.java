package org.hearsay.cli.people;

import org.hearsay.store.StoredJudgement;
import picocli.CommandLine.Command;

/// `hearsay merge "Quayle" "B. Quayle" --because REASON`: two names, one bearer.
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description =
        "Says that two names are one person or organisation. It stands over every later reading.")
public final class MergeCommand extends JudgeCommand {

  MergeCommand() {
    super(StoredJudgement.Kind.MERGE);
  }
}
