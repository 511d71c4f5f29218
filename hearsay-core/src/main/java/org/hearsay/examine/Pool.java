package org.hearsay.examine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Gist;
import org.hearsay.model.Link;
import org.hearsay.model.ReportId;

/// All reports of a pool as checks need them.
///
/// @param together claims on the same thing, as the linker put them
record Pool(List<Gist> gists, Map<ReportId, Gist> byReport, List<List<Claim>> together) {

  static Pool of(List<Gist> gists, List<Link> links) {
    Map<ReportId, Gist> reports = new LinkedHashMap<>();
    Map<ClaimId, Claim> claims = new LinkedHashMap<>();
    for (var gist : gists) {
      reports.put(gist.report(), gist);
      gist.claims().forEach(claim -> claims.put(claim.id(), claim));
    }
    var together = new ArrayList<List<Claim>>();
    for (var link : links) {
      if (link instanceof Link.SameEvent event) {
        together.add(event.claims().stream().map(claims::get).filter(Objects::nonNull).toList());
      }
    }
    return new Pool(gists, reports, together);
  }

  /// Every two claims of different reports on the same thing.
  List<List<Claim>> rivals() {
    var rivals = new ArrayList<List<Claim>>();
    for (var group : together) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          if (!group.get(i).id().report().equals(group.get(j).id().report())) {
            rivals.add(List.of(group.get(i), group.get(j)));
          }
        }
      }
    }
    return rivals;
  }

  Optional<LocalDate> day(ReportId report) {
    return Optional.ofNullable(byReport.get(report))
        .flatMap(gist -> gist.imprint().published().day());
  }
}
