package org.hearsay.lab.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.hearsay.lab.evaluate.GivenText;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.recognise.time.TimeFinder;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `./lab speed time GOLD.jsonl.gz`: from segmented passages to valued times, and from text.
@Command(
    name = "time",
    mixinStandardHelpOptions = true,
    description = "Measures how fast times are found and valued.")
public final class SpeedTime implements Callable<Integer> {

  @Parameters(paramLabel = "GOLD", description = "Records with a text, as .jsonl.gz.")
  Path gold = Path.of("");

  @Option(names = "--rounds", description = "Rounds that are counted (default ${DEFAULT-VALUE}).")
  int rounds = 20;

  @Spec @Nullable CommandSpec spec;

  private record Text(Report report, List<Passage> passages) {}

  @Override
  public Integer call() throws IOException {
    long start = processorTime();
    var finder = TimeFinder.of(Knowledge.english());
    long loaded = processorTime();
    var segmenter = Segmenter.of(Knowledge.english());
    var reports = reports();
    long words = reports.stream().mapToLong(report -> words(report.text())).sum();
    long segmenting = processorTime();
    var texts =
        reports.stream().map(report -> new Text(report, segmenter.segment(report))).toList();
    segmenting = processorTime() - segmenting;
    long found = 0;
    for (int i = 0; i < rounds; i++) {
      found += find(finder, texts);
    }
    long finding = processorTime();
    for (int i = 0; i < rounds; i++) {
      found -= find(finder, texts);
    }
    finding = processorTime() - finding;
    report(words, loaded - start, segmenting, finding, found);
    return 0;
  }

  private void report(long words, long loading, long segmenting, long finding, long unlike) {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%d words; rules loaded in %d ms; %,.0f words/s from passages to times; %,.0f words/s with"
            + " segmenting; %s%n",
        words,
        loading / 1_000_000,
        words * rounds * 1e9 / finding,
        words * 1e9 / (segmenting + finding / (double) rounds),
        unlike == 0 ? "same times in every round" : "rounds differ");
    out.flush();
  }

  private static long find(TimeFinder finder, List<Text> texts) {
    long found = 0;
    for (var text : texts) {
      found += finder.find(text.report(), text.passages()).size();
    }
    return found;
  }

  private List<Report> reports() throws IOException {
    var reports = new ArrayList<Report>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(gold)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reports.add(GivenText.of(JsonMapper.shared().readTree(line), "dct"));
      }
    }
    return reports;
  }

  private static long words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
