package org.hearsay.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.cli.dossier.AskTogether;
import org.hearsay.cli.terminal.Output;
import org.hearsay.present.view.PoolView;
import picocli.CommandLine.Mixin;

/// What commands that list a sheet of the pool share: they print it, write it as JSON, or draw it
/// into a file.
///
/// @param <S> the sheet: a map's places, a timeline's times
abstract class SheetCommand<S> implements Callable<Integer> {

  @Mixin SheetFile file = new SheetFile();
  @Mixin AskTogether together = new AskTogether();
  @Mixin Output output = new Output();

  /// What it is called in the JSON answer: "map".
  private final String name;

  SheetCommand(String name) {
    this.name = name;
  }

  abstract S sheet(PoolView pool);

  abstract SheetFile.Drawing drawing(S sheet, PoolView pool);

  abstract void print(S sheet);

  @Override
  public final Integer call() {
    file.check();
    return together.ask(output, heard -> answer(sheet(heard.pool()), heard.pool()));
  }

  private int answer(S sheet, PoolView pool) {
    if (file.named()) {
      file.write(output, drawing(sheet, pool));
    } else if (output.json) {
      output.json(Map.of("measured", true, name, sheet));
    } else {
      print(sheet);
    }
    return 0;
  }
}
