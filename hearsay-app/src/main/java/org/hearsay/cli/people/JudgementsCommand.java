package org.hearsay.cli.people;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.cli.dossier.DossierOption;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.store.StoredJudgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hearsay judgements`: what the user decided on names.
@Command(
    name = "judgements",
    mixinStandardHelpOptions = true,
    description = "Lists what you decided with merge and split, and takes it back with --undo.")
public final class JudgementsCommand implements Callable<Integer> {

  @Option(names = "--undo", paramLabel = "J", description = "Take a judgement back, such as j1.")
  String undo = "";

  @Mixin DossierOption dossier = new DossierOption();
  @Mixin JudgedOn on = new JudgedOn();
  @Mixin Output output = new Output();

  JudgementsCommand() {}

  @Override
  public Integer call() {
    if (!undo.isBlank()) {
      return takeBack();
    }
    try (var open = dossier.open()) {
      print(open.judgements());
      return 0;
    }
  }

  private int takeBack() {
    try (var open = dossier.change()) {
      var made =
          open.judgements().stream()
              .filter(one -> one.stands() && one.id().equals(undo.strip()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new UsageException(
                          "expected a judgement that stands, such as j1, found \""
                              + undo
                              + "\"; 'hearsay judgements' lists them"));
      open.withdraw(made.number(), on.day());
      JudgementWords.withdrawn(output, made, on.day());
      return 0;
    }
  }

  private void print(List<StoredJudgement> all) {
    if (output.json) {
      output.json(Map.of("judgements", all.stream().map(JudgementWords::json).toList()));
      return;
    }
    if (all.isEmpty()) {
      output.line(
          "",
          "You decided nothing yet. 'hearsay people' lists who was taken for whom; 'hearsay merge' makes one of two, 'hearsay split' two of one.");
      return;
    }
    for (var one : all) {
      output.line(
          "",
          JudgementWords.line(one)
              + one.withdrawn().map(on -> " (withdrawn " + on + ")").orElse(""));
    }
    if (all.stream().anyMatch(StoredJudgement::stands)) {
      output.line("", "'hearsay judgements --undo J' takes one back.");
    }
  }
}
