package org.hearsay.examine.clash;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Evidence;
import org.hearsay.model.Finding;
import org.hearsay.model.Finding.On;
import org.hearsay.model.Gist;
import org.hearsay.model.Link;
import org.hearsay.model.ReportId;

/// All that two reports cannot both be right about, the most telling first; each pair of claims
/// once, and what copies repeat shown once, with the copies' words behind those of the two sides.
public final class Clashes {

  private Clashes() {}

  /// @param originals the report that each copy repeats
  public static List<Finding> between(
      List<Gist> gists, List<Link> links, Map<ReportId, ReportId> originals) {
    var pool = Pool.of(gists, links);
    var clashes =
        Stream.of(
                CompareNumbers.find(pool),
                CompareDates.find(pool),
                CompareLives.between(pool),
                ComparePlaces.find(pool),
                CompareNames.find(pool),
                ComparePolarity.find(pool))
            .flatMap(List::stream)
            .sorted(Comparator.comparingDouble((Clash clash) -> -clash.weight()))
            .toList();
    var closer = closer(clashes);
    Set<List<Object>> pairs = new HashSet<>();
    Map<List<Object>, Finding.Contradiction> shown = new LinkedHashMap<>();
    for (var clash : clashes) {
      boolean vaguer = clash.on() == On.POLARITY && closer.contains(ids(clash));
      if (!vaguer && pairs.add(List.of(clash.on(), clash.one().id(), clash.other().id()))) {
        shown.merge(key(clash, originals), clash.finding(), Clashes::also);
      }
    }
    return new ArrayList<>(shown.values());
  }

  /// The pairs of which it is known in what they differ: that one denies the other says less.
  private static Set<Set<ClaimId>> closer(List<Clash> clashes) {
    return clashes.stream()
        .filter(clash -> clash.on() != On.POLARITY)
        .map(Clashes::ids)
        .collect(Collectors.toSet());
  }

  private static Set<ClaimId> ids(Clash clash) {
    return new HashSet<>(List.of(clash.one().id(), clash.other().id()));
  }

  /// Equal for clashes that only copies tell apart.
  private static List<Object> key(Clash clash, Map<ReportId, ReportId> originals) {
    return List.of(
        clash.on(),
        side(clash.one(), originals, clash.stated().getFirst()),
        side(clash.other(), originals, clash.stated().getLast()));
  }

  private static List<Object> side(Claim claim, Map<ReportId, ReportId> originals, String stated) {
    var report = claim.id().report();
    var original = originals.getOrDefault(report, report);
    return original.equals(report) && !originals.containsValue(report)
        ? List.of(claim.id(), stated)
        : List.of(original, stated);
  }

  private static Finding.Contradiction also(
      Finding.Contradiction first, Finding.Contradiction more) {
    var evidence = new ArrayList<Evidence>(first.evidence());
    more.evidence().stream().filter(one -> !evidence.contains(one)).forEach(evidence::add);
    return new Finding.Contradiction(
        first.on(),
        first.claim(),
        first.against(),
        first.stated(),
        first.computed(),
        first.tolerance(),
        evidence,
        first.because());
  }

  /// Lives that one report tells out of order.
  public static List<Finding> within(List<Gist> gists, List<Link> links) {
    return CompareLives.within(Pool.of(gists, links));
  }
}
