package org.hearsay.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.model.Skipped;
import org.hearsay.present.view.PoolSummary;
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

  @Mixin Output output = new Output();

  @Override
  public Integer call() throws Exception {
    if (threads < 1) {
      throw new UsageException("expected --threads of at least 1, found " + threads);
    }
    var meter = new Meter();
    try (var dossier = DossierFile.forWriting(into)) {
      var run = new ReadRun(dossier, threads);
      var result = run.read(paths);
      print(result, PoolSummary.of(new Pool(dossier)));
      if (timings) {
        output.out().println(meter.report(result.words()));
      }
      return result.answered() ? 0 : 2;
    }
  }

  private void print(ReadRun.Result result, PoolSummary pool) {
    if (output.json) {
      var answer = new LinkedHashMap<String, Object>();
      answer.put("read", result.read());
      answer.put("unchanged", result.unchanged());
      answer.put("skipped", result.skipped());
      answer.put("pool", pool);
      output.json(answer);
      return;
    }
    output.line(
        "",
        result.read()
            + (result.read() == 1 ? " report read" : " reports read")
            + unchanged(result)
            + skipped(result.skipped()));
    output.line(
        "",
        "%,d claims · %,d on somebody's word · %,d with a chain of 2 or more · %,d disputed · %,d not verified · %,d forecasts"
            .formatted(
                pool.claims(),
                pool.sourced(),
                pool.deep(),
                pool.disputed(),
                pool.notVerified(),
                pool.forecasts()));
    if (pool.undated() > 0) {
      output.line(
          "",
          pool.undated()
              + " of "
              + pool.reports()
              + " reports state no day of publication: 'hearsay set r1 published=YYYY-MM-DD' gives one");
    }
    output.line(
        "",
        "next: hearsay who WORDS · hearsay reports · hearsay export claims"
            + (result.skipped().isEmpty() ? "" : " · hearsay skipped"));
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
