package org.hearsay.lab.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.gazetteer.PlaceKey;
import org.hearsay.rules.Packs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Look-ups in the gazetteer, in microseconds each. Run by `benchmarks/gazetteer.sh [PACK]`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class GazetteerBenchmark {

  private static final int NAMES = 100_000;

  /// An imported pack to lay ours over; none if empty.
  @Param("")
  public String lower = "";

  private Gazetteer gazetteer = Gazetteer.of(Packs.bundled().mapped("gazetteer"), "gazetteer");
  private List<String> names = List.of();
  private List<String> keys = List.of();
  private List<String> misses = List.of();

  @Setup
  public void choose() {
    gazetteer = lower.isEmpty() ? gazetteer : gazetteer.over(Gazetteer.open(Path.of(lower)));
    var chosen = new ArrayList<String>();
    long at = 1;
    for (int i = 0; i < NAMES; i++) {
      at = (at * 48_271) % 2_147_483_647L;
      chosen.add(gazetteer.name((int) (at % gazetteer.size())));
    }
    names = chosen;
    keys = names.stream().map(PlaceKey::of).toList();
    misses = keys.stream().map(key -> key.substring(0, key.length() / 2) + "qx" + key).toList();
  }

  /// Names as written.
  @Benchmark
  @OperationsPerInvocation(NAMES)
  public void names(Blackhole hole) {
    names.forEach(name -> hole.consume(gazetteer.find(name)));
  }

  /// Keys that are there.
  @Benchmark
  @OperationsPerInvocation(NAMES)
  public void hits(Blackhole hole) {
    keys.forEach(key -> hole.consume(gazetteer.findKey(key)));
  }

  /// Keys that are not.
  @Benchmark
  @OperationsPerInvocation(NAMES)
  public void misses(Blackhole hole) {
    misses.forEach(key -> hole.consume(gazetteer.findKey(key)));
  }
}
