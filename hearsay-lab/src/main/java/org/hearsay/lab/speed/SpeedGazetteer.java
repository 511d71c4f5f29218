package org.hearsay.lab.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.gazetteer.PlaceKey;
import org.hearsay.rules.Packs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./lab speed gazetteer`: how long a process just begun takes to open it, how many names and keys
/// it looks up in a second of processor time, and how much heap it holds.
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description = "Measures opening, look-ups a second on one thread, and heap.")
public final class SpeedGazetteer implements Callable<Integer> {

  private static final int NAMES = 100_000;

  @Option(names = "--over", paramLabel = "PACK", description = "Lay it over this imported one.")
  @Nullable Path lower;

  @Option(names = "--rounds", description = "Rounds that are counted (default ${DEFAULT-VALUE}).")
  int rounds = 5;

  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    long before = heap();
    var processor = new Stopwatch();
    long clock = System.nanoTime();
    var gazetteer = open();
    int first = gazetteer.find("Sirte").size();
    clock = System.nanoTime() - clock;
    double opening = processor.milliseconds();
    print("%,d entries; %d for the first name asked", gazetteer.size(), first);
    print("opened in %.0f ms by the clock, %.0f ms of processor time", clock / 1e6, opening);
    print("%.1f MB of heap", (heap() - before) / 1e6);
    var names = names(gazetteer);
    var keys = names.stream().map(PlaceKey::of).toList();
    var misses = keys.stream().map(SpeedGazetteer::missing).toList();
    print("%,.0f names a second, as written", speed(names, name -> gazetteer.find(name).size()));
    print("%,.0f keys a second that are there", speed(keys, key -> gazetteer.findKey(key).size()));
    print("%,.0f keys a second that are not", speed(misses, key -> gazetteer.findKey(key).size()));
    return 0;
  }

  private Gazetteer open() {
    var bundled = Gazetteer.of(Packs.bundled().mapped("gazetteer"), "gazetteer");
    return Optional.ofNullable(lower).map(Gazetteer::open).map(bundled::over).orElse(bundled);
  }

  /// Names from all of the gazetteer, in no order.
  private static List<String> names(Gazetteer gazetteer) {
    var names = new ArrayList<String>();
    long at = 1;
    for (int i = 0; i < NAMES; i++) {
      at = (at * 48_271) % 2_147_483_647L;
      names.add(gazetteer.name((int) (at % gazetteer.size())));
    }
    return names;
  }

  private static String missing(String key) {
    return key.substring(0, key.length() / 2) + "qx" + key.substring(key.length() / 2);
  }

  private interface LookUp {
    int count(String name);
  }

  private double speed(List<String> names, LookUp lookUp) {
    long found = 0;
    var times = new ArrayList<Double>();
    for (int round = 0; round <= rounds; round++) {
      var watch = new Stopwatch();
      for (String name : names) {
        found += lookUp.count(name);
      }
      times.add(watch.milliseconds());
    }
    times.removeFirst();
    double each = times.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    return found < 0 ? 0 : names.size() * 1e3 / each;
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private void print(String line, Object... figures) {
    var out = Objects.requireNonNull(spec).commandLine().getOut();
    out.printf(Locale.ROOT, line + "%n", figures);
    out.flush();
  }
}
