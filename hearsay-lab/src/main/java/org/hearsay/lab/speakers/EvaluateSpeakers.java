package org.hearsay.lab.speakers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.lab.evaluate.CodePoints;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.rules.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `./lab evaluate speakers GOLD…`: whom pronouns and roles that speak are taken to mean. Gold is
/// GUM (`.conllu.gz`), annotated articles (`.jsonl`), or story pools (folders).
///
/// Right, of all: what points at nobody where somebody is meant is not right. Precision: of those
/// answered.
@Command(
    name = "speakers",
    mixinStandardHelpOptions = true,
    description = "Scores whom pronouns and roles that speak are taken to mean.")
public final class EvaluateSpeakers implements Callable<Integer> {

  private static final List<String> KINDS = List.of("he she they it", "I we", "roles");

  @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Files and pools.")
  List<Path> gold = List.of();

  @Option(names = "--errors", description = "Print what is not right.")
  boolean errors;

  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var knowledge = Knowledge.english();
    var pipeline = Pipeline.of(knowledge);
    var verbs = knowledge.lexicon("reporting-verbs");
    for (var file : gold) {
      if (Files.isDirectory(file)) {
        print(file.getFileName() + "  " + PoolSpeakers.tally(file, pipeline).line());
        continue;
      }
      var texts =
          file.toString().contains(".conllu")
              ? GumChains.read(file, verbs::contains)
              : annotated(file);
      score(String.valueOf(file.getFileName()), texts, pipeline);
    }
    return 0;
  }

  private void score(String name, List<Text> texts, Pipeline pipeline) {
    var tallies = new Tally[2][KINDS.size()];
    for (var half : tallies) {
      Arrays.setAll(half, kind -> new Tally());
    }
    for (int i = 0; i < texts.size(); i++) {
      var text = texts.get(i);
      if (text.asked().isEmpty()) {
        continue;
      }
      var references =
          pipeline.read(text.report()).mentions().stream()
              .filter(Mention.Reference.class::isInstance)
              .map(Mention.Reference.class::cast)
              .toList();
      for (var asked : text.asked()) {
        var verdict = Tally.judge(asked, references);
        tallies[i % 2][kind(asked, text)].add(verdict);
        if (errors && verdict != Tally.Verdict.RIGHT) {
          print(error(text, asked, references, verdict));
        }
      }
    }
    for (int half = 0; half < 2; half++) {
      String which = name + (half == 0 ? " even " : " odd ");
      for (int kind = 0; kind < KINDS.size(); kind++) {
        if (tallies[half][kind].all() > 0) {
          print(which + KINDS.get(kind) + "  " + tallies[half][kind].line());
        }
      }
    }
  }

  private static int kind(Asked asked, Text text) {
    boolean first =
        Set.of("i", "we").contains(asked.words().of(text.words()).toLowerCase(Locale.ROOT));
    return !asked.pronoun() ? 2 : first ? 1 : 0;
  }

  private static String error(
      Text text, Asked asked, List<Mention.Reference> references, Tally.Verdict verdict) {
    int from = Math.max(0, asked.words().start() - 200);
    int to = Math.min(text.words().length(), asked.words().end() + 40);
    return verdict
        + " "
        + text.id()
        + ": "
        + text.words().substring(from, asked.words().start()).replace('\n', ' ')
        + "[["
        + asked.words().of(text.words())
        + "]]"
        + text.words().substring(asked.words().end(), to).replace('\n', ' ')
        + " -> "
        + words(text, Tally.to(asked, references))
        + ", gold "
        + words(text, asked.to());
  }

  private static Set<String> words(Text text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text.words())).collect(Collectors.toSet());
  }

  private static List<Text> annotated(Path file) throws IOException {
    try (var lines = Answers.open(file)) {
      return lines
          .lines()
          .filter(line -> !line.isBlank())
          .map(JsonMapper.shared()::readTree)
          .map(EvaluateSpeakers::annotated)
          .toList();
    }
  }

  private static Text annotated(JsonNode record) {
    var points = new CodePoints(record.path("text").asString(""));
    var asked = new ArrayList<Asked>();
    for (var one : record.path("speakers")) {
      var to = new ArrayList<Span>();
      one.path("to")
          .forEach(span -> to.add(points.units(span.get(0).asInt(), span.get(1).asInt())));
      asked.add(
          new Asked(
              points.units(one.path("start").asInt(), one.path("end").asInt()),
              one.path("how").asString("").equals("pronoun"),
              to,
              to.isEmpty()
                  || one.path("self").asBoolean(false)
                  || one.path("open").asBoolean(false)));
    }
    return new Text(record.path("id").asString(""), points.text(), asked);
  }

  private void print(String line) {
    if (spec != null) {
      spec.commandLine().getOut().println(line);
    }
  }
}
