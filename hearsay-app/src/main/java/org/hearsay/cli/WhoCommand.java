package org.hearsay.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.cli.dossier.AskTogether;
import org.hearsay.cli.dossier.DossierOption;
import org.hearsay.cli.dossier.Pool;
import org.hearsay.cli.people.ClaimsBy;
import org.hearsay.cli.terminal.Most;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.present.view.ClaimCard;
import org.hearsay.present.view.PoolView;
import org.hearsay.store.DossierFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay who WORDS`: who says so, and on whose word.
@Command(
    name = "who",
    mixinStandardHelpOptions = true,
    description = "Finds claims by their words and shows on whose word each stands.")
final class WhoCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "Words of the claim.")
  List<String> words = List.of();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Only claims on this word: a person or organisation, as 'people' takes it.")
  String by = "";

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Show at most so many (default: ${DEFAULT-VALUE}).")
  int most = 10;

  @Mixin DossierOption dossier = new DossierOption();
  @Mixin Output output = new Output();

  @Override
  public Integer call() {
    Most.check(most);
    var asked =
        words.stream()
            .flatMap(word -> List.of(word.strip().split("\\s+")).stream())
            .filter(word -> !word.isBlank())
            .toList();
    if (asked.isEmpty() && by.isBlank()) {
      throw new UsageException("expected words to look for, or --by NAME, found neither");
    }
    try (var open = dossier.open()) {
      if (open.reports().isEmpty()) {
        return AskTogether.cannotTell(output, Map.of("words", words));
      }
      var pool = new Pool(open);
      var found = found(open, pool, asked);
      print(cards(open, Most.of(most, found)), found.size());
      return 0;
    }
  }

  private List<Integer> found(DossierFile open, Pool pool, List<String> asked) {
    if (by.isBlank()) {
      return open.find(asked);
    }
    var said = ClaimsBy.of(pool, open.judgements(), by);
    return asked.isEmpty() ? said : open.find(asked).stream().filter(said::contains).toList();
  }

  /// The claims with these numbers, with what all reports say of each; those that are no longer
  /// found are left out.
  static List<ClaimCard> cards(DossierFile open, List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    var linked = new Pool(open).linked();
    return numbers.stream().flatMap(number -> card(linked, number).stream()).toList();
  }

  private static Optional<ClaimCard> card(PoolView pool, int number) {
    for (var report : pool.readings()) {
      for (var claim : report.reading().claims()) {
        if (report.claims().getOrDefault(claim.id(), 0) == number) {
          return Optional.of(ClaimCard.of(pool, report, claim));
        }
      }
    }
    return Optional.empty();
  }

  private void print(List<ClaimCard> cards, int all) {
    if (output.json) {
      output.json(Map.of("words", words, "measured", true, "found", all, "claims", cards));
      return;
    }
    if (cards.isEmpty()) {
      String whose = by.isBlank() ? "" : " on the word of " + by;
      output.line(
          "",
          words.isEmpty()
              ? "No claim stands" + whose + "."
              : "No claim"
                  + whose
                  + " holds all of these words: "
                  + String.join(" ", words)
                  + ". Try fewer or other words.");
      return;
    }
    for (var card : cards) {
      print(output, card);
    }
    if (all > cards.size()) {
      output.line("", (all - cards.size()) + " more; --most " + all + " shows all.");
    }
  }

  /// The claim, its chain with the origin first, its sentence, and what speaks against it.
  static void print(Output output, ClaimCard card) {
    var manner = card.manner();
    output.line("", card.id() + "  " + card.words());
    String stated =
        card.stated().map(time -> " · “" + time.words() + "” = " + time.value()).orElse("");
    String reckoned = card.stated().map(ClaimCard.Stated::reckoned).orElse("");
    output.line(
        "  ",
        manner.level() + (manner.negated() ? ", negated" : "") + " · " + manner.kind() + stated);
    if (!reckoned.isEmpty()) {
      output.line("    ", reckoned);
    }
    output.line(
        "  ",
        card.chain().stream().map(ClaimCard.Step::speaker).collect(Collectors.joining(" > "))
            + "  ["
            + card.receipt()
            + "]");
    var hops = card.chain().stream().filter(step -> !step.because().isEmpty()).toList();
    if (hops.isEmpty()) {
      output.line("  ", "the outlet's own statement; no source is named");
    }
    for (var hop : hops.reversed()) {
      output.line(
          "    ",
          hop.speaker()
              + (hop.cue().isEmpty() ? "" : ": “" + hop.cue() + "”")
              + "  ("
              + hop.kind()
              + "; "
              + hop.because()
              + (hop.pointing().isEmpty() ? "" : "; " + hop.pointing())
              + ")");
    }
    output.line("  ", "“" + card.sentence() + "”");
    for (var status : card.against().challenges()) {
      String by = status.by().isEmpty() ? "" : " by " + status.by();
      output.line(
          "  ",
          "! "
              + WORDS.getOrDefault(status.act(), status.act())
              + by
              + ": “"
              + status.words()
              + "”  ["
              + status.receipt()
              + "]");
    }
    if (!card.against().act().isEmpty()) {
      output.line(
          "  ",
          "this claim comments ("
              + card.against().act()
              + ") on "
              + String.join(", ", card.against().about()));
    }
    output.out().println();
  }

  private static final Map<String, String> WORDS =
      Map.of(
          "deny",
          "denied",
          "dispute",
          "disputed",
          "confirm",
          "confirmed",
          "not-verified",
          "not verified",
          "retract",
          "retracted");
}
