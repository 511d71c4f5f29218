package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.cli.dossier.CareOption;
import org.hearsay.cli.dossier.DayOption;
import org.hearsay.cli.dossier.DemoPool;
import org.hearsay.cli.dossier.DemoRun;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.OutputFile;
import org.hearsay.cli.terminal.Said;
import org.hearsay.present.view.ClashCard;
import org.hearsay.present.view.PoolView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hearsay demo`: reads the reports that come with Hearsay and shows what it makes of them.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Reads the reports that come with Hearsay, says what it found and writes the page of it.")
final class DemoCommand implements Callable<Integer> {

  private static final int TELLING = 3;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where the page goes (default: ${DEFAULT-VALUE}).")
  Path out = Path.of("hearsay-demo.html");

  @Option(
      names = "--keep",
      paramLabel = "FOLDER",
      description = "Also put the reports there, to look at.")
  @Nullable Path keep;

  @Mixin CareOption care = new CareOption();

  @Mixin DayOption asOf = new DayOption();

  @Mixin Output output = new Output();

  @Override
  public Integer call() throws IOException {
    var run = DemoRun.read(asOf.day(), Runtime.getRuntime().availableProcessors(), care.care());
    var summary = Summary.of(run.heard());
    var telling = telling(run.heard().pool());
    if (!output.json) {
      print(run, summary, telling);
    }
    long bytes = PageCommand.write(out, run.heard());
    unpack();
    if (output.json) {
      var answer = new LinkedHashMap<String, Object>();
      answer.put("read", run.read().read());
      answer.putAll(summary.json());
      answer.put("clashes", telling);
      answer.put("file", out.toString());
      answer.put("bytes", bytes);
      output.json(answer);
    } else {
      output.line("", PageCommand.said(out, bytes));
      next(run, telling);
    }
    return 0;
  }

  private void unpack() {
    if (keep != null) {
      try {
        DemoPool.unpack(keep);
      } catch (IOException refused) {
        throw OutputFile.refused(keep, refused);
      }
    }
  }

  /// The first finding of each kind, then whatever comes first.
  private static List<ClashCard> telling(PoolView pool) {
    var all = ClashCard.of(pool);
    var kinds = new HashSet<String>();
    var telling = new ArrayList<>(all.stream().filter(card -> kinds.add(card.kind())).toList());
    all.stream().filter(card -> !telling.contains(card)).forEach(telling::add);
    return telling.subList(0, Math.min(TELLING, telling.size()));
  }

  private void print(DemoRun.Result run, Summary summary, List<ClashCard> telling) {
    output.line("", Said.count(run.read().read(), "report") + " read");
    summary.print(output);
    for (var card : telling) {
      output.out().println();
      ClashCommand.print(output, card);
    }
    output.out().println();
    output.out().flush();
  }

  private void next(DemoRun.Result run, List<ClashCard> telling) {
    if (run.kept()) {
      String claim =
          telling.stream()
              .map(card -> card.first().claim())
              .filter(one -> !one.isEmpty())
              .findFirst()
              .orElse("c1");
      output.line(
          "",
          "next: hearsay show "
              + claim
              + " --demo · hearsay people --demo · hearsay clash --demo · hearsay due --demo · hearsay map --demo");
    }
    output.line(
        "",
        keep == null
            ? "The reports themselves: hearsay demo --keep FOLDER. Your own: hearsay read FOLDER"
            : "The reports are in " + keep + ". Your own: hearsay read FOLDER");
  }
}
