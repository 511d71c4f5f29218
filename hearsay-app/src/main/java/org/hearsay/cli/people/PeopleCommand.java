package org.hearsay.cli.people;

import org.hearsay.model.Mention;
import picocli.CommandLine.Command;

/// `hearsay people`: who the people are, by which names.
@Command(
    name = "people",
    mixinStandardHelpOptions = true,
    description =
        "Lists the people of a dossier, or shows one with every spelling, role, claim and receipt.")
public final class PeopleCommand extends EntitiesCommand {

  PeopleCommand() {
    super(Mention.Kind.PERSON);
  }
}
