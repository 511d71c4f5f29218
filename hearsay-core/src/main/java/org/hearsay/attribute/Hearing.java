package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Zone;

/// One report being heard: its statements sentence by sentence, then the quotations that go on,
/// then what nobody is quoted for.
final class Hearing {

  private final Words words;
  private final Quotes quotes;
  private final Follow follow;
  private final List<List<Statement>> bySentence = new ArrayList<>();

  Hearing(CueMatcher matcher, List<Passage> passages) {
    words = Words.of(passages, zone -> zone == Zone.BODY || zone == Zone.CAPTION);
    quotes = new Quotes(words);
    follow = new Follow(words, quotes);
    var finder = new StatementFinder(words, quotes, matcher);
    var boundaries = new Boundaries(words);
    for (int s = 0; s < words.sentences().size(); s++) {
      bySentence.add(new ArrayList<>(boundaries.settle(finder.find(s))));
    }
    follow.complete(bySentence);
    for (int s = 0; s < bySentence.size(); s++) {
      addQuoted(finder, s);
    }
  }

  private void addQuoted(StatementFinder finder, int s) {
    var outer = List.copyOf(bySentence.get(s));
    boolean quoting =
        outer.stream().anyMatch(one -> one.content().stream().anyMatch(quotes::touches));
    if (quoting) {
      for (var inner : finder.quoted(s)) {
        if (outer.stream()
            .anyMatch(one -> one.tells(inner.begin()) && one.tells(inner.cue().at().from()))) {
          bySentence.get(s).add(inner);
        }
      }
    }
  }

  Words words() {
    return words;
  }

  List<List<Statement>> statements() {
    return bySentence;
  }

  /// Everything the report says, in text order.
  ///
  /// @param scope which statements count
  List<Attribution> attributions(Report report, List<Mention> mentions, Scope scope) {
    var claimable = new Claimable(words, quotes, scope.kinds(), scope.nouns());
    var pieces = new Pieces(words);
    var chains =
        new ChainBuilder(words, pieces, new SpeakerNamer(words, report, mentions, scope.kinds()));
    var own = new OwnStatements(words, pieces);
    var told = new BitSet();
    var all = new ArrayList<Attribution>();
    for (var found : bySentence) {
      var statements = scope.everything() ? found : claimable.select(found);
      var built = chains.build(statements);
      all.addAll(built);
      statements.stream()
          .filter(one -> !one.cue().shaped("origin") || !built.isEmpty())
          .forEach(one -> cover(one, told));
    }
    for (int s = 0; s < words.sentences().size(); s++) {
      all.addAll(own.find(s, told));
    }
    all.sort(Comparator.comparing(attribution -> attribution.content().getFirst()));
    return all;
  }

  private static void cover(Statement one, BitSet told) {
    if (one.content().isEmpty()) {
      return;
    }
    told.set(one.begin(), one.end());
    one.content().forEach(piece -> told.set(piece.from(), piece.to()));
  }
}
