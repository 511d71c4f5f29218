package org.hearsay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.pipeline.RuleExamples;
import org.hearsay.rules.Example;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Rule;
import org.hearsay.rules.RuleException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay rules check [FILE]`: runs the examples that stand with the rules.
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Works with rule files.",
    subcommands = {RulesCommand.Check.class, RulesCommand.Show.class})
final class RulesCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new UsageException("expected 'rules check [FILE]' or 'rules show NAME'");
  }

  /// Prints one rule as it stands in its file.
  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Prints a rule with where it comes from and its examples.")
  static final class Show implements Callable<Integer> {

    @Parameters(
        paramLabel = "NAME",
        description = "The rule's full name, such as en/judge/hedges#likely.")
    String name = "";

    @Mixin Output output = new Output();

    @Override
    public Integer call() {
      var rule = find();
      if (output.json) {
        output.json(rule);
        return 0;
      }
      output.line("", rule.name());
      rule.match().forEach(pattern -> output.line("  match: ", pattern));
      new TreeMap<>(rule.gives())
          .forEach((part, value) -> output.line("  gives: ", part + " = " + value));
      output.line("  cites: ", rule.cites());
      rule.yes().forEach(example -> output.line("  yes: ", written(example)));
      rule.no().forEach(example -> output.line("  no: ", written(example)));
      return 0;
    }

    /// The example with what it reads as.
    private static String written(Example example) {
      return example.gives().isEmpty() ? example.text() : example.text() + " => " + example.gives();
    }

    private Rule find() {
      int mark = name.indexOf('#');
      int folder = name.indexOf('/');
      if (mark > folder
          && folder > 0
          && Knowledge.languages().contains(name.substring(0, folder))) {
        var knowledge = Knowledge.of(name.substring(0, folder));
        String file = name.substring(folder + 1, mark);
        if (knowledge.ruleFiles().contains(file)) {
          for (var rule : knowledge.read(file)) {
            if (rule.name().equals(name)) {
              return rule;
            }
          }
        }
      }
      throw new UsageException(
          "expected the full name of a rule, such as en/judge/hedges#likely, found \""
              + name
              + "\"; 'hearsay explain c1' names those that read a claim");
    }
  }

  /// Checks one file in place of the bundled one of the same name, or all bundled ones.
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Runs every rule's examples through the whole pipeline.")
  static final class Check implements Callable<Integer> {

    @Parameters(
        arity = "0..1",
        paramLabel = "FILE",
        description =
            "A rule file, in a path like rules/en/attribute/cues.yml (default: all bundled ones).")
    @Nullable Path file;

    @Option(
        names = "--watch",
        description = "Check again whenever the file changes, until stopped.")
    boolean watch;

    @Mixin Output output = new Output();

    /// What a check found.
    record Answer(int files, int rules, List<String> wrong) {
      Answer and(Answer other) {
        return new Answer(
            files + other.files,
            rules + other.rules,
            Stream.concat(wrong.stream(), other.wrong.stream()).toList());
      }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
      var path = file;
      if (path == null) {
        return print(checkAll());
      }
      int code = check(path);
      for (var seen = Files.getLastModifiedTime(path); watch; ) {
        Thread.sleep(300);
        if (Files.exists(path) && !Files.getLastModifiedTime(path).equals(seen)) {
          seen = Files.getLastModifiedTime(path);
          code = check(path);
        }
      }
      return code;
    }

    private int check(Path path) throws IOException {
      if (!Files.isReadable(path)) {
        throw new UsageException("expected a rule file, found none to read at " + path);
      }
      var knowledge = Knowledge.of(language(path));
      String name = name(path);
      try {
        return print(
            check(
                knowledge.with(name, Files.readString(path, StandardCharsets.UTF_8)),
                List.of(name)));
      } catch (RuleException wrong) {
        return print(new Answer(1, 0, List.of(String.valueOf(wrong.getMessage()))));
      }
    }

    /// `attribute/cues` for `…/en/attribute/cues.yml`; the bare name where no folder of a language
    /// is in the path.
    static String name(Path path) {
      String whole = whole(path).replaceAll("\\.ya?ml$", "");
      int folder = whole.lastIndexOf("/" + language(path) + "/");
      return folder >= 0
          ? whole.substring(folder + language(path).length() + 2)
          : whole.substring(whole.lastIndexOf('/') + 1);
    }

    /// The language whose folder the file is in; English where it is in none.
    static String language(Path path) {
      String whole = whole(path);
      return Knowledge.languages().stream()
          .filter(language -> whole.contains("/" + language + "/"))
          .max(Comparator.comparingInt(language -> whole.lastIndexOf("/" + language + "/")))
          .orElse(Knowledge.english().language());
    }

    private static String whole(Path path) {
      return path.toAbsolutePath().normalize().toString().replace('\\', '/');
    }

    /// The files of every language.
    private static Answer checkAll() {
      var all = new Answer(0, 0, List.of());
      for (String language : Knowledge.languages()) {
        var knowledge = Knowledge.of(language);
        all = all.and(check(knowledge, knowledge.ruleFiles()));
      }
      return all;
    }

    /// Every language is read by the one pipeline, which knows English first.
    private static Answer check(Knowledge knowledge, List<String> files) {
      var examples = new RuleExamples(Pipeline.of(knowledge.in("en")));
      var wrong = new ArrayList<String>();
      int rules = 0;
      for (String file : files) {
        for (var rule : knowledge.read(file)) {
          rules++;
          wrong.addAll(examples.check(rule));
        }
      }
      return new Answer(files.size(), rules, wrong);
    }

    private int print(Answer answer) {
      if (output.json) {
        output.json(
            Map.of("files", answer.files(), "rules", answer.rules(), "wrong", answer.wrong()));
      } else {
        answer.wrong().forEach(line -> output.line("", line));
        output.line(
            "",
            answer.rules()
                + " rules in "
                + answer.files()
                + (answer.files() == 1 ? " file" : " files")
                + " checked: "
                + (answer.wrong().isEmpty()
                    ? "all examples hold"
                    : answer.wrong().size() + " do not hold"));
      }
      output.out().flush();
      return answer.wrong().isEmpty() ? 0 : 2;
    }
  }
}
