package org.hearsay.weigh;

import java.util.List;
import org.hearsay.model.Dossier;
import org.hearsay.model.Finding;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.model.Link;

/// Sets rival accounts side by side and counts what became of each source's claims.
@FunctionalInterface
public interface Weigher {

  Dossier weigh(List<Gist> gists, List<Link> links, List<Finding> findings, Judgements judgements);

  /// Weighs by counting alone; nobody is called right.
  static Weigher of() {
    return (gists, links, findings, judgements) ->
        new Dossier(
            gists,
            links,
            findings,
            Hypotheses.of(gists, links, findings),
            TrackRecords.of(gists, links));
  }
}
