package org.hearsay.cli.terminal;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What every command has for printing: `--json`, lines that fit the terminal.
public final class Output {

  @Option(names = "--json", description = "Answer in JSON.")
  public boolean json;

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec spec;

  public PrintWriter out() {
    return line().getOut();
  }

  /// Where a command says how far it is.
  public PrintWriter err() {
    return line().getErr();
  }

  private CommandLine line() {
    if (spec == null) {
      throw new IllegalStateException("picocli gives every command its spec");
    }
    return spec.commandLine();
  }

  public void json(Object answer) {
    var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    out().println(mapper.writeValueAsString(answer));
  }

  /// Prints `words` after `indent`, broken to fit; lines after the first stand two deeper.
  public void line(String indent, String words) {
    Terminal.wrap(indent, words, Terminal.width(), indent + "  ").forEach(out()::println);
  }
}
