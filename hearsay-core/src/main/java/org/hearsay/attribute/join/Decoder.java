package org.hearsay.attribute.join;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.hearsay.attribute.cue.Statement;
import org.hearsay.attribute.cue.Statement.Cue;
import org.hearsay.attribute.line.Quotes;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;
import org.hearsay.model.Passage;

/// Joins the statements that the rules find with those that a tagger sees.
///
/// Both are asked of each statement. What only the tagger sees is added where it is sure; what only
/// the rules find is dropped where the tagger is sure of the contrary, unless it is quoted or told
/// before its speaker, which the rules know best. Where both find one, speaker and cue are those of
/// the rules, and in plain sentences with a single statement what is told is as the tagger has it.
public final class Decoder {

  /// No sentence of people holds more statements than this; a hostile one may not cost more.
  private static final int MOST = 64;

  /// Two contents are as good as one where they share so much (Dice).
  private static final double ALIKE = .8;

  private final Words words;
  private final Quotes quotes;
  private final SecondOpinion opinion;
  private final Seen seen;

  /// @param passages those whose words are `words`
  /// @param rules what the rules find, by sentence
  public Decoder(
      Words words,
      Quotes quotes,
      List<Passage> passages,
      List<List<Statement>> rules,
      SecondOpinion opinion) {
    this.words = words;
    this.quotes = quotes;
    this.opinion = opinion;
    seen = new Seen(passages, opinion.tagger().tag(passages, RuleTags.of(words.size(), rules)));
  }

  /// Changes the statements of the rules to those of both.
  ///
  /// @param cues the cues that the rules know in a sentence, whether or not they found a statement
  public void join(List<List<Statement>> rules, IntFunction<List<Cue>> cues) {
    var found = new boolean[seen.all().size()];
    for (var sentence : rules) {
      boolean single = sentence.size() == 1;
      sentence.forEach(one -> note(one, found));
      sentence.removeIf(this::doubted);
      sentence.replaceAll(one -> single ? led(one) : one);
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

  private boolean doubted(Statement one) {
    return plain(one)
        && !one.leading()
        && seen.cueIn(one.cue().at()) < 0
        && seen.cue(one.cue().at()) < opinion.trust().drops();
  }

  /// Whether somebody tells something in words of the report's own: no quotation, no answer to
  /// another claim, no source behind a speaker.
  private boolean plain(Statement one) {
    boolean comments = one.tells(one.cue().at().from());
    return (one.cue().shaped("verb") || one.cue().shaped("according"))
        && !comments
        && one.content().stream().noneMatch(quotes::touches);
  }

  /// The statement with what is told as the tagger has it.
  private Statement led(Statement one) {
    int both = seen.cueIn(one.cue().at());
    if (both < 0 || !plain(one) || one.cue().does("deny") || one.cue().does("confirm")) {
      return one;
    }
    var told = seen.all().get(both).content();
    double sure = seen.told(told);
    if (sure < opinion.trust().leads() || alike(one.content(), told) || !simple(one, told)) {
      return one;
    }
    var cue = one.cue();
    var why = opinion.content(cue.because(), sure);
    return new Statement(
        new Cue(cue.shape(), cue.manner(), cue.at(), cue.group(), why),
        one.speaker(),
        told,
        leads(told, one.begin()));
  }

  /// Whether what is told stands beside speaker and cue, is not quoted, and nobody else tells
  /// anything in it.
  private boolean simple(Statement one, List<Range> told) {
    return told.stream()
        .allMatch(
            piece ->
                seen.cueIn(piece) < 0
                    && !quotes.touches(piece)
                    && !piece.overlaps(one.speaker())
                    && !piece.overlaps(one.cue().group()));
  }

  private void add(Seen.One one, List<List<Statement>> rules, IntFunction<List<Cue>> cues) {
    double sure = one.source().isEmpty() ? 0 : seen.whole(one);
    int s = words.sentenceOf(one.cue().from());
    var sentence = rules.get(s);
    if (sure < opinion.trust().adds() || sentence.size() >= MOST || nested(one, sentence)) {
      return;
    }
    cue(one, cues.apply(s), sure)
        .map(cue -> new Statement(cue, one.source(), one.content(), leads(one)))
        .ifPresent(sentence::add);
    sentence.sort(Comparator.comparingInt((Statement other) -> other.cue().at().from()));
  }

  /// Whether it stands in what another tells, or another in it: chains are told better by rules.
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

  private static boolean leads(Seen.One one) {
    return leads(one.content(), Math.min(one.source().from(), one.cue().from()));
  }

  /// Whether what is told begins before `begin`, where speaker or cue do.
  private static boolean leads(List<Range> told, int begin) {
    return told.getFirst().from() < begin;
  }

  private static boolean alike(List<Range> one, List<Range> other) {
    int both = 0;
    for (var piece : one) {
      for (var beside : other) {
        int shared = Math.min(piece.to(), beside.to()) - Math.max(piece.from(), beside.from());
        both += Math.max(0, shared);
      }
    }
    return 2 * both >= ALIKE * (length(one) + length(other));
  }

  private static int length(List<Range> pieces) {
    return pieces.stream().mapToInt(Range::length).sum();
  }
}
