package org.hearsay.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.hearsay.lab.answers.EvaluateAnswers;
import org.hearsay.lab.attribution.AttributionCommand;
import org.hearsay.lab.attribution.EvaluateAttribution;
import org.hearsay.lab.encoder.CheckEncoder;
import org.hearsay.lab.encoder.SpeedEncoder;
import org.hearsay.lab.encoder.TrainAttribution;
import org.hearsay.lab.evaluate.Evaluate;
import org.hearsay.lab.expand.Expand;
import org.hearsay.lab.gazetteer.BuildGazetteer;
import org.hearsay.lab.map.BuildMap;
import org.hearsay.lab.pool.PoolCommand;
import org.hearsay.lab.speakers.EvaluateSpeakers;
import org.hearsay.lab.speed.Speed;
import org.hearsay.lab.train.Train;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The laboratory's front door: `./lab evaluate|train|gazetteer|map|expand|pool|attribution|speed`.
@Command(
    name = "lab",
    mixinStandardHelpOptions = true,
    version = "0.1.0",
    description = "Makes and measures the packs of Hearsay.",
    subcommands = {
      Evaluate.class,
      Train.class,
      BuildGazetteer.class,
      BuildMap.class,
      Expand.class,
      PoolCommand.class,
      AttributionCommand.class,
      Speed.class
    })
public final class Lab {

  private Lab() {}

  public static void main(String[] arguments) {
    var line = new CommandLine(new Lab());
    Objects.requireNonNull(line.getSubcommands().get("evaluate"))
        .addSubcommand(new EvaluateAnswers())
        .addSubcommand(new EvaluateAttribution())
        .addSubcommand(new EvaluateSpeakers());
    Objects.requireNonNull(line.getSubcommands().get("train"))
        .addSubcommand(new CheckEncoder())
        .addSubcommand(new TrainAttribution());
    Objects.requireNonNull(line.getSubcommands().get("speed")).addSubcommand(new SpeedEncoder());
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            command.getErr().println("lab: " + failure.getMessage());
            return 2;
          }
          throw failure;
        });
    System.exit(line.execute(arguments));
  }
}
