package org.hearsay.model;

import java.util.List;

/// All that is known of a pool of reports.
public record Dossier(
    List<Gist> gists,
    List<Link> links,
    List<Finding> findings,
    List<Hypothesis> hypotheses,
    List<TrackRecord> trackRecords) {

  public Dossier {
    gists = List.copyOf(gists);
    links = List.copyOf(links);
    findings = List.copyOf(findings);
    hypotheses = List.copyOf(hypotheses);
    trackRecords = List.copyOf(trackRecords);
  }
}
