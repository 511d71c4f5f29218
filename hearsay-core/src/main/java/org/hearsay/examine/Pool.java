package org.hearsay.examine;

import java.util.List;
import org.hearsay.model.Gist;
import org.hearsay.model.Link;

/// All reports of a pool, and what the linker found in them.
record Pool(List<Gist> gists, List<Link> links) {

  Pool {
    gists = List.copyOf(gists);
    links = List.copyOf(links);
  }
}
