package org.hearsay.lab.answers;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.link.answer.Answers;
import org.hearsay.link.answer.Choice;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.rules.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./lab evaluate answers CORPUS`: what readers of ordinary reports are told of who answers whom,
/// against the marks of `CORPUS/answers`, by region, act and rule.
@Command(
    name = "answers",
    mixinStandardHelpOptions = true,
    description = "Scores which claim answers which in marked ordinary reports.")
public final class EvaluateAnswers implements Callable<Integer> {

  @Parameters(paramLabel = "CORPUS", description = "The folder that holds answers and names.")
  Path corpus = Path.of("");

  @Option(names = "--errors", description = "Print what is wrong or missed, too.")
  boolean errors;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var knowledge = Knowledge.english();
    var answers = new Answers(knowledge);
    var gold = new GoldAnswers(Pipeline.of(knowledge), answers);
    var regions = new ArrayList<Answered>();
    for (var region : MarkedText.byRegion(corpus).entrySet()) {
      regions.add(gold.of(region.getKey(), region.getValue(), 1));
    }
    print(regions, answers);
    return 0;
  }

  private void print(List<Answered> regions, Answers answers) {
    var out = spec.commandLine().getOut();
    var all = Tally.NONE;
    Map<String, Tally> parts = new TreeMap<>();
    Map<String, Tally> byRegion = new LinkedHashMap<>();
    for (var region : regions) {
      var tally = Tally.of(region, answers);
      all = all.plus(tally);
      byRegion.put(region.name(), tally);
      for (var one : region.cases()) {
        var told = Told.of(one, answers);
        one.act()
            .ifPresent(
                act ->
                    parts.merge("asked " + AnswerMark.name(act), Tally.of(one, told), Tally::plus));
        told.ifPresent(
            it -> {
              parts.merge("told " + AnswerMark.name(it.act()), Tally.of(one, told), Tally::plus);
              parts.merge("rule " + it.rule(), Tally.of(one, told), Tally::plus);
            });
        if (errors) {
          error(one, told, out);
        }
      }
    }
    byRegion.forEach((name, tally) -> out.println(tally.line(name)));
    out.println(all.line("all"));
    parts.forEach((name, tally) -> out.println(tally.line(name)));
    out.flush();
  }

  private static void error(Answered.Case one, Optional<Told> told, PrintWriter out) {
    if (told.isEmpty() && one.act().isEmpty() || told.filter(it -> it.isRight(one)).isPresent()) {
      return;
    }
    out.printf(
        Locale.ROOT,
        "%s [%s] %s%n",
        one.choice().by().id().report(),
        told.map(Told::rule).orElse("missed"),
        quote(one.choice().by().evidence().quote()));
    told.ifPresent(
        it -> out.println("    told " + AnswerMark.name(it.act()) + ": " + words(one, it)));
    one.act().ifPresent(act -> out.println("    gold " + AnswerMark.name(act) + ": " + gold(one)));
  }

  private static List<String> words(Answered.Case one, Told told) {
    return one.choice().options().stream()
        .filter(option -> told.about().contains(option.about().id()))
        .map(EvaluateAnswers::quote)
        .toList();
  }

  private static List<String> gold(Answered.Case one) {
    return one.choice().options().stream()
        .filter(option -> one.about().contains(option.about().id()))
        .map(EvaluateAnswers::quote)
        .toList();
  }

  private static String quote(Choice.Option option) {
    return quote(option.about().evidence().quote());
  }

  private static String quote(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
