package org.hearsay.lab.pool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.rules.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `./lab pool expect FOLDER…`: the pools whose exports the tests compare whole.
@Command(
    name = "pool",
    mixinStandardHelpOptions = true,
    description = "Works with story pools.",
    subcommands = PoolCommand.Expect.class)
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
}
