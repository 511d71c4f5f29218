package org.hearsay.lab.train;

import org.hearsay.lab.answers.TrainAnswers;
import org.hearsay.lab.resolve.TrainResolution;
import org.hearsay.lab.train.cluster.TrainClusters;
import picocli.CommandLine.Command;

/// `./lab train …`: the trainers, one subcommand each.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "MODEL",
    description = "Trains a learned pack, reproducibly, with a manifest beside it.",
    subcommands = {
      TrainAnswers.class,
      TrainCertainty.class,
      TrainClusters.class,
      TrainNames.class,
      TrainPlaces.class,
      TrainResolution.class,
      TrainTagger.class
    })
public final class Train {}
