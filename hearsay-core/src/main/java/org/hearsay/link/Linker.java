package org.hearsay.link;

import java.util.List;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.model.Link;
import org.hearsay.rules.Knowledge;

/// Finds what is one thing across reports.
@FunctionalInterface
public interface Linker {

  List<Link> link(List<Gist> gists, Judgements judgements);

  /// Links people and organisations, places and events by their wording; what the user judged
  /// stands.
  static Linker of(Knowledge knowledge) {
    var matchers = List.of(new SameEntity(knowledge), new SamePlace(), new SameEvent(knowledge));
    return (gists, judgements) ->
        matchers.stream().flatMap(matcher -> matcher.match(gists, judgements).stream()).toList();
  }
}
