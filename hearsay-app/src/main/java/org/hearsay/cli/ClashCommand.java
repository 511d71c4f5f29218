package org.hearsay.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.cli.dossier.AskTogether;
import org.hearsay.cli.terminal.Most;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.model.Finding;
import org.hearsay.present.view.ClashCard;
import org.hearsay.present.view.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hearsay clash`: the register of what does not add up.
@Command(
    name = "clash",
    mixinStandardHelpOptions = true,
    description =
        "Lists what does not add up: reports against each other, against the map and the calendar. It never says who is right.")
final class ClashCommand implements Callable<Integer> {

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "Only these kinds, such as number or distance.")
  List<String> kinds = List.of();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Show at most so many (default: ${DEFAULT-VALUE}).")
  int most = 20;

  @Mixin AskTogether together = new AskTogether();
  @Mixin Output output = new Output();

  @Override
  public Integer call() {
    Most.check(most);
    var known = Arrays.stream(Finding.On.values()).map(Words::of).toList();
    for (String kind : kinds) {
      if (!known.contains(kind)) {
        throw new UsageException(
            "expected a kind among " + String.join(", ", known) + ", found \"" + kind + "\"");
      }
    }
    return together.ask(
        output,
        heard -> {
          var clashes =
              ClashCard.of(heard.pool()).stream()
                  .filter(card -> kinds.isEmpty() || kinds.contains(card.kind()))
                  .toList();
          print(clashes, heard.pool().readings().size());
          return 0;
        });
  }

  private void print(List<ClashCard> all, int reports) {
    var shown = Most.of(most, all);
    if (output.json) {
      output.json(Map.of("measured", true, "found", all.size(), "clashes", shown));
      return;
    }
    if (all.isEmpty()) {
      none(reports);
      return;
    }
    output.line("", counts(all));
    for (var card : shown) {
      output.out().println();
      print(output, card);
    }
    if (shown.size() < all.size()) {
      output.out().println();
      output.line("", (all.size() - shown.size()) + " more; --most " + all.size() + " shows all.");
    }
  }

  private void none(int reports) {
    String what = kinds.isEmpty() ? "Nothing" : "Nothing of kind " + String.join(", ", kinds);
    output.line(
        "",
        what
            + " was found that does not add up"
            + (reports == 1
                ? "; this dossier holds one report, so that nothing could be compared with another."
                : " among " + reports + " reports."));
  }

  /// "5 clashes: 2 number, 1 date, 2 weekday".
  private static String counts(List<ClashCard> all) {
    var kinds =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    ClashCard::kind, java.util.LinkedHashMap::new, Collectors.counting()));
    return all.size()
        + (all.size() == 1 ? " clash: " : " clashes: ")
        + kinds.entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", "));
  }

  /// Kind, both sides with their sentences, the arithmetic, a question, and what found it.
  static void print(Output output, ClashCard card) {
    var sum = card.sum();
    output.line("", card.id() + "  " + card.kind() + ": " + sum.stated());
    side(output, card.first());
    card.second().ifPresent(side -> side(output, side));
    output.line(
        "  ",
        "= "
            + sum.computed()
            + (sum.tolerance().isEmpty() ? "" : "  (tolerance: " + sum.tolerance() + ")"));
    output.line("  ", "? " + card.question());
    output.line("  ", "because " + card.because());
  }

  private static void side(Output output, ClashCard.Side side) {
    String day = side.published().equals("not stated") ? "day not stated" : side.published();
    output.line(
        "  ",
        "["
            + side.receipt()
            + "] "
            + side.outlet()
            + ", "
            + day
            + (side.claim().isEmpty() ? "" : ", " + side.claim())
            + ": “"
            + side.sentence().words()
            + "”");
  }
}
