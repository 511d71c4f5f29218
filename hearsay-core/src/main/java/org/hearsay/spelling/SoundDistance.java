package org.hearsay.spelling;

import java.util.Arrays;

/// How far apart two spellings sound: the least cost of turning one into the other, where what
/// romanisations exchange is cheap (vowels, double letters, q/k/g/gh, dh/d/z, sh/ch, j/g) and what
/// they keep apart is dear.
public final class SoundDistance {

  private static final int SOUNDS = Sound.count();

  /// Sounds that one spelling may have more than the other, up to any point.
  private static final int BAND = 4;

  private static final float DEAR = 1.0f;
  private static final float[] EXCHANGE = new float[SOUNDS * SOUNDS];
  private static final float[] OMIT = new float[SOUNDS];

  static {
    Arrays.fill(EXCHANGE, DEAR);
    Arrays.fill(OMIT, DEAR);
    for (int i = 0; i < SOUNDS; i++) {
      EXCHANGE[i * SOUNDS + i] = 0;
    }
    vowels();
    consonants();
  }

  private float[] above = new float[Sounds.LONGEST + 1];
  private float[] row = new float[Sounds.LONGEST + 1];
  private final float[] omitOne = new float[Sounds.LONGEST];
  private final float[] omitOther = new float[Sounds.LONGEST];

  private static void vowels() {
    among(0.45f, Sound.A, Sound.E, Sound.I, Sound.O, Sound.U);
    among(0.35f, Sound.A, Sound.U);
    among(0.2f, Sound.A, Sound.E);
    among(0.2f, Sound.E, Sound.I);
    among(0.15f, Sound.O, Sound.U);
    among(0.35f, Sound.A, Sound.O);
    among(0.25f, Sound.E, Sound.Y);
    among(0.15f, Sound.W, Sound.U);
    among(0.25f, Sound.W, Sound.O);
    omit(0.3f, Sound.A, Sound.E, Sound.I, Sound.O, Sound.U);
    omit(0.12f, Sound.H);
    omit(0.15f, Sound.Y);
    omit(0.25f, Sound.W);
  }

  private static void consonants() {
    among(0.35f, Sound.K, Sound.Q, Sound.KH, Sound.G, Sound.SOFT_G, Sound.GH);
    among(0.05f, Sound.K, Sound.Q);
    among(0.15f, Sound.Q, Sound.G, Sound.GH, Sound.SOFT_G);
    among(0.1f, Sound.G, Sound.GH, Sound.SOFT_G);
    among(0.3f, Sound.H, Sound.KH);
    among(0.4f, Sound.H, Sound.G, Sound.GH);
    among(0.3f, Sound.S, Sound.SH, Sound.CH, Sound.TS);
    among(0.25f, Sound.S, Sound.Z);
    among(0.45f, Sound.Z, Sound.SH, Sound.TS);
    among(0.4f, Sound.CH, Sound.KH);
    among(0.6f, Sound.CH, Sound.K);
    among(0.2f, Sound.T, Sound.TH);
    among(0.25f, Sound.S, Sound.TH);
    among(0.15f, Sound.D, Sound.DH);
    among(0.2f, Sound.Z, Sound.DH);
    among(0.5f, Sound.Z, Sound.D);
    among(0.6f, Sound.T, Sound.D);
    among(0.25f, Sound.J, Sound.SOFT_G);
    among(0.4f, Sound.J, Sound.G, Sound.CH, Sound.SH);
    among(0.3f, Sound.J, Sound.Y, Sound.I);
    among(0.1f, Sound.I, Sound.Y);
    among(0.15f, Sound.J, Sound.ZH);
    among(0.3f, Sound.ZH, Sound.Z, Sound.SH);
    among(0.2f, Sound.F, Sound.V);
    among(0.15f, Sound.V, Sound.W);
    among(0.2f, Sound.X, Sound.KH);
    among(0.4f, Sound.X, Sound.K);
    among(0.45f, Sound.B, Sound.P);
    among(0.5f, Sound.M, Sound.N);
  }

  private static void among(float cost, Sound... sounds) {
    for (var one : sounds) {
      for (var other : sounds) {
        if (one != other) {
          EXCHANGE[one.ordinal() * SOUNDS + other.ordinal()] = cost;
        }
      }
    }
  }

  private static void omit(float cost, Sound... sounds) {
    for (var sound : sounds) {
      OMIT[sound.ordinal()] = cost;
    }
  }

  /// The distance; it may be infinity where it is more than `most` or lies far off the diagonal.
  public float between(Sounds one, Sounds other, float most) {
    if (Math.abs(one.length() - other.length()) > BAND) {
      return Float.POSITIVE_INFINITY;
    }
    omitted(one, omitOne);
    omitted(other, omitOther);
    Arrays.fill(above, 0, other.length() + 1, Float.POSITIVE_INFINITY);
    above[0] = 0;
    for (int j = 0; j < Math.min(BAND, other.length()); j++) {
      above[j + 1] = above[j] + omitOther[j];
    }
    for (int i = 0; i < one.length(); i++) {
      if (nextRow(one, i, other) > most) {
        return Float.POSITIVE_INFINITY;
      }
      float[] done = above;
      above = row;
      row = done;
    }
    return above[other.length()];
  }

  private float nextRow(Sounds one, int i, Sounds other) {
    float dropped = omitOne[i];
    int line = one.ordinal(i) * SOUNDS;
    int from = Math.max(0, i - BAND);
    int to = Math.min(other.length(), i + BAND + 1);
    row[from] = from == 0 ? above[0] + dropped : Float.POSITIVE_INFINITY;
    float least = row[from];
    for (int j = from; j < to; j++) {
      float exchanged = above[j] + EXCHANGE[line + other.ordinal(j)];
      float best = Math.min(exchanged, above[j + 1] + dropped);
      row[j + 1] = Math.min(best, row[j] + omitOther[j]);
      least = Math.min(least, row[j + 1]);
    }
    if (to < other.length()) {
      row[to + 1] = Float.POSITIVE_INFINITY;
    }
    return least;
  }

  /// A vowel beside another is half said already: "ai" and "e", "ou" and "u".
  private static void omitted(Sounds sounds, float[] costs) {
    for (int at = 0; at < sounds.length(); at++) {
      float cost = OMIT[sounds.ordinal(at)];
      costs[at] = sounds.isBesideVowel(at) ? cost / 2 : cost;
    }
  }
}
