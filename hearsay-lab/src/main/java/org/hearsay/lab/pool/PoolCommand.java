package org.hearsay.lab.pool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.rules.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./lab pool expect FOLDER…`: the pools whose exports the tests compare whole; `./lab pool agree
/// GOLD SECOND`: how far two annotators agree.
@Command(
    name = "pool",
    mixinStandardHelpOptions = true,
    description = "Works with story pools.",
    subcommands = {PoolCommand.Expect.class, PoolCommand.Agree.class})
public final class PoolCommand {

  /// Accepts what the pipeline gives now.
  @Command(
      name = "expect",
      mixinStandardHelpOptions = true,
      description = "Writes a pool's exports of today as what is expected.")
  static final class Expect implements Callable<Integer> {

    @Parameters(
        arity = "1..*",
        paramLabel = "FOLDER",
        description = "Pools: folders with reports/ and gold.json.")
    List<Path> folders = List.of();

    @Override
    public Integer call() throws IOException {
      var pipeline = Pipeline.of(Knowledge.english());
      for (var folder : folders) {
        var pool = new StoryPool(folder);
        pool.expect(pool.exports(pipeline));
      }
      return 0;
    }
  }

  /// Holds a pool's gold against a second annotator's.
  @Command(
      name = "agree",
      mixinStandardHelpOptions = true,
      description = "Prints how far two annotators of a pool agree.")
  static final class Agree implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "GOLD", description = "The pool's gold.json.")
    Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "SECOND", description = "The other annotator's.")
    Path second = Path.of("");

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
      var out = spec.commandLine().getOut();
      Agreement.of(Files.readString(gold), Files.readString(second))
          .forEach((figure, value) -> out.println(ScoreTable.line(figure, value, "")));
      out.flush();
      return 0;
    }
  }
}
