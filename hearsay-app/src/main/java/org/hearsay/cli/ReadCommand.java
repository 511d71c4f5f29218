package org.hearsay.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.cli.dossier.AskTogether;
import org.hearsay.cli.dossier.CareOption;
import org.hearsay.cli.dossier.DayOption;
import org.hearsay.cli.dossier.DossierOption;
import org.hearsay.cli.dossier.ReadRun;
import org.hearsay.cli.terminal.Meter;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.Said;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.model.Coverage;
import org.hearsay.model.Skipped;
import org.hearsay.present.view.Words;
import org.hearsay.store.DossierFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay read PATH…`: files to claims, kept in the dossier.
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Reads reports (.txt, .html, .md, and folders of them) into the dossier. Reads again only what is new or changed.")
final class ReadCommand implements Callable<Integer> {

  private static final int MOST_OUTLETS = 5;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files and folders. A reports.csv (file,outlet,author,published) in a folder gives what reports do not say.")
  List<Path> paths = List.of();

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description = "The dossier to keep them in (default: ${DEFAULT-VALUE}).")
  Path into = Path.of(DossierOption.DEFAULT);

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports read at a time (default: one a core).")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--timings", description = "Also print words, seconds and memory used.")
  boolean timings;

  @Mixin CareOption care = new CareOption();

  @Mixin DayOption asOf = new DayOption();

  @Mixin Output output = new Output();

  @Override
  public Integer call() throws Exception {
    if (threads < 1) {
      throw new UsageException("expected --threads of at least 1, found " + threads);
    }
    var meter = new Meter();
    try (var dossier = DossierFile.forWriting(into)) {
      var run = new ReadRun(dossier, threads, care.care());
      var result = run.read(paths);
      var day = asOf.day();
      var heard = new AskTogether.Heard(result.pool().heard(day), dossier.skipped(), day);
      print(result, Summary.of(heard));
      if (timings) {
        output.out().println(meter.report(result.words()));
      }
      return result.answered() ? 0 : 2;
    }
  }

  private void print(ReadRun.Result result, Summary summary) {
    if (output.json) {
      var answer = new LinkedHashMap<String, Object>();
      answer.put("read", result.read());
      answer.put("unchanged", result.unchanged());
      answer.put("skipped", result.skipped());
      answer.put("outlets", local(result));
      answer.putAll(summary.json());
      output.json(answer);
      return;
    }
    output.line(
        "",
        Said.count(result.read(), "report")
            + " read"
            + unchanged(result)
            + skipped(result.skipped()));
    local(result).forEach(phrase -> output.line("", "learned: " + phrase));
    summary.print(output);
    output.line(
        "",
        "next: hearsay who WORDS · hearsay people · hearsay clash · hearsay map · hearsay due · hearsay page"
            + (result.skipped().isEmpty() ? "" : " · hearsay skipped"));
  }

  /// Outlets that keep to one land, in words: "Beacon writes mostly of Illinois, United States (31
  /// of 40 names)".
  private static List<String> local(ReadRun.Result result) {
    return result.outlets().stream()
        .map(Coverage::phrase)
        .filter(phrase -> !phrase.isEmpty())
        .limit(MOST_OUTLETS)
        .toList();
  }

  private static String unchanged(ReadRun.Result result) {
    return result.unchanged() == 0 ? "" : ", " + result.unchanged() + " unchanged since last time";
  }

  private static String skipped(List<Skipped> skipped) {
    if (skipped.isEmpty()) {
      return "";
    }
    var counts =
        skipped.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.problem(), java.util.TreeMap::new, Collectors.counting()));
    String kinds =
        counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + Words.of(entry.getKey()))
            .collect(Collectors.joining(", "));
    return " (" + skipped.size() + " skipped: " + kinds + ")";
  }
}
