package org.hearsay.weigh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.Act;
import org.hearsay.model.Claim;
import org.hearsay.model.Gist;
import org.hearsay.model.ReportId;
import org.hearsay.model.Speaker;
import org.hearsay.model.TrackRecord;

/// Counts, for each named speaker, claims that stand on that speaker's word, and what was said
// against them. Unnamed
/// speakers have no record: two reports' "senior official" need not be one.
final class CountRecords {

  private final List<Gist> gists;

  CountRecords(List<Gist> gists) {
    this.gists = gists;
  }

  private static final class Tally {
    final Speaker speaker;
    final Set<ReportId> reports = new HashSet<>();
    int claims;
    int disputed;
    int confirmed;
    int notVerified;

    Tally(Speaker speaker) {
      this.speaker = speaker;
    }
  }

  List<TrackRecord> count() {
    var tallies = new TreeMap<String, Tally>();
    for (var gist : gists) {
      gist.claims().forEach(claim -> add(claim, tallies));
    }
    var records = new ArrayList<TrackRecord>();
    for (var tally : tallies.values()) {
      records.add(
          new TrackRecord(
              tally.speaker,
              tally.claims,
              tally.reports.size(),
              tally.disputed,
              tally.confirmed,
              tally.notVerified));
    }
    return records;
  }

  private static void add(Claim claim, TreeMap<String, Tally> tallies) {
    for (var hop : claim.attribution().chain()) {
      if (hop.speaker() instanceof Speaker.Unnamed) {
        continue;
      }
      var tally = tallies.computeIfAbsent(hop.speaker().name(), name -> new Tally(hop.speaker()));
      tally.claims++;
      tally.reports.add(claim.id().report());
      tally.disputed += challenged(claim, Act.DENY) || challenged(claim, Act.DISPUTE) ? 1 : 0;
      tally.confirmed += challenged(claim, Act.CONFIRM) ? 1 : 0;
      tally.notVerified += challenged(claim, Act.NOT_VERIFIED) ? 1 : 0;
    }
  }

  private static boolean challenged(Claim claim, Act act) {
    return claim.challenges().stream().anyMatch(challenge -> challenge.kind() == act);
  }
}
