package org.hearsay.lab.speed;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.recognise.time.TimeFinder;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./lab speed time GOLD.jsonl.gz`: from segmented passages to valued times, and from text.
@Command(
    name = "time",
    mixinStandardHelpOptions = true,
    description =
        "Measures how fast times are found and valued, and how fast and large the rules are.")
public final class SpeedTime implements Callable<Integer> {

  @Parameters(paramLabel = "GOLD", description = "Records with a text, as .jsonl.gz.")
  Path gold = Path.of("");

  @Option(names = "--rounds", description = "Rounds that are counted (default ${DEFAULT-VALUE}).")
  int rounds = 40;

  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    long wall = System.nanoTime();
    var loading = new Stopwatch();
    var knowledge = Knowledge.english();
    var finder = TimeFinder.of(knowledge);
    double loaded = loading.milliseconds();
    wall = System.nanoTime() - wall;
    long size = knowledge.size("recognise/time");
    var segmenter = Segmenter.of(knowledge);
    var texts = TimedText.of(gold, segmenter);
    int found = find(finder, texts);
    boolean same = true;
    for (int i = 0; i < rounds; i++) {
      same &= find(finder, texts) == found;
    }
    var finding = new Stopwatch();
    for (int i = 0; i < rounds; i++) {
      same &= find(finder, texts) == found;
    }
    double each = finding.milliseconds() / rounds;
    var both = new Stopwatch();
    for (var text : texts) {
      segmenter.segment(text.report());
    }
    double segmenting = both.milliseconds();
    long words = TimedText.words(texts);
    print("%,d words, %,d times, %s in every round", words, found, same ? "the same" : "unlike");
    print("%,.0f words/s from passages to times", words * 1e3 / each);
    print("%,.0f words/s from text to times", words * 1e3 / (segmenting + each));
    print("rules loaded in %.0f ms of processor time, %.0f ms by the clock", loaded, wall / 1e6);
    print("%,d bytes of rules and lexicons", size);
    return same ? 0 : 1;
  }

  private static int find(TimeFinder finder, List<TimedText> texts) {
    int found = 0;
    for (var text : texts) {
      found += finder.find(text.report(), text.passages()).size();
    }
    return found;
  }

  private void print(String line, Object... figures) {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.printf(Locale.ROOT, line + "%n", figures);
    out.flush();
  }
}
