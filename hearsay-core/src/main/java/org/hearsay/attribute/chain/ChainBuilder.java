package org.hearsay.attribute.chain;

import static org.hearsay.attribute.line.Part.ADDRESSES;
import static org.hearsay.attribute.line.Part.SAME_SPEAKER;
import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.CCONJ;
import static org.hearsay.model.PartOfSpeech.PRON;
import static org.hearsay.model.PartOfSpeech.PUNCT;
import static org.hearsay.model.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.attribute.content.Boundaries;
import org.hearsay.attribute.content.Clauses;
import org.hearsay.attribute.cue.Statement;
import org.hearsay.attribute.line.Pieces;
import org.hearsay.attribute.line.Quotes;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;
import org.hearsay.attribute.speaker.SpeakerNamer;
import org.hearsay.model.Attribution;
import org.hearsay.model.Hop;
import org.hearsay.model.Span;

/// Turns the statements of one sentence into attributions: a statement inside another's content
/// stands on both, the outer speaker nearest the reader.
public final class ChainBuilder {

  private final Words words;
  private final Pieces pieces;
  private final SpeakerNamer namer;
  private final Clauses clauses;
  private final Quotes quotes;
  private final boolean whole;

  /// @param whole whether contents of several clauses stay one, and speakers keep their relative
  ///     clauses
  public ChainBuilder(Words words, Pieces pieces, SpeakerNamer namer, boolean whole) {
    this.whole = whole;
    clauses = new Clauses(words);
    quotes = new Quotes(words);
    this.words = words;
    this.pieces = pieces;
    this.namer = namer;
  }

  /// The same attributions with more speakers behind their last: who told it before.
  public List<Attribution> extend(List<Attribution> told, List<Statement> relays) {
    var more = new ArrayList<Attribution>();
    for (var one : told) {
      var chain = new ArrayList<>(one.chain());
      relays.forEach(relay -> add(chain, relay));
      more.add(new Attribution(one.content(), chain));
    }
    return more;
  }

  /// The attributions of one sentence's statements.
  public List<Attribution> build(List<Statement> statements) {
    var main = heard(once(statements.stream().filter(one -> !one.cue().relays()).toList()));
    var relays = statements.stream().filter(one -> one.cue().relays()).toList();
    var built = new ArrayList<Attribution>();
    for (var one : main) {
      if (!one.content().isEmpty() && !passedOn(one, main) && !repeats(one, main)) {
        build(one, main, relays, built);
      }
    }
    built.sort(Comparator.comparing(attribution -> attribution.content().getFirst()));
    return built;
  }

  /// "The clerk said the vault was full, he said": told once by one speaker.
  private List<Statement> once(List<Statement> main) {
    return main.stream()
        .filter(outer -> !outer.leading() || main.stream().noneMatch(inner -> again(outer, inner)))
        .toList();
  }

  private boolean again(Statement outer, Statement inner) {
    int cue = inner.cue().at().from();
    return holds(outer, inner)
        && !inner.leading()
        && !quotes.inside(cue)
        && !inner.speaker().isEmpty()
        && same(inner.speaker(), outer.speaker());
  }

  /// "She says she heard from a cook that …": the cook told her, and she is no step of her own.
  private List<Statement> heard(List<Statement> main) {
    var kept = new ArrayList<>(main);
    for (var inner : main) {
      var outer = inner.cue().shaped("hears") ? holder(inner, kept) : -1;
      if (outer >= 0) {
        var told = kept.get(outer);
        int from = inner.content().getFirst().from();
        kept.set(outer, told.with(Boundaries.without(told.content(), inner.begin(), from)));
        kept.remove(inner);
      }
    }
    return kept;
  }

  private int holder(Statement inner, List<Statement> all) {
    for (int i = 0; i < all.size(); i++) {
      if (holds(all.get(i), inner) && !hop(inner, all.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /// "He said he thinks …": what he thinks is what he said.
  private boolean repeats(Statement one, List<Statement> main) {
    return main.stream().anyMatch(other -> holds(other, one) && !hop(one, other));
  }

  private void build(
      Statement one, List<Statement> main, List<Statement> relays, List<Attribution> built) {
    var inner = main.stream().filter(other -> holds(one, other) && hop(other, one)).toList();
    var content = withoutSteps(one, relays);
    for (var other : inner) {
      content = Boundaries.without(content, other.begin(), told(other));
      for (var piece : other.content()) {
        content = Boundaries.without(content, piece.from(), piece.to());
      }
    }
    if (!inner.isEmpty() && !tellsMore(content)) {
      return;
    }
    var chain = chain(one, main, relays);
    if (one.cue().shaped("origin") && chain.size() < 2) {
      return;
    }
    content = withoutHops(content, one, main, relays);
    for (var part : parts(one, content)) {
      for (var spans : pieces.bySentence(part)) {
        var told =
            comments(one) ? spans : spans.stream().filter(span -> !speaks(span, chain)).toList();
        if (!told.isEmpty()) {
          built.add(new Attribution(told, chain));
        }
      }
    }
  }

  /// The first word told, with nobody but the listener before it: "told him that …".
  private int told(Statement one) {
    int first = one.content().getFirst().from();
    boolean near = !one.leading() && first >= one.end() && first - one.end() < 6;
    return near ? first : one.end();
  }

  /// What can be true alone stands alone: "the pier is weak, and the crane is old" is two.
  private List<List<Range>> parts(Statement one, List<Range> content) {
    boolean apart =
        content.size() == 1 || content.stream().allMatch(p -> clauses.full(p.from(), p.to()));
    if (whole || !apart || comments(one)) {
      return List.of(content);
    }
    var parts = new ArrayList<List<Range>>();
    content.forEach(piece -> addParts(piece, parts));
    return parts;
  }

  private void addParts(Range all, List<List<Range>> parts) {
    int first = all.from();
    while (first < all.to() && words.is(first, PUNCT, CCONJ)) {
      first++;
    }
    for (int at = words.is(first - 1, CCONJ) ? first : all.from(); at < all.to(); ) {
      int end = Math.min(all.to(), words.to(words.sentenceOf(at)));
      clauses.of(new Range(at, end), true).forEach(clause -> parts.add(List.of(clause)));
      at = end;
    }
  }

  /// Whether a speaker of the chain stands in this piece, as happens where relays are nested
  /// without end.
  private static boolean speaks(Span piece, List<Hop> chain) {
    return chain.stream().flatMap(hop -> hop.speakerWords().stream()).anyMatch(piece::overlaps);
  }

  private List<Range> withoutSteps(Statement one, List<Statement> relays) {
    var content = one.content();
    if (!comments(one)) {
      content = Boundaries.without(content, one.speaker().from(), one.speaker().to());
      content = Boundaries.without(content, one.cue().group().from(), one.cue().group().to());
    }
    for (var relay : relays) {
      content = Boundaries.without(content, relay.begin() - 1, relay.end());
    }
    return content;
  }

  /// One word has one part: no speaker of the chain is told.
  private static List<Range> withoutHops(
      List<Range> content, Statement one, List<Statement> main, List<Statement> relays) {
    var rest = content;
    for (var other : main) {
      if (holds(other, one)) {
        rest = Boundaries.without(rest, other.speaker().from(), other.speaker().to());
      }
    }
    for (var relay : relays) {
      rest = Boundaries.without(rest, relay.speaker().from(), relay.speaker().to());
    }
    return rest.stream().sorted(Comparator.comparingInt(Range::from)).toList();
  }

  private boolean tellsMore(List<Range> content) {
    for (var piece : content) {
      for (int at = piece.from(); at < piece.to(); at++) {
        if (words.is(at, VERB, AUX) && piece.length() > 3) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holds(Statement outer, Statement inner) {
    return outer != inner
        && !inner.content().isEmpty()
        && outer.tells(inner.cue().at().from())
        && outer.tells(inner.begin());
  }

  /// Whether the inner statement is a step of its own: "he said he thinks …" is not, nor is "she
  /// said he told her" where "he" is who tells it anyway.
  private boolean hop(Statement inner, Statement outer) {
    if (inner.cue().shaped("answer")) {
      return false;
    }
    if (inner.speaker().isEmpty() || inner.speaker().equals(outer.speaker())) {
      return !inner.speaker().equals(outer.speaker());
    }
    boolean pronoun =
        inner.speaker().length() == 1 && words.has(inner.speaker().from(), SAME_SPEAKER);
    return !pronoun
        || tells(inner.cue()) && !same(inner.speaker(), outer.speaker())
        || quotedOnly(inner, outer)
        || namer.differ(outer.speaker(), inner.speaker());
  }

  /// "told him", "wrote to her".
  private boolean tells(Statement.Cue cue) {
    int next = cue.at().to();
    return cue.does("tell") || words.has(next, ADDRESSES) && words.is(next + 1, PRON);
  }

  /// “He laughed and said …,” he told us: whoever is quoted calls nobody else "I".
  private boolean quotedOnly(Statement inner, Statement outer) {
    int at = inner.cue().at().from();
    return quotes.inside(at)
        && !quotes.inside(outer.cue().at().from())
        && !inner.cue().does("promise")
        && namer.person(inner.speaker());
  }

  /// Whether two phrases point at one speaker.
  private boolean same(Range one, Range other) {
    var first = namer.who(one).names();
    return !first.isEmpty() && !other.isEmpty() && first.equals(namer.who(other).names());
  }

  private List<Hop> chain(Statement one, List<Statement> main, List<Statement> relays) {
    var steps = new ArrayList<Statement>();
    main.stream()
        .filter(other -> holds(other, one) && hop(one, other))
        .sorted(Comparator.comparingInt(other -> -length(other)))
        .forEach(steps::add);
    main.stream().filter(other -> passesOn(other, one)).forEach(steps::add);
    steps.add(one);
    var chain = new ArrayList<Hop>();
    for (var step : steps) {
      var own = relays.stream().filter(relay -> owner(relay, main) == step).toList();
      own.stream().filter(relay -> relay.cue().carries()).forEach(relay -> add(chain, relay));
      add(chain, step);
      own.stream().filter(relay -> !relay.cue().carries()).forEach(relay -> add(chain, relay));
    }
    return chain;
  }

  private void add(List<Hop> chain, Statement step) {
    if (step.speaker().isEmpty() || namer.outletItself(step.speaker())) {
      return;
    }
    var cue = comments(step) ? List.<Span>of() : List.of(words.span(step.cue().group()));
    var speaker = whole ? step.speaker() : namer.bare(step.speaker());
    var span = words.span(speaker);
    var who = namer.who(speaker);
    chain.add(
        new Hop(
            who.speaker(), List.of(span), cue, step.cue().because(), who.names(), who.pointing()));
  }

  /// "The police have not confirmed this": the whole says something about another claim.
  private boolean comments(Statement step) {
    return step.content().size() == 1 && step.content().getFirst().covers(step.cue().at().from());
  }

  private static int length(Statement one) {
    return one.content().stream().mapToInt(Range::length).sum();
  }

  /// The statement nearest to the relay's words.
  private static Statement owner(Statement relay, List<Statement> main) {
    Statement best = main.getFirst();
    for (var one : main) {
      if (!one.content().isEmpty() && distance(one, relay) < distance(best, relay)) {
        best = one;
      }
    }
    return best;
  }

  private static int distance(Statement one, Statement relay) {
    return Math.min(
        Math.abs(relay.begin() - one.speaker().to()), Math.abs(relay.begin() - one.end()));
  }

  /// "a deckhand told his sister, who told the paper": the sister stands nearer the reader.
  private boolean passesOn(Statement other, Statement teller) {
    return other != teller
        && other.content().isEmpty()
        && other.cue().does("tell")
        && teller.cue().does("tell")
        && other.speaker().from() >= teller.cue().at().to()
        && other.cue().at().from() > teller.cue().at().from()
        && other.cue().at().from() - other.speaker().to() < 6;
  }

  private boolean passedOn(Statement one, List<Statement> main) {
    return one.content().isEmpty() && main.stream().anyMatch(other -> passesOn(one, other));
  }
}
