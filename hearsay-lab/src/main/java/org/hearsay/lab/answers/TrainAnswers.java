package org.hearsay.lab.answers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.lab.pool.StoryPool;
import org.hearsay.link.answer.Answers;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.rules.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./lab train answers OUT POOL…`: how much each clue counts that one claim answers another, from
/// the gold of story pools and marked ordinary reports; how well that serves on pools and regions
/// not learned from is printed.
@Command(
    name = "answers",
    mixinStandardHelpOptions = true,
    description = "Weighs the clues by which one claim answers another.")
public final class TrainAnswers implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "OUT", description = "The file for the weights.")
  Path out = Path.of("");

  @Parameters(index = "1..*", paramLabel = "POOL", description = "Folders with gold.json.")
  List<Path> folders = List.of();

  @Option(names = "--target-pull", description = "Pull to 0 of what tells which is answered.")
  double targetPull = 1;

  @Option(names = "--act-pull", description = "Pull to 0 of what tells by which act.")
  double actPull = 3;

  @Option(
      names = "--ordinary",
      paramLabel = "CORPUS",
      description = "A folder with answers and names: learn from marked ordinary reports too.")
  @Nullable Path ordinary;

  @Option(
      names = "--ordinary-weight",
      description =
          "How much a claim of those counts (default: ${DEFAULT-VALUE}; one of a pool counts 1).")
  double ordinaryWeight = 0.5;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var knowledge = Knowledge.english();
    var gold = new GoldAnswers(Pipeline.of(knowledge), new Answers(knowledge));
    var corpora = new ArrayList<Answered>();
    for (var folder : folders) {
      corpora.add(gold.of(new StoryPool(folder)));
    }
    if (ordinary != null) {
      for (var region : MarkedText.byRegion(ordinary).entrySet()) {
        corpora.add(gold.of(region.getKey(), region.getValue(), ordinaryWeight));
      }
    }
    var fit = new FitAnswers(knowledge, targetPull, actPull);
    leaveOut(corpora, fit, knowledge);
    var weights = fit.of(corpora);
    weights.write(
        out,
        "learned by './lab train answers' from " + corpora.stream().map(Answered::name).toList());
    return 0;
  }

  /// Prints how well each part is answered when learned from all others.
  private void leaveOut(List<Answered> corpora, FitAnswers fit, Knowledge knowledge) {
    Map<String, Tally> sums = new LinkedHashMap<>();
    for (var held : corpora) {
      var others = corpora.stream().filter(one -> one != held).toList();
      var answers = new Answers(knowledge, fit.of(others));
      String kind = folders.stream().anyMatch(f -> f.endsWith(held.name())) ? "pools" : "ordinary";
      var tally = Tally.of(held, answers);
      print(held.name(), tally);
      sums.merge(kind, tally, Tally::plus);
    }
    sums.forEach(this::print);
  }

  private void print(String what, Tally tally) {
    if (spec != null) {
      spec.commandLine().getOut().println(tally.line(what));
    }
  }
}
