package org.hearsay.lab.gazetteer;

import picocli.CommandLine.Command;

/// `./lab gazetteer …`: the gazetteer's builders, one subcommand each.
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Builds the gazetteer pack.",
    subcommands = {BuildPack.class, MeasureSpellings.class, Synthetic.class})
public final class BuildGazetteer {}
