package org.hearsay.attribute.tag;

/// How likely each word has each tag of each role.
public final class RoleOdds {

  private final float[][][] logs;

  private RoleOdds(float[][][] logs) {
    this.logs = logs;
  }

  /// Makes odds of a tagger's scores.
  ///
  /// @param scores for each word the scores of all tags of all roles, one after the other
  public static RoleOdds of(float[][] scores) {
    var logs = new float[Role.values().length][scores.length][RoleTags.TAGS];
    for (int word = 0; word < scores.length; word++) {
      for (int role = 0; role < logs.length; role++) {
        softmax(scores[word], role * RoleTags.TAGS, logs[role][word]);
      }
    }
    return new RoleOdds(logs);
  }

  /// Odds that leave no doubt.
  public static RoleOdds certain(RoleTags tags) {
    var scores = new float[tags.size()][Role.values().length * RoleTags.TAGS];
    for (int word = 0; word < scores.length; word++) {
      for (var role : Role.values()) {
        scores[word][role.ordinal() * RoleTags.TAGS + tags.tag(role, word)] = 100;
      }
    }
    return of(scores);
  }

  private static void softmax(float[] scores, int from, float[] into) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < into.length; i++) {
      largest = Math.max(largest, scores[from + i]);
    }
    double sum = 0;
    for (int i = 0; i < into.length; i++) {
      sum += Math.exp(scores[from + i] - largest);
    }
    double whole = largest + Math.log(sum);
    for (int i = 0; i < into.length; i++) {
      into[i] = (float) (scores[from + i] - whole);
    }
  }

  /// Number of words.
  public int size() {
    return logs[0].length;
  }

  /// How likely `word` has this tag, 0 to 1.
  public double of(Role role, int word, byte tag) {
    return Math.exp(logs[role.ordinal()][word][tag]);
  }

  /// How likely the words `from` (in) to `to` (out) have a role at all: the mean over them.
  public double of(Role role, int from, int to) {
    double sum = 0;
    for (int word = from; word < to; word++) {
      sum += 1 - of(role, word, RoleTags.OUTSIDE);
    }
    return sum / Math.max(1, to - from);
  }

  /// The likeliest tags of each role by itself, where no stretch goes on that did not begin
  /// (Viterbi 1967).
  public RoleTags best() {
    return best(0);
  }

  /// The same for one who would rather find too much (`outside` below 0) or too little (above).
  ///
  /// @param outside added to the logarithm of the odds that a word has not a role
  public RoleTags best(double outside) {
    var tags = new RoleTags(size());
    for (var role : Role.values()) {
      best(role, outside, tags);
    }
    return tags;
  }

  private void best(Role role, double outside, RoleTags tags) {
    var row = logs[role.ordinal()];
    var back = new byte[row.length][RoleTags.TAGS];
    var sums = new double[] {0, 0, Double.NEGATIVE_INFINITY}; // as if a stretch had ended before
    for (int word = 0; word < row.length; word++) {
      byte any = larger(sums, RoleTags.FIRST, larger(sums, RoleTags.FURTHER, RoleTags.OUTSIDE));
      byte inside = larger(sums, RoleTags.FURTHER, RoleTags.FIRST);
      boolean begun = word > 0;
      var next = new double[RoleTags.TAGS];
      next[RoleTags.OUTSIDE] = sums[any] + row[word][RoleTags.OUTSIDE] + outside;
      next[RoleTags.FIRST] = sums[any] + row[word][RoleTags.FIRST];
      next[RoleTags.FURTHER] =
          begun ? sums[inside] + row[word][RoleTags.FURTHER] : Double.NEGATIVE_INFINITY;
      back[word] = new byte[] {any, any, inside};
      sums = next;
    }
    byte tag = larger(sums, RoleTags.FIRST, larger(sums, RoleTags.FURTHER, RoleTags.OUTSIDE));
    for (int word = row.length - 1; word >= 0; word--) {
      tags.set(role, word, tag);
      tag = back[word][tag];
    }
  }

  private static byte larger(double[] sums, byte one, byte other) {
    return sums[one] > sums[other] ? one : other;
  }
}
