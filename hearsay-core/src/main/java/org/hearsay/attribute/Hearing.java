package org.hearsay.attribute;

import org.hearsay.attribute.line.Words;
import org.hearsay.attribute.line.Quotes;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Pieces;
import org.hearsay.attribute.speaker.SpeakerNamer;
import org.hearsay.attribute.content.OwnStatements;
import org.hearsay.attribute.content.Boundaries;
import org.hearsay.attribute.cue.Statement;
import org.hearsay.attribute.cue.CueMatcher;
import org.hearsay.attribute.chain.ChainBuilder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.model.Attribution;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Zone;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// One report being heard: its statements sentence by sentence, then the quotations that go on,
/// then what nobody is quoted for.
final class Hearing {

  private static final int BACK = 12;

  private final Words words;
  private final Quotes quotes;
  private final List<List<Statement>> bySentence = new ArrayList<>();

  Hearing(CueMatcher matcher, List<Passage> passages) {
    words = Words.of(passages, zone -> zone == Zone.BODY || zone == Zone.CAPTION);
    quotes = new Quotes(words);
    var finder = new StatementFinder(words, quotes, matcher);
    var boundaries = new Boundaries(words);
    for (int s = 0; s < words.sentences().size(); s++) {
      bySentence.add(new ArrayList<>(boundaries.settle(finder.find(s))));
    }
    follow();
    for (int s = 0; s < bySentence.size(); s++) {
      addQuoted(finder, s);
    }
  }

  private void addQuoted(StatementFinder finder, int s) {
    int from = words.from(s);
    if (from < words.to(s) && !quotes.touches(new Range(from, words.to(s)))) {
      return;
    }
    for (var inner : finder.quoted(s)) {
      teller(inner, s).ifPresent(t -> bySentence.get(t).add(inner));
    }
  }

  /// The sentence whose statement tells `inner`, which stands in sentence `s`: the same, or one
  /// before where a quotation goes on.
  private OptionalInt teller(Statement inner, int s) {
    for (int t = s; t >= Math.max(0, s - BACK); t--) {
      for (var one : bySentence.get(t)) {
        if (one.tells(inner.begin()) && one.tells(inner.cue().at().from())) {
          return OptionalInt.of(t);
        }
      }
    }
    return OptionalInt.empty();
  }

  /// Gives each whole quotation that names nobody to whoever spoke last.
  private void follow() {
    for (var quote : quotes.all()) {
      int s = words.sentenceOf(quote.from());
      if (whole(quote, s) && free(quote, s)) {
        give(quote, s);
      }
    }
  }

  private boolean whole(Range quote, int s) {
    int last = words.sentenceOf(quote.to() - 1);
    return quote.length() > 4
        && quote.from() <= words.from(s) + 1
        && quote.to() >= words.to(last) - 1;
  }

  private boolean free(Range quote, int s) {
    int last = words.sentenceOf(quote.to() - 1);
    for (int t = Math.max(0, s - 1); t <= last; t++) {
      for (var one : bySentence.get(t)) {
        if (one.content().stream().anyMatch(quote::overlaps)) {
          return false;
        }
      }
    }
    return true;
  }

  private void give(Range quote, int s) {
    for (int before = s - 1; before >= Math.max(0, s - BACK); before--) {
      if (words.passageOf(s) - words.passageOf(before) > 1) {
        return;
      }
      var said = bySentence.get(before);
      if (!said.isEmpty()) {
        int last = said.size() - 1;
        var pieces = new ArrayList<>(said.get(last).content());
        pieces.add(quote);
        said.set(last, said.get(last).with(pieces));
        return;
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
    var chains = new ChainBuilder(words, pieces, new SpeakerNamer(words, report, mentions, scope.kinds(), scope.small()));
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

  /// Which statements an attributor keeps, and the word lists it needs for that.
  ///
  /// @param everything also what is no claim: attitudes, orders, what was not said
  record Scope(boolean everything, Lexicon kinds, Lexicon nouns, Lexicon small) {

    static Scope of(Knowledge knowledge, boolean everything) {
      return new Scope(
          everything,
          knowledge.lexicon("speaker-kinds"),
          knowledge.lexicon("reporting-nouns"),
          knowledge.lexicon("phrase-words"));
    }
  }
}
