package org.hearsay.link;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.model.Link;
import org.hearsay.rules.Knowledge;

/// Finds what is one thing across reports.
@FunctionalInterface
public interface Linker {

  List<Link> link(List<Gist> gists, Judgements judgements);

  /// People and organisations, places, events, in this order.
  static Linker of(Knowledge knowledge) {
    var entities = new SameEntityMatcher(new NameParts(knowledge.lexicon("name-titles")));
    var events = new SameEventMatcher(new ContentWords(knowledge.lexicon("function-words")));
    return (gists, judgements) -> {
      var links = new ArrayList<Link>(entities.match(gists, judgements));
      links.addAll(new SamePlaceMatcher().match(gists));
      links.addAll(events.match(gists));
      return links;
    };
  }
}
