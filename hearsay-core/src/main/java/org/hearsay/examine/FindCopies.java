package org.hearsay.examine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.Claim;
import org.hearsay.model.Evidence;
import org.hearsay.model.Finding;
import org.hearsay.model.Gist;

/// Reports that repeat another's wording: a quarter of the copy's runs of five words stand in the
/// original, and at least fifteen of them.
///
/// The original is the one published earlier; where the dates do not tell, the first by file
/// name, and `because` says that it is undecided. Each copy names one original: the one it
/// shares most with. Runs of words that more than fifty reports share are the outlets'
/// furniture and not counted.
final class FindCopies implements Check {

  private static final double SHARE = 0.25;
  private static final int LEAST = 15;
  private static final int FURNITURE = 50;

  @Override
  public List<Finding> find(Pool pool) {
    return List.copyOf(pool.copies());
  }

  static List<Finding.CopiedFrom> among(List<Gist> reports) {
    var gists =
        reports.stream()
            .sorted(
                Comparator.comparing(FindCopies::day).thenComparing(gist -> gist.origin().label()))
            .toList();
    var findings = new ArrayList<Finding.CopiedFrom>();
    Map<Long, List<Integer>> holders = new HashMap<>();
    for (int copy = 0; copy < gists.size(); copy++) {
      original(gists, copy, holders).ifPresent(findings::add);
      for (long run : gists.get(copy).signature().shingles()) {
        holders.computeIfAbsent(run, key -> new ArrayList<>(1)).add(copy);
      }
    }
    return findings;
  }

  private static LocalDate day(Gist gist) {
    return gist.imprint().published().day().orElse(LocalDate.MAX);
  }

  private static Optional<Finding.CopiedFrom> original(
      List<Gist> gists, int copy, Map<Long, List<Integer>> holders) {
    var shared = new TreeMap<Integer, Integer>();
    var mine = gists.get(copy).signature();
    for (long run : mine.shingles()) {
      var others = holders.getOrDefault(run, List.of());
      if (others.size() <= FURNITURE) {
        others.forEach(other -> shared.merge(other, 1, Integer::sum));
      }
    }
    return shared.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .filter(best -> best.getValue() >= LEAST && best.getValue() >= SHARE * mine.size())
        .map(best -> finding(gists.get(copy), gists.get(best.getKey()), best.getValue()));
  }

  private static Finding.CopiedFrom finding(Gist copy, Gist original, int shared) {
    boolean decided =
        copy.imprint().published().day().isPresent() && day(original).isBefore(day(copy));
    double overlap = shared / (double) copy.signature().size();
    return new Finding.CopiedFrom(
        copy.report(),
        original.report(),
        overlap,
        evidence(copy, original),
        decided
            ? "examine/copies"
            : "examine/copies: which of the two came first is undecided by their dates");
  }

  /// The longest shared passage that claims of both reports hold; empty where they hold none.
  private static List<Evidence> evidence(Gist copy, Gist original) {
    Map<String, Claim> runs = new HashMap<>();
    original.claims().forEach(claim -> SharedRun.keys(claim).forEach(key -> runs.put(key, claim)));
    var best = Optional.<SharedRun>empty();
    for (var claim : copy.claims()) {
      for (var key : SharedRun.keys(claim)) {
        var other = runs.get(key);
        var run = other == null ? Optional.<SharedRun>empty() : SharedRun.longest(claim, other);
        best =
            run.isPresent() && run.get().words() > best.map(SharedRun::words).orElse(0)
                ? run
                : best;
      }
    }
    return best.map(run -> List.of(run.first(), run.second())).orElse(List.of());
  }
}
