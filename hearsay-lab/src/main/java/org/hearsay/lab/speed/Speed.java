package org.hearsay.lab.speed;

import picocli.CommandLine.Command;

/// `./lab speed STAGE GOLD`: one subcommand for each stage that is measured alone.
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "STAGE",
    description = "Measures tokens a second of processor time, on one thread.",
    subcommands = {SpeedTime.class, SpeedHostile.class})
public final class Speed {}
