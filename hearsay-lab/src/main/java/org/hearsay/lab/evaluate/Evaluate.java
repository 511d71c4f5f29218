package org.hearsay.lab.evaluate;

import picocli.CommandLine.Command;

/// `./lab evaluate TASK GOLD`: one subcommand for each task.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "TASK",
    description = "Answers a task's gold input and writes the answers for its scorer.",
    subcommands = {
      EvaluateCertainty.class,
      EvaluateClaims.class,
      EvaluateDating.class,
      EvaluateEvents.class,
      EvaluateFindings.class,
      EvaluateNames.class,
      EvaluatePages.class,
      EvaluatePlaces.class,
      EvaluatePool.class,
      EvaluateTime.class
    })
public final class Evaluate {}
