package org.hearsay.attribute.join;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.hearsay.attribute.cue.Statement;
import org.hearsay.attribute.cue.Statement.Cue;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;
import org.hearsay.model.Passage;

/// Joins the statements that the rules find with those that a tagger sees: what only the tagger
// sees
/// is added where it is sure of each part, and where it stands neither in what another tells nor
/// another in it; chains are told better by rules.
public final class Decoder {

  /// No sentence of people holds more statements than this; a hostile one may not cost more.
  private static final int MOST = 64;

  /// A quotation that goes on is so many sentences from its speaker at most.
  private static final int BACK = 12;

  /// How sure a tagger must be of each part of a statement, 0 to 1 (decisions/0019).
  private static final double SURE = .9;

  private final Words words;
  private final SecondOpinion opinion;
  private final Seen seen;

  /// @param passages those whose words are `words`
  public Decoder(Words words, List<Passage> passages, SecondOpinion opinion) {
    this.words = words;
    this.opinion = opinion;
    seen = new Seen(passages, opinion.tagger().tag(passages));
  }

  /// Adds to the statements of the rules, sentence by sentence.
  ///
  /// @param cues the cues that the rules know in a sentence, whether or not they found a statement
  public void join(List<List<Statement>> rules, IntFunction<List<Cue>> cues) {
    var found = new boolean[seen.all().size()];
    for (var sentence : rules) {
      sentence.forEach(one -> note(one, found));
    }
    for (int i = 0; i < found.length; i++) {
      if (!found[i]) {
        add(seen.all().get(i), rules, cues);
      }
    }
  }

  private void note(Statement one, boolean[] found) {
    int both = seen.cueIn(one.cue().at());
    if (both >= 0) {
      found[both] = true;
    }
  }

  private void add(Seen.One one, List<List<Statement>> rules, IntFunction<List<Cue>> cues) {
    double sure = one.source().isEmpty() ? 0 : seen.whole(one);
    int s = words.sentenceOf(one.cue().from());
    var sentence = rules.get(s);
    if (sure < SURE || sentence.size() >= MOST || nested(one, sentence)) {
      return;
    }
    var cue = cue(one, cues.apply(s), sure);
    if (cue.isEmpty()) {
      return;
    }
    for (int t = Math.max(0, s - BACK); t <= s; t++) {
      rules.get(t).replaceAll(other -> without(one.content(), other));
    }
    sentence.add(new Statement(cue.get(), one.source(), one.content(), leads(one)));
    sentence.sort(Comparator.comparingInt((Statement other) -> other.cue().at().from()));
  }

  /// A statement without the quotations of later sentences that turn out to be another's: the rules
  /// give a quotation that names nobody to whoever spoke last.
  private Statement without(List<Range> told, Statement one) {
    int own = words.sentenceOf(one.cue().at().from());
    var left =
        one.content().stream()
            .filter(
                piece ->
                    words.sentenceOf(piece.from()) == own
                        || told.stream().noneMatch(piece::overlaps))
            .toList();
    return left.isEmpty() ? one : one.with(left);
  }

  /// Whether it stands in what another tells, or another in it.
  private static boolean nested(Seen.One one, List<Statement> sentence) {
    return sentence.stream()
        .anyMatch(
            other ->
                other.tells(one.cue().from())
                    || one.content().stream()
                        .anyMatch(piece -> piece.covers(other.cue().at().from())));
  }

  /// The cue as the rules know it, if they do; none where it names a source behind a speaker, which
  /// the rules tell better.
  private Optional<Cue> cue(Seen.One one, List<Cue> known, double sure) {
    var why = opinion.alone(sure, words.span(one.cue()));
    for (var cue : known) {
      if (cue.at().overlaps(one.cue())) {
        return Optional.of(new Cue(cue.shape(), cue.manner(), cue.at(), cue.group(), why))
            .filter(same -> !same.relays());
      }
    }
    return Optional.of(new Cue("verb", "say", one.cue(), one.cue(), why));
  }

  /// Whether what is told begins before speaker and cue do.
  private static boolean leads(Seen.One one) {
    return one.content().getFirst().from() < Math.min(one.source().from(), one.cue().from());
  }
}
