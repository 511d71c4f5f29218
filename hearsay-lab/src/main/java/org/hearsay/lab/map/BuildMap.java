package org.hearsay.lab.map;

import picocli.CommandLine.Command;

/// `./lab map …`: the base map's builders, one subcommand each.
@Command(
    name = "map",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Builds the base map.",
    subcommands = {BuildWorld.class})
public final class BuildMap {}
