package org.hearsay.link;

import java.util.List;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.model.Link;

/// One way in which things said in different places are one thing.
interface Matcher {

  /// Links in an order that depends on nothing but the input.
  List<Link> match(List<Gist> gists, Judgements judgements);
}
