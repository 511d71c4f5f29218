package org.hearsay.cli.people;

import org.hearsay.model.Mention;
import picocli.CommandLine.Command;

/// `hearsay organisations`: which organisations there are, by which names.
@Command(
    name = "organisations",
    mixinStandardHelpOptions = true,
    description =
        "Lists the organisations of a dossier, or shows one with every spelling, claim and receipt.")
public final class OrganisationsCommand extends EntitiesCommand {

  OrganisationsCommand() {
    super(Mention.Kind.ORGANISATION);
  }
}
