package org.hearsay.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.cli.dossier.Stages;
import org.hearsay.cli.gazetteer.GazetteerCommand;
import org.hearsay.cli.people.JudgementsCommand;
import org.hearsay.cli.people.MergeCommand;
import org.hearsay.cli.people.OrganisationsCommand;
import org.hearsay.cli.people.PeopleCommand;
import org.hearsay.cli.people.SplitCommand;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.rules.RuleException;
import org.hearsay.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// Hearsay's front door.
@Command(
    name = "hearsay",
    mixinStandardHelpOptions = true,
    version = "hearsay 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Reads news reports and answers who claims what, on whose word, with the exact words for"
            + " every answer.",
    footer = {
      "",
      "Begin with: hearsay demo, then hearsay read FOLDER",
      "Exit codes: 0 answered, 1 usage, 2 failed, 3 could not measure."
    })
public final class Main {

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the details of an unexpected error.")
  boolean debug;

  Main() {}

  public static void main(String[] arguments) {
    if (arguments.length > 0) {
      Stages.foresee(arguments[0]);
    }
    var out =
        new PrintWriter(new java.io.OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
    var err =
        new PrintWriter(new java.io.OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    int code = run(out, err, arguments);
    out.flush();
    System.exit(code);
  }

  /// All commands in the order they are listed in.
  private static Map<String, Class<?>> commands() {
    var all = new LinkedHashMap<String, Class<?>>();
    all.put("demo", DemoCommand.class);
    all.put("read", ReadCommand.class);
    all.put("who", WhoCommand.class);
    all.put("clash", ClashCommand.class);
    all.put("map", MapCommand.class);
    all.put("timeline", TimelineCommand.class);
    all.put("due", DueCommand.class);
    all.put("people", PeopleCommand.class);
    all.put("organisations", OrganisationsCommand.class);
    all.put("merge", MergeCommand.class);
    all.put("split", SplitCommand.class);
    all.put("judgements", JudgementsCommand.class);
    all.put("page", PageCommand.class);
    all.put("show", ShowCommand.class);
    all.put("explain", ExplainCommand.class);
    all.put("reports", ReportsCommand.class);
    all.put("set", SetCommand.class);
    all.put("skipped", SkippedCommand.class);
    all.put("export", ExportCommand.class);
    all.put("rules", RulesCommand.class);
    all.put("gazetteer", GazetteerCommand.class);
    return all;
  }

  /// Adds the command that is asked for; all of them only where none is named first, since to look
  /// at each takes longer than many a command.
  private static void add(CommandLine line, String... arguments) {
    var all = commands();
    if (arguments.length > 0 && all.containsKey(arguments[0])) {
      all.keySet().retainAll(List.of(arguments[0]));
    }
    all.forEach(line::addSubcommand);
  }

  /// Runs one command and gives its exit code.
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    var line = new CommandLine(new Main());
    add(line, arguments);
    line.setOut(out);
    line.setErr(err);
    line.setExecutionExceptionHandler(handler());
    usageIsOne(line);
    line.setUsageHelpWidth(Math.max(55, Terminal.width()));
    if (arguments.length == 0) {
      line.usage(out);
      return 1;
    }
    int code = line.execute(arguments);
    out.flush();
    return code;
  }

  private static void usageIsOne(CommandLine line) {
    line.getCommandSpec().exitCodeOnInvalidInput(1);
    line.getSubcommands().values().forEach(Main::usageIsOne);
  }

  private static IExecutionExceptionHandler handler() {
    return (failure, command, parsed) -> {
      var err = command.getErr();
      switch (failure) {
        case StoreException expected -> err.println("hearsay: " + expected.getMessage());
        case RuleException expected -> err.println("hearsay: " + expected.getMessage());
        case UncheckedIOException expected -> err.println("hearsay: " + expected.getMessage());
        case UsageException usage -> {
          err.println("hearsay: " + usage.getMessage());
          return 1;
        }
        default -> {
          err.println(
              "hearsay: an error of Hearsay's own: "
                  + failure
                  + "; please report it, with what --debug adds");
          if (command.getCommandSpec().root().userObject() instanceof Main main && main.debug) {
            failure.printStackTrace(err);
          }
        }
      }
      return 2;
    };
  }
}
