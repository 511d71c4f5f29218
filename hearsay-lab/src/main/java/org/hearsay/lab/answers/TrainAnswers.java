package org.hearsay.lab.answers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
/// the gold of story pools; how well that serves on pools not learned from is printed.
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

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var knowledge = Knowledge.english();
    var gold = new GoldAnswers(Pipeline.of(knowledge), new Answers(knowledge));
    var pools = new ArrayList<Answered>();
    for (var folder : folders) {
      pools.add(gold.of(new StoryPool(folder)));
    }
    var fit = new FitAnswers(knowledge, targetPull, actPull);
    int hits = 0;
    int told = 0;
    int asked = 0;
    for (var held : pools) {
      var others = pools.stream().filter(one -> one != held).toList();
      var tally = Tally.of(held, new Answers(knowledge, fit.of(others)));
      print(held.pool(), tally);
      hits += tally.right();
      told += tally.told();
      asked += tally.asked();
    }
    print("not learned from", new Tally(hits, told, asked));
    var weights = fit.of(pools);
    for (var pool : pools) {
      print("learned from: " + pool.pool(), Tally.of(pool, new Answers(knowledge, weights)));
    }
    weights.write(
        out,
        "learned by './lab train answers' from "
            + folders.stream().map(f -> String.valueOf(f.getFileName())).toList());
    return 0;
  }

  private void print(String what, Tally tally) {
    if (spec != null) {
      spec.commandLine()
          .getOut()
          .printf(
              Locale.ROOT,
              "%-34s %3d right of %3d told, %3d asked: F1 %.1f%n",
              what,
              tally.right(),
              tally.told(),
              tally.asked(),
              tally.f1());
    }
  }
}
