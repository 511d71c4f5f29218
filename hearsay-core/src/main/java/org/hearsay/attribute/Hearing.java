package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.attribute.chain.ChainBuilder;
import org.hearsay.attribute.chain.NamedClaims;
import org.hearsay.attribute.content.Boundaries;
import org.hearsay.attribute.content.OwnStatements;
import org.hearsay.attribute.cue.CueMatcher;
import org.hearsay.attribute.cue.Statement;
import org.hearsay.attribute.join.Decoder;
import org.hearsay.attribute.join.SecondOpinion;
import org.hearsay.attribute.line.LineWords;
import org.hearsay.attribute.line.Pieces;
import org.hearsay.attribute.line.Quotes;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;
import org.hearsay.attribute.speaker.SpeakerNamer;
import org.hearsay.attribute.speaker.Turns;
import org.hearsay.model.Attribution;
import org.hearsay.model.Hop;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Zone;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.RuleSet;

/// One report being heard: its statements sentence by sentence, then the quotations that go on,
/// then what nobody is quoted for.
final class Hearing {

  private static final int BACK = 12;

  private final Words words;
  private final Quotes quotes;
  private final Turns turns;
  private final Scope scope;
  private final boolean headline;
  private final SpeakerNamer namer;
  private final Claimable claimable;
  private final List<List<Statement>> bySentence = new ArrayList<>();

  /// @param scope which statements count
  /// @param headline whether the headline is heard, where a name and a colon say who speaks, or
  ///     all the rest
  Hearing(
      CueMatcher matcher,
      Scope scope,
      Report report,
      List<Passage> passages,
      List<Mention> mentions,
      boolean headline) {
    this.scope = scope;
    var lists = scope.lists();
    this.headline = headline;
    words =
        Words.of(passages, zone -> headline ? zone == Zone.HEADLINE : spoken(zone), lists.parts());
    namer = new SpeakerNamer(words, report, mentions, lists.kinds(), lists.small());
    turns =
        headline
            ? Turns.ofHeadline(words, scope.turns(), who -> namer.speaks(who, lists.who()))
            : Turns.of(words, scope.turns());
    quotes = new Quotes(words);
    claimable = new Claimable(words, quotes, lists, at -> turn(words.sentenceOf(at)).isPresent());
    var finder = new StatementFinder(words, quotes, matcher, lists.kinds(), lists.who());
    var boundaries = new Boundaries(words);
    for (int s = 0; s < words.sentences().size(); s++) {
      var found = finder.find(s).stream().filter(this::counts).toList();
      bySentence.add(new ArrayList<>(boundaries.settle(found)));
    }
    follow();
    for (int s = 0; s < bySentence.size(); s++) {
      addQuoted(finder, s);
    }
    if (!headline) {
      scope.second().ifPresent(opinion -> join(opinion, passages, matcher));
    }
  }

  private void join(SecondOpinion opinion, List<Passage> passages, CueMatcher matcher) {
    var heard = passages.stream().filter(one -> spoken(one.zone())).toList();
    new Decoder(words, heard, opinion).join(bySentence, s -> matcher.find(words, s));
  }

  private static boolean spoken(Zone zone) {
    return zone == Zone.BODY || zone == Zone.CAPTION;
  }

  private boolean counts(Statement one) {
    return scope.everything() || claimable.keeps(one) && (!headline || one.leading());
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
      if (!said.isEmpty() && !said.getLast().cue().shaped("answer")) {
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
  List<Attribution> attributions() {
    var pieces = new Pieces(words);
    var chains = new ChainBuilder(words, pieces, namer, scope.everything());
    var own = new OwnStatements(words, pieces);
    var told = new BitSet();
    var all = new ArrayList<Attribution>();
    for (int s = 0; s < bySentence.size(); s++) {
      var found = bySentence.get(s);
      var statements = scope.everything() ? found : claimable.select(found);
      var built = handOn(chains, statements, all);
      all.addAll(voiced(built, s));
      statements.stream()
          .filter(one -> !one.cue().shaped("origin") || !built.isEmpty())
          .filter(one -> !one.cue().relays() || tells(statements, built))
          .forEach(one -> cover(one, told));
    }
    var named = new NamedClaims(scope.named(), words);
    var starts = new HashSet<Integer>();
    all.forEach(one -> starts.add(one.content().getFirst().start()));
    for (int s = 0; s < words.sentences().size(); s++) {
      all.addAll(voiced(own.find(s, told), s));
      if (!scope.everything()) {
        var claims = chains.build(named.find(s));
        claims.removeIf(one -> starts.contains(one.content().getFirst().start()));
        all.addAll(voiced(claims, s));
      }
    }
    if (headline) {
      all.removeIf(one -> one.chain().isEmpty());
    }
    all.sort(Comparator.comparing(attribution -> attribution.content().getFirst()));
    return all;
  }

  /// The attributions of one sentence; "He had it from a guard" adds to those before.
  private List<Attribution> handOn(
      ChainBuilder chains, List<Statement> statements, List<Attribution> before) {
    var back = statements.stream().filter(Hearing::handsBack).findFirst();
    if (back.isEmpty()) {
      return chains.build(statements);
    }
    int from = back.get().cue().at().from();
    var relays =
        statements.stream().filter(one -> one.cue().relays() && one.begin() >= from).toList();
    var built =
        chains.build(
            statements.stream().filter(one -> one != back.get() && !relays.contains(one)).toList());
    if (!built.isEmpty()) {
      return chains.extend(built, relays);
    }
    if (!opens(back.get())) {
      return List.of();
    }
    int first = before.size();
    while (first > 0 && before.size() - first < BACK && sameChain(before, first - 1)) {
      first--;
    }
    var last = before.subList(first, before.size());
    var more = chains.extend(last, relays);
    last.clear();
    before.addAll(more);
    return List.of();
  }

  /// Whether the sentence begins with who had it: "He had it from …", "Her source: …".
  private boolean opens(Statement one) {
    int from = words.from(words.sentenceOf(one.cue().at().from()));
    return one.begin() - from < 2 && (one.speaker().length() < 2 || words.capital(from + 1));
  }

  private static boolean sameChain(List<Attribution> all, int at) {
    var chain = all.get(at).chain();
    return !chain.isEmpty() && chain.size() < BACK && chain.equals(all.getLast().chain());
  }

  /// Whether anybody tells something there: "I would do nothing on the strength of that" does not.
  private static boolean tells(List<Statement> statements, List<Attribution> built) {
    return !built.isEmpty() || statements.stream().anyMatch(Hearing::handsBack);
  }

  private static boolean handsBack(Statement one) {
    return one.cue().shaped("hears") && one.content().isEmpty();
  }

  /// With whoever has the word in a transcript before the speakers.
  private List<Attribution> voiced(List<Attribution> told, int s) {
    var turn = turn(s);
    return turn.isEmpty() ? told : told.stream().map(one -> voiced(one, turn.get())).toList();
  }

  private Attribution voiced(Attribution one, Turns.Turn turn) {
    var who = namer.who(turn.who());
    var chain = new ArrayList<Hop>();
    chain.add(
        new Hop(
            who.speaker(),
            List.of(words.span(turn.who())),
            List.of(words.span(turn.mark())),
            turn.because(),
            who.names(),
            who.pointing()));
    chain.addAll(one.chain());
    return new Attribution(one.content(), chain);
  }

  private Optional<Turns.Turn> turn(int s) {
    return turns.at(s).filter(turn -> !namer.asks(turn.who()));
  }

  private static void cover(Statement one, BitSet told) {
    if (one.content().isEmpty()) {
      if (handsBack(one) || one.cue().relays()) {
        told.set(one.begin(), one.end());
      }
      return;
    }
    told.set(one.begin(), one.end());
    one.content().forEach(piece -> told.set(piece.from(), piece.to()));
  }

  /// Which statements an attributor keeps, whom it asks, and what it knows.
  ///
  /// @param everything also what is no claim: attitudes, orders, what was not said
  record Scope(
      boolean everything,
      Optional<SecondOpinion> second,
      Lists lists,
      RuleSet turns,
      RuleSet named) {

    static Scope of(Knowledge knowledge, boolean everything, Optional<SecondOpinion> second) {
      return new Scope(
          everything,
          second,
          Lists.of(knowledge),
          knowledge.rules("attribute/turns"),
          knowledge.rules("attribute/nouns"));
    }

    /// The same with other parts of small words.
    Scope with(LineWords parts) {
      var other = new Lists(lists.kinds, lists.nouns, lists.small, lists.who, parts);
      return new Scope(everything, second, other, turns, named);
    }
  }

  /// The word lists that are asked for.
  record Lists(Lexicon kinds, Lexicon nouns, Lexicon small, Lexicon who, LineWords parts) {

    static Lists of(Knowledge knowledge) {
      return new Lists(
          knowledge.lexicon("speaker-kinds"),
          knowledge.lexicon("reporting-nouns"),
          knowledge.lexicon("phrase-words"),
          knowledge.lexicon("who-nouns"),
          LineWords.of(knowledge));
    }
  }
}
