package org.hearsay.lab.speed;

import picocli.CommandLine.Command;

/// `./lab speed STAGE GOLD`: one subcommand for each stage that is measured alone.
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "STAGE",
    description = "Measures speed, on one thread, by processor time.",
    subcommands = {SpeedTime.class, SpeedGazetteer.class, SpeedHostile.class})
public final class Speed {}
