package org.hearsay.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A command that was run: how it ended and what it printed.
record Run(int code, String out, String err) {

  static Run of(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Run(code, out.toString(), err.toString());
  }

  static Run of(List<String> arguments) {
    return of(arguments.toArray(String[]::new));
  }

  /// Without the line ends that fit it to the terminal.
  String flat() {
    return out.replaceAll("\\s+", " ");
  }

  JsonNode json() {
    return JsonMapper.shared().readTree(out);
  }
}
