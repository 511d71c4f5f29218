package org.hearsay.present.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Cuts a ring, corners as x and y in turn, along a straight line, so that each piece on one side
/// of it is a ring of its own. [Clip] is faster, but leaves the pieces joined along the line.
public final class Halves {

  /// Corners between a crossing into the half and the next one out of it, the crossings included.
  private record Chain(double[] corners, double in, double out) {}

  private Halves() {}

  /// The pieces where `a·x + b·y >= least`. The ring may not cross itself.
  public static List<double[]> ring(double[] ring, double a, double b, double least) {
    int n = ring.length / 2;
    int outside =
        IntStream.range(0, n)
            .filter(i -> a * ring[2 * i] + b * ring[2 * i + 1] < least)
            .findFirst()
            .orElse(-1);
    return outside < 0 ? List.of(ring) : join(chains(ring, outside, a, b, least));
  }

  private static List<Chain> chains(double[] ring, int start, double a, double b, double least) {
    var chains = new ArrayList<Chain>();
    var corners = new ArrayList<double[]>();
    int n = ring.length / 2;
    for (int step = 1; step <= n; step++) {
      int i = (start + step) % n;
      int before = (start + step - 1) % n;
      double here = a * ring[2 * i] + b * ring[2 * i + 1] - least;
      double there = a * ring[2 * before] + b * ring[2 * before + 1] - least;
      if (here >= 0 != there >= 0) {
        double share = there / (there - here);
        corners.add(
            new double[] {
              ring[2 * before] + share * (ring[2 * i] - ring[2 * before]),
              ring[2 * before + 1] + share * (ring[2 * i + 1] - ring[2 * before + 1])
            });
      }
      if (here >= 0) {
        corners.add(new double[] {ring[2 * i], ring[2 * i + 1]});
      } else if (there >= 0) {
        chains.add(chain(corners, a, b));
        corners.clear();
      }
    }
    return chains;
  }

  private static Chain chain(List<double[]> corners, double a, double b) {
    double[] in = corners.getFirst();
    double[] out = corners.getLast();
    return new Chain(
        corners.stream().flatMapToDouble(Arrays::stream).toArray(),
        a * in[1] - b * in[0],
        a * out[1] - b * out[0]);
  }

  /// Along the line, the ring's inside lies between the first crossing and the second, the third
  /// and the fourth, and so on: there its pieces are closed.
  private static List<double[]> join(List<Chain> chains) {
    int count = chains.size();
    // crossing 2k is where chain k comes in, 2k + 1 where it goes out
    var order =
        IntStream.range(0, 2 * count)
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                    (Integer one) ->
                        one % 2 == 0 ? chains.get(one / 2).in() : chains.get(one / 2).out()))
            .toList();
    var partner = new int[2 * count];
    for (int i = 0; i < 2 * count; i += 2) {
      partner[order.get(i)] = order.get(i + 1);
      partner[order.get(i + 1)] = order.get(i);
    }
    var rings = new ArrayList<double[]>();
    var used = new boolean[count];
    for (int first = 0; first < count; first++) {
      var ring = new ArrayList<double[]>();
      for (int k = first; !used[k]; ) {
        used[k] = true;
        ring.add(chains.get(k).corners());
        // two crossings at one place may come in either order: then the chain closes by itself
        k = partner[2 * k + 1] % 2 == 0 ? partner[2 * k + 1] / 2 : k;
      }
      double[] corners = ring.stream().flatMapToDouble(Arrays::stream).toArray();
      if (corners.length >= 6) {
        rings.add(corners);
      }
    }
    return rings;
  }
}
