package org.hearsay.lab.train.cluster;

import java.util.SplittableRandom;

/// Clusters of vectors of length one, by the angle between them (Dhillon and Modha 2001, "Concept
/// decompositions for large sparse text data using clustering"). The same seed gives the same
/// clusters.
final class KMeans {

  private final float[][] vectors;
  private final int size;

  /// For each dimension its number in each cluster's middle.
  private final float[][] middles;

  KMeans(float[][] vectors, int clusters, long seed) {
    this.vectors = vectors;
    size = vectors[0].length;
    middles = new float[size][clusters];
    var random = new SplittableRandom(seed);
    var order = new int[vectors.length];
    for (int i = 0; i < order.length; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    for (int cluster = 0; cluster < clusters; cluster++) {
      place(cluster, vectors[order[cluster]]);
    }
  }

  /// The cluster of each vector after some rounds of moving the middles.
  int[] clusters(int rounds) {
    var of = new int[vectors.length];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < vectors.length; i++) {
        of[i] = nearest(vectors[i]);
      }
      move(of);
    }
    return of;
  }

  private int nearest(float[] vector) {
    var products = new float[middles[0].length];
    for (int d = 0; d < size; d++) {
      float by = vector[d];
      float[] row = middles[d];
      for (int cluster = 0; cluster < products.length; cluster++) {
        products[cluster] += by * row[cluster];
      }
    }
    int best = 0;
    for (int cluster = 1; cluster < products.length; cluster++) {
      best = products[cluster] > products[best] ? cluster : best;
    }
    return best;
  }

  private void move(int[] of) {
    var sums = new float[middles[0].length][size];
    var members = new int[sums.length];
    for (int i = 0; i < of.length; i++) {
      members[of[i]]++;
      for (int d = 0; d < size; d++) {
        sums[of[i]][d] += vectors[i][d];
      }
    }
    for (int cluster = 0; cluster < sums.length; cluster++) {
      if (members[cluster] > 0) {
        toLengthOne(sums[cluster]);
        place(cluster, sums[cluster]);
      }
    }
  }

  private void place(int cluster, float[] middle) {
    for (int d = 0; d < size; d++) {
      middles[d][cluster] = middle[d];
    }
  }

  static void toLengthOne(float[] vector) {
    double square = 0;
    for (float number : vector) {
      square += (double) number * number;
    }
    float length = (float) Math.sqrt(square);
    for (int d = 0; d < vector.length && length > 0; d++) {
      vector[d] /= length;
    }
  }
}
