package org.hearsay.examine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Claim;
import org.hearsay.model.Evidence;
import org.hearsay.model.Finding;
import org.hearsay.model.Gist;

/// Finds reports that repeat another's wording. The earlier published is taken for the original; of
// two of the same or
/// no day the one whose path comes first, and the finding says so.
final class FindCopies implements Check {

  /// Share of the copy's five-word runs that stand in the original, from which it counts as one.
  private static final double COPIED = 0.2;

  /// Fewer runs than this in common are a shared phrase.
  private static final int FEWEST = 8;

  @Override
  public List<Finding> check(PoolOfGists pool, LocalDate asOf) {
    var gists = pool.gists();
    var findings = new ArrayList<Finding>();
    shared(gists)
        .forEach(
            (pair, count) -> {
              var one = gists.get((int) (pair >> 32));
              var other = gists.get((int) (long) pair);
              boolean swap = before(other, one);
              var original = swap ? other : one;
              var copy = swap ? one : other;
              double overlap = count / (double) Math.max(1, copy.signature().size());
              if (count >= FEWEST && overlap >= COPIED) {
                findings.add(
                    new Finding.CopiedFrom(
                        copy.report(),
                        original.report(),
                        overlap,
                        evidence(copy, original),
                        reason(original, copy)));
              }
            });
    return findings;
  }

  /// How many runs each pair has in common, by an inverted index; pairs with none are never looked
  // at.
  private static Map<Long, Integer> shared(List<Gist> gists) {
    var holders = new HashMap<Long, List<Integer>>();
    var shared = new TreeMap<Long, Integer>();
    for (int i = 0; i < gists.size(); i++) {
      for (long shingle : gists.get(i).signature().shingles()) {
        var before = holders.computeIfAbsent(shingle, key -> new ArrayList<>());
        for (int other : before) {
          shared.merge(((long) other << 32) | i, 1, Integer::sum);
        }
        if (before.size() < 50) {
          before.add(i);
        }
      }
    }
    return shared;
  }

  private static boolean before(Gist one, Gist other) {
    var first = one.imprint().published().day();
    var second = other.imprint().published().day();
    return first.isPresent() && (second.isEmpty() || first.get().isBefore(second.get()));
  }

  private static String reason(Gist original, Gist copy) {
    boolean dated = before(original, copy);
    return dated
        ? "examine/find-copies"
        : "examine/find-copies: neither day decides which came first; the order of paths does";
  }

  /// A claim of each that has the same words, if one is.
  private static List<Evidence> evidence(Gist copy, Gist original) {
    var words = new HashMap<String, Claim>();
    original.claims().forEach(claim -> words.putIfAbsent(plain(claim), claim));
    for (var claim : copy.claims()) {
      var same = words.get(plain(claim));
      if (same != null && PoolOfGists.quotes(claim, same).size() == 2) {
        return PoolOfGists.quotes(claim, same);
      }
    }
    return List.of();
  }

  private static String plain(Claim claim) {
    return claim.evidence().quote().replaceAll("\\P{L}+", " ").strip();
  }
}
