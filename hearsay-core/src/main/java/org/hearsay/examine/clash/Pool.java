package org.hearsay.examine.clash;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Evidence;
import org.hearsay.model.Gist;
import org.hearsay.model.Link;
import org.hearsay.model.ReportId;
import org.hearsay.model.Thing;

/// All reports of a pool as checks need them.
///
/// @param claims every claim by its id
/// @param stories the facts told as such, story by story
/// @param links what the linker found
record Pool(
    List<Gist> gists,
    Map<ReportId, Gist> byReport,
    Map<ClaimId, Claim> claims,
    List<List<Stated>> stories,
    List<Link> links) {

  private static final int LARGEST = 100;

  static Pool of(List<Gist> gists, List<Link> links) {
    Map<ReportId, Gist> reports = new LinkedHashMap<>();
    Map<ClaimId, Claim> claims = new LinkedHashMap<>();
    for (var gist : gists) {
      reports.put(gist.report(), gist);
      gist.claims().forEach(claim -> claims.put(claim.id(), claim));
    }
    var stories = new ArrayList<List<Stated>>();
    for (var link : links) {
      if (link instanceof Link.SameStory story) {
        stories.add(
            story.reports().stream()
                .map(reports::get)
                .filter(Objects::nonNull)
                .flatMap(gist -> Stated.in(gist).stream())
                .toList());
      }
    }
    return new Pool(gists, reports, claims, stories, links);
  }

  /// Every two of the `wanted` facts of one story that are told by different voices and have the
  /// same key. A key that more than a hundred facts have tells too little and is left out.
  List<Pair> pairs(Predicate<Stated> wanted, Function<Stated, String> key) {
    var pairs = new ArrayList<Pair>();
    for (var story : stories) {
      Map<String, List<Stated>> alike = new LinkedHashMap<>();
      story.stream()
          .filter(wanted)
          .forEach(one -> alike.computeIfAbsent(key.apply(one), any -> new ArrayList<>()).add(one));
      for (var group : alike.values()) {
        for (int i = 0; i < group.size() && group.size() <= LARGEST; i++) {
          for (int j = i + 1; j < group.size(); j++) {
            if (!group.get(i).report().equals(group.get(j).report())) {
              pairs.add(new Pair(group.get(i), group.get(j)));
            }
          }
        }
      }
    }
    return pairs;
  }

  /// Two facts to compare.
  record Pair(Stated one, Stated other) {}

  /// Whether the report prints a name of the thing.
  boolean names(ReportId report, Thing thing) {
    var gist = byReport.get(report);
    return gist != null
        && gist.names().stream()
            .map(name -> SameThing.plain(name.evidence().quote()))
            .anyMatch(
                name -> thing.names().stream().anyMatch(other -> SameThing.sameName(name, other)));
  }

  /// The shortest claim that holds the words, else the first that touches them.
  Optional<Claim> holding(Evidence words) {
    var gist = byReport.get(words.report());
    var near =
        gist == null
            ? List.<Claim>of()
            : gist.claims().stream()
                .filter(claim -> claim.evidence().span().overlaps(words.span()))
                .toList();
    return near.stream()
        .filter(claim -> claim.evidence().span().covers(words.span()))
        .min(Comparator.comparingInt(claim -> claim.evidence().span().length()))
        .or(() -> near.stream().findFirst());
  }

  Optional<LocalDate> day(ReportId report) {
    return Optional.ofNullable(byReport.get(report))
        .flatMap(gist -> gist.imprint().published().day());
  }
}
