package org.hearsay.examine;

import java.util.List;
import org.hearsay.model.Finding;
import org.hearsay.model.Gist;
import org.hearsay.model.Link;

/// All reports of a pool, what the linker found in them, and which copies which.
record Pool(List<Gist> gists, List<Link> links, List<Finding.CopiedFrom> copies) {

  static Pool of(List<Gist> gists, List<Link> links) {
    return new Pool(gists, links, FindCopies.among(gists));
  }

  Pool {
    gists = List.copyOf(gists);
    links = List.copyOf(links);
    copies = List.copyOf(copies);
  }
}
