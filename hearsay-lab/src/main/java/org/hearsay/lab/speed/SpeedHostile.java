package org.hearsay.lab.speed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.recognise.time.TimeFinder;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./lab speed hostile`: texts made to make the reader slow, each at one, two and four times the
/// length. Four times the text may take about four times as long.
@Command(
    name = "hostile",
    mixinStandardHelpOptions = true,
    description = "Measures how the time for hostile texts grows with their length.")
public final class SpeedHostile implements Callable<Integer> {

  /// Growth for four times the text that is no longer called linear; memory and chance take a part.
  private static final double MOST = 8;

  private static final Map<String, String> PARTS = parts();

  @Option(names = "--size", description = "Characters of the longest (default ${DEFAULT-VALUE}).")
  int size = 1_000_000;

  @Spec @Nullable CommandSpec spec;

  private static Map<String, String> parts() {
    var parts = new LinkedHashMap<String, String>();
    parts.put("digits", "1");
    parts.put("no spaces", "the");
    parts.put("the year of", "the year of ");
    parts.put("weekdays", "Monday ");
    parts.put("1 2 3", "1 2 3 ");
    parts.put("years", "1999 ");
    parts.put("joined years", "2003-");
    parts.put("hyphens", "- ");
    parts.put("brackets", "([{ ");
    parts.put("dates", "9 December 2016, ");
    parts.put("ranges", "from May to ");
    parts.put("counts", "two days before ");
    parts.put("numbers", "two hundred ");
    parts.put("parts", "early late mid ");
    parts.put("beyond plane 0", "𝟙𝟚 😀 ");
    parts.put("right to left", "في ٢٠١٦ ");
    return parts;
  }

  @Override
  public Integer call() {
    var knowledge = Knowledge.english();
    var segmenter = Segmenter.of(knowledge);
    var finder = TimeFinder.of(knowledge);
    print("%-16s %28s %28s%n", "", "segmenting, ms at ¼ ½ 1", "finding, ms at ¼ ½ 1");
    boolean linear = true;
    for (var part : PARTS.entrySet()) {
      var segmenting = new ArrayList<Double>();
      var finding = new ArrayList<Double>();
      for (int share : new int[] {4, 4, 2, 1}) {
        String text = part.getValue().repeat(size / share / part.getValue().length());
        var report = report(text);
        var first = new Stopwatch();
        var passages = segmenter.segment(report);
        segmenting.add(first.milliseconds());
        var second = new Stopwatch();
        finder.find(report, passages);
        finding.add(second.milliseconds());
      }
      boolean growsTwice = grows(segmenting) || grows(finding);
      linear &= !growsTwice;
      print(
          "%-16s %8.0f %8.0f %8.0f   %8.0f %8.0f %8.0f   %s%n",
          part.getKey(),
          segmenting.get(1),
          segmenting.get(2),
          segmenting.get(3),
          finding.get(1),
          finding.get(2),
          finding.get(3),
          growsTwice ? "MORE THAN LINEAR" : "linear");
    }
    return linear ? 0 : 1;
  }

  /// The first run warms up; what takes less than 20 ms says nothing.
  private static boolean grows(ArrayList<Double> milliseconds) {
    return milliseconds.get(3) > MOST * Math.max(20, milliseconds.get(1));
  }

  private static Report report(String text) {
    var imprint = new Imprint("", Optional.empty(), "", Published.NOT_STATED);
    var origin = new Origin.LocalFile("hostile.txt", "");
    return Report.of(origin, imprint, Locale.ENGLISH, text, OffsetMap.identity(text.length()));
  }

  private void print(String line, Object... figures) {
    var out = Objects.requireNonNull(spec).commandLine().getOut();
    out.printf(Locale.ROOT, line, figures);
    out.flush();
  }
}
