package org.hearsay.cli;

import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.hearsay.cli.dossier.AskTogether;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.present.story.Connections;
import org.hearsay.present.story.Explanation;
import org.hearsay.present.view.PoolView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `hearsay explain c41`: how a claim was read.
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows how a claim was read: each answer with the words and the rule that made it so.")
final class ExplainCommand implements Callable<Integer> {

  private static final Pattern CLAIM = Pattern.compile("c(\\d{1,9})");

  @Parameters(paramLabel = "CLAIM", description = "A claim, such as c41.")
  String asked = "";

  @Mixin AskTogether together = new AskTogether();
  @Mixin Output output = new Output();

  @Override
  public Integer call() {
    String claim = asked.strip();
    if (!CLAIM.matcher(claim).matches()) {
      throw new UsageException("expected a claim like c41, found \"" + asked + "\"");
    }
    return together.ask(
        output,
        heard -> {
          var explanation = explain(heard.pool(), claim);
          if (output.json) {
            output.json(explanation);
          } else {
            print(explanation);
          }
          return 0;
        });
  }

  private static Explanation explain(PoolView pool, String id) {
    for (var numbered : pool.readings()) {
      for (var claim : numbered.reading().claims()) {
        if (numbered.claim(claim.id()).equals(id)) {
          return Explanation.of(pool, new Connections(pool), numbered, claim);
        }
      }
    }
    throw new UsageException(
        "expected a claim of this dossier, found "
            + id
            + ", which is none or is no longer found by the rules; 'hearsay who WORDS' finds some");
  }

  private void print(Explanation explanation) {
    output.line("", explanation.claim() + "  " + explanation.words());
    output.line("  ", explanation.report() + "  [" + explanation.receipt() + "]");
    for (var line : explanation.lines()) {
      output.out().println();
      output.line("  ", line.of() + ": " + line.answer());
      if (!line.trigger().isEmpty()) {
        output.line("    ", "“" + line.trigger() + "”");
      }
      if (!line.rule().isEmpty()) {
        output.line("    ", line.rule());
      }
    }
    output.out().println();
    output.line("  ", "'hearsay rules show NAME' prints a rule with its examples.");
  }
}
