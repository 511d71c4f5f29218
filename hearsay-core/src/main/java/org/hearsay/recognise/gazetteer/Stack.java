package org.hearsay.recognise.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Packs laid over each other, the uppermost first: entries and divisions are numbered through all
/// of them.
final class Stack {

  /// Entries given for one name that several packs have, the most prominent.
  private static final int MOST = 500;

  private final List<Layer> layers;

  /// The first entry of each layer.
  private final int[] firsts;

  private final List<Layer.Region> regions = new ArrayList<>();

  /// For each layer, its divisions' numbers among all.
  private final int[][] numbers;

  /// For each layer but the last, its places by identifier.
  private final List<Shared> shared;

  private Stack(List<Layer> layers, List<Shared> shared) {
    this.layers = List.copyOf(layers);
    this.shared = List.copyOf(shared);
    firsts = new int[layers.size()];
    numbers = new int[layers.size()][];
    Map<String, Integer> known = new HashMap<>();
    int first = 0;
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = first;
      first = Math.addExact(first, layers.get(i).size());
      numbers[i] = numbers(layers.get(i).regions(), known);
    }
  }

  static Stack of(Layer layer) {
    return new Stack(List.of(layer), List.of());
  }

  Stack over(Stack lower) {
    var all = new ArrayList<>(layers);
    all.addAll(lower.layers);
    var known = new ArrayList<>(shared);
    known.add(new Shared(layers.getLast()));
    known.addAll(lower.shared);
    return new Stack(all, known);
  }

  private int[] numbers(List<Layer.Region> some, Map<String, Integer> known) {
    return some.stream()
        .mapToInt(
            region -> {
              String codes = region.country() + "\t" + region.admin1();
              int number = known.computeIfAbsent(codes, fresh -> regions.size());
              if (number == regions.size()) {
                regions.add(region);
              } else if (regions.get(number).name().isEmpty()) {
                regions.set(number, region);
              }
              return number;
            })
        .toArray();
  }

  List<Layer> layers() {
    return layers;
  }

  List<Layer.Region> regions() {
    return regions;
  }

  int size() {
    return firsts[firsts.length - 1] + layers.getLast().size();
  }

  private int number(int entry) {
    int i = firsts.length - 1;
    while (entry < firsts[i]) {
      i--;
    }
    return i;
  }

  Layer layer(int entry) {
    return layers.get(number(entry));
  }

  /// The number that an entry has in its layer.
  int local(int entry) {
    return entry - firsts[number(entry)];
  }

  int region(int entry) {
    int i = number(entry);
    return numbers[i][layers.get(i).region(entry - firsts[i])];
  }

  /// The entries of a division; a place that two layers have is that of the upper.
  IntStream in(int region) {
    return IntStream.range(0, firsts.length)
        .flatMap(
            i ->
                IntStream.range(0, numbers[i].length)
                    .filter(local -> numbers[i][local] == region)
                    .flatMap(layers.get(i)::in)
                    .filter(entry -> upper(i, entry) < 0)
                    .map(entry -> firsts[i] + entry));
  }

  /// The entry of a layer above number `i` that is the same place; −1 if there is none.
  private int upper(int i, int entry) {
    for (int above = 0; above < i; above++) {
      int same = shared.get(above).same(layers.get(i), entry);
      if (same >= 0) {
        return firsts[above] + same;
      }
    }
    return -1;
  }

  /// The entries of a key, each shifted left by two with the name's quality in the low bits, most
  /// prominent first.
  int[] find(byte[] key) {
    int[] found = layers.getFirst().find(key);
    for (int i = 1; i < firsts.length; i++) {
      int[] more = layers.get(i).find(key);
      found = more.length == 0 ? found : merged(found, more, i);
    }
    return found;
  }

  private int[] merged(int[] found, int[] more, int i) {
    var qualities = new TreeMap<Integer, Integer>();
    for (int one : found) {
      qualities.put(one >>> 2, one & 3);
    }
    for (int one : more) {
      int same = upper(i, one >>> 2);
      qualities.putIfAbsent(same < 0 ? firsts[i] + (one >>> 2) : same, one & 3);
    }
    return ranked(qualities);
  }

  private int[] ranked(Map<Integer, Integer> qualities) {
    record Ranked(int coded, double prominence) {}
    var ranked = new ArrayList<Ranked>(qualities.size());
    qualities.forEach(
        (entry, quality) -> {
          var layer = layer(entry);
          int local = local(entry);
          ranked.add(
              new Ranked(
                  entry << 2 | quality, Prominence.of(layer.code(local), layer.population(local))));
        });
    ranked.sort(Comparator.comparingDouble(one -> -one.prominence()));
    int[] codes = ranked.stream().mapToInt(Ranked::coded).toArray();
    return codes.length > MOST ? Arrays.copyOf(codes, MOST) : codes;
  }
}
