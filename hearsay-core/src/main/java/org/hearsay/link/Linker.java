package org.hearsay.link;

import java.util.List;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.model.Link;

/// Finds what is one thing across reports.
@FunctionalInterface
public interface Linker {

  List<Link> link(List<Gist> gists, Judgements judgements);
}
