package org.hearsay.lab.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.model.Mention;
import org.hearsay.recognise.time.TimeFinder;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Times of real text, in seconds for all of it; `words` of the set-up's line a second is the speed.
/// Run by `benchmarks/time-finder.sh GOLD`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TimeFinderBenchmark {

  /// Records with a text, as .jsonl.gz.
  @Param("")
  public String gold = "";

  private TimeFinder finder = TimeFinder.of(Knowledge.english());
  private Segmenter segmenter = Segmenter.of(Knowledge.english());
  private List<TimedText> texts = List.of();

  @Setup
  public void read() throws IOException {
    texts = TimedText.of(Path.of(gold), segmenter);
    System.out.println(TimedText.words(texts) + " words");
  }

  /// From segmented passages to values.
  @Benchmark
  public void times(Blackhole hole) {
    for (var text : texts) {
      hole.consume(finder.find(text.report(), text.passages()));
    }
  }

  /// From text to values.
  @Benchmark
  public void segmentingAndTimes(Blackhole hole) {
    for (var text : texts) {
      List<Mention.Dated> found = finder.find(text.report(), segmenter.segment(text.report()));
      hole.consume(found);
    }
  }
}
