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
}
