package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribute.cue.CueMatcher;
import org.hearsay.attribute.join.SecondOpinion;
import org.hearsay.model.Attribution;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.rules.Knowledge;

/// Finds on whose word each thing in a report stands.
@FunctionalInterface
public interface Attributor {

  /// The attributor that knows what `knowledge` knows.
  static Attributor of(Knowledge knowledge) {
    return of(knowledge, Optional.empty());
  }

  /// One that asks a tagger beside the rules.
  static Attributor of(Knowledge knowledge, Optional<SecondOpinion> second) {
    return of(knowledge, false, second);
  }

  /// One that also keeps what puts no claim on anybody's word: attitudes, orders, plans, what was
  /// not said. For measuring against corpora that mark those; attitudes stand in a rule file
  /// `attribute/attitudes` that the knowledge is given.
  static Attributor ofEverything(Knowledge knowledge) {
    return of(knowledge, true, Optional.empty());
  }

  private static Attributor of(
      Knowledge knowledge, boolean everything, Optional<SecondOpinion> second) {
    var matcher = new CueMatcher(knowledge, everything);
    var scope = Hearing.Scope.of(knowledge, everything, second);
    return (report, passages, mentions) -> {
      var all = new ArrayList<Attribution>();
      if (!everything) {
        all.addAll(new Hearing(matcher, scope, report, passages, mentions, true).attributions());
      }
      all.addAll(new Hearing(matcher, scope, report, passages, mentions, false).attributions());
      all.sort(Comparator.comparing(attribution -> attribution.content().getFirst()));
      return all;
    };
  }

  /// Attributions in text order. Sentences that nobody is quoted for come with an empty chain: they
  /// are the outlet's own statements.
  List<Attribution> attribute(Report report, List<Passage> passages, List<Mention> mentions);
}
