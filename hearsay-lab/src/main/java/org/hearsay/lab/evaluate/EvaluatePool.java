package org.hearsay.lab.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.lab.pool.CareOption;
import org.hearsay.lab.pool.ScoreTable;
import org.hearsay.lab.pool.StoryPool;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.rules.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./lab evaluate pool FOLDER…`: the scores of story pools, stage by stage, beside their floors.
@Command(
    name = "pool",
    mixinStandardHelpOptions = true,
    description = "Reads story pools and scores claims and findings against their gold.")
public final class EvaluatePool implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER",
      description = "Pools: folders with reports/ and gold.json.")
  List<Path> folders = List.of();

  @Mixin CareOption care = new CareOption();

  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var pipeline = Pipeline.of(Knowledge.english(), care.care());
    int code = 0;
    for (var folder : folders) {
      var pool = new StoryPool(folder);
      var score = pool.score(pool.exports(pipeline));
      var floors = pool.floors();
      ScoreTable.lines(pool.name(), score, floors).forEach(this::print);
      var broken = floors.broken(score);
      broken.forEach(line -> print("  below its floor: " + line));
      code = broken.isEmpty() ? code : 2;
    }
    return code;
  }

  private void print(String line) {
    if (spec != null) {
      spec.commandLine().getOut().println(line);
    }
  }
}
