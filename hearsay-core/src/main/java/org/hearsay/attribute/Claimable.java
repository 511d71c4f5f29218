package org.hearsay.attribute;

import static org.hearsay.attribute.line.Part.DENIES;
import static org.hearsay.attribute.line.Part.EXCLUDES;
import static org.hearsay.attribute.line.Part.GIVES_REASONS;
import static org.hearsay.attribute.line.Part.INFINITIVE;
import static org.hearsay.attribute.line.Part.LIMITS;
import static org.hearsay.attribute.line.Part.LINK;
import static org.hearsay.attribute.line.Part.MODAL;
import static org.hearsay.attribute.line.Part.NOBODY;
import static org.hearsay.attribute.line.Part.OUTLET_SPEAKS;
import static org.hearsay.attribute.line.Part.PERFECT;
import static org.hearsay.attribute.line.Part.POINTS;
import static org.hearsay.attribute.line.Part.PUTS_FIGURE;
import static org.hearsay.attribute.line.Part.SAYS_FIGURE;
import static org.hearsay.attribute.line.Part.SUBJECT_RELATIVE;
import static org.hearsay.attribute.line.Part.SUPPOSES;
import static org.hearsay.attribute.line.Part.SUPPOSES_FIRST;
import static org.hearsay.model.PartOfSpeech.ADP;
import static org.hearsay.model.PartOfSpeech.ADV;
import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.CCONJ;
import static org.hearsay.model.PartOfSpeech.NOUN;
import static org.hearsay.model.PartOfSpeech.NUM;
import static org.hearsay.model.PartOfSpeech.PART;
import static org.hearsay.model.PartOfSpeech.PROPN;
import static org.hearsay.model.PartOfSpeech.PUNCT;
import static org.hearsay.model.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.hearsay.attribute.content.Clauses;
import org.hearsay.attribute.cue.Statement;
import org.hearsay.attribute.line.Part;
import org.hearsay.attribute.line.Phrases;
import org.hearsay.attribute.line.Quotes;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;
import org.hearsay.rules.Lexicon;

/// Decides which statements put a claim on somebody's word. "He did not say where", "nobody told
/// us", "he will announce" and "she feared the storm" do not: they stay the outlet's own.
final class Claimable {

  private final Words words;
  private final Quotes quotes;
  private final Clauses clauses;
  private final Phrases phrases;
  private final Lexicon kinds;
  private final Lexicon nouns;
  private final Lexicon who;
  private final IntPredicate voiced;

  /// @param voiced whether somebody else than the outlet has the word at a position
  Claimable(Words words, Quotes quotes, Hearing.Lists lists, IntPredicate voiced) {
    this.voiced = voiced;
    this.words = words;
    clauses = new Clauses(words);
    phrases = new Phrases(words);
    this.quotes = quotes;
    kinds = lists.kinds();
    nouns = lists.nouns();
    who = lists.who();
  }

  /// The statements of a sentence that give claims, with the content such a claim has.
  List<Statement> select(List<Statement> statements) {
    var selected = new ArrayList<Statement>();
    for (var one : statements) {
      if (!one.cue().shaped("origin") || passedBack(one, statements)) {
        select(one).ifPresent(selected::add);
      }
    }
    return selected;
  }

  /// Where something comes from counts only if that speaker names a source of his own.
  private static boolean passedBack(Statement origin, List<Statement> statements) {
    return statements.stream()
        .anyMatch(
            other ->
                other.cue().relays()
                    && other.begin() >= origin.end()
                    && other.begin() - origin.end() < 4);
  }

  /// Whether the statement gives a claim; one with no content yet may.
  boolean keeps(Statement one) {
    return select(one).isPresent();
  }

  private Optional<Statement> select(Statement one) {
    if (one.cue().relays()) {
      return keepIf(one, !words.has(one.cue().at().from(), GIVES_REASONS) || source(one.speaker()));
    }
    if (one.content().isEmpty()) {
      return Optional.of(one);
    }
    if (!speaks(one) || asked(one) || supposed(one)) {
      return Optional.empty();
    }
    if (one.cue().shaped("answer") || one.cue().shaped("hears")) {
      return Optional.of(one);
    }
    return switch (one.cue().manner()) {
      case "deny", "confirm" -> comment(one);
      case "believe" -> believed(one);
      case "expect" -> expected(one);
      case "go on" ->
          keepIf(one, !group(one, DENIES) && (one.leading() || thatBefore(one) || quoted(one)));
      case "hear" -> keepIf(one, !group(one, DENIES) && (one.leading() || thatBefore(one)));
      case "document" -> documented(one);
      case "topic" -> keepIf(one, !group(one, DENIES) && !modal(one));
      case "name" -> one.leading() ? Optional.empty() : documented(one);
      case "ask" ->
          keepIf(
              one,
              !group(one, DENIES)
                  && !modal(one)
                  && (verbal(one) && !infinitive(one) || quoted(one)));
      case "promise" -> keepIf(one, !group(one, DENIES) && !modal(one));
      default -> keepIf(one, !group(one, DENIES) && !modal(one) && told(one));
    };
  }

  private static Optional<Statement> keepIf(Statement one, boolean condition) {
    return condition ? Optional.of(one) : Optional.empty();
  }

  private boolean speaks(Statement one) {
    int first = one.speaker().from();
    boolean ours =
        one.speaker().length() == 1 && words.has(first, OUTLET_SPEAKS) && !quotes.inside(first);
    if (ours && voiced.test(first)) {
      return true;
    }
    return !ours && !words.has(first, NOBODY) && !words.has(first - 1, EXCLUDES);
  }

  /// Whether somebody or a paper is named, not a reason: "citing the storm".
  private boolean source(Range named) {
    boolean known = words.is(head(named), PROPN);
    for (int at = named.from(); at < named.to(); at++) {
      String noun = words.lemma(at);
      known |=
          who.find(noun).isPresent()
              || kinds.find(noun).isPresent()
              || nouns.find(noun).isPresent();
    }
    return known;
  }

  /// Whether the statement is a question, or stands in one that is quoted.
  private boolean asked(Statement one) {
    var around = quotes.around(one.cue().at().from());
    boolean direct = words.is(one.cue().at().to(), PUNCT);
    for (int at = one.end(); !one.leading() && !direct && at < around.to(); at++) {
      if (words.sentenceOf(at) != words.sentenceOf(one.cue().at().from())) {
        break;
      }
      if (words.norm(at).equals("?")) {
        return true;
      }
    }
    int s = words.sentenceOf(one.cue().at().from());
    int last = words.to(s) - 1;
    return words.norm(last).equals("?") && !quotes.inside(last) && !one.leading() && !quoted(one);
  }

  /// Whether the cue stands in a condition: "if Lisbon says so, …".
  private boolean supposed(Statement one) {
    int from = words.from(words.sentenceOf(one.cue().at().from()));
    for (int at = one.begin() - 1; at >= Math.max(from, one.begin() - 12); at--) {
      if (words.norm(at).equals(",") || quotes.inside(at)) {
        return false;
      }
      if (words.has(at, SUPPOSES)) {
        return at == from || !words.has(at, SUPPOSES_FIRST);
      }
    }
    return false;
  }

  private Optional<Statement> believed(Statement one) {
    boolean aside = words.norm(one.cue().group().from()).endsWith("ing");
    boolean felt = phrases.describing(one.content().getFirst().from());
    boolean clause = verbal(one) && !infinitive(one) && !felt;
    return keepIf(one, !aside && (clause || quoted(one)) && !group(one, DENIES) && !modal(one));
  }

  /// "expects a denial within ten days", "blames the carp": a thing will do.
  private Optional<Statement> expected(Statement one) {
    int from = one.content().getFirst().from();
    boolean thing =
        one.content().getFirst().length() > 1
            && (!words.is(from, ADP) || words.has(from + 1, LIMITS));
    return keepIf(one, thing && !group(one, DENIES) && !modal(one));
  }

  /// Whether there is a clause, a quotation, or a paper that speaks: "hailed the plan" tells
  /// nothing.
  private boolean told(Statement one) {
    int first = one.content().getFirst().from();
    if (words.has(first, POINTS) && words.is(first + 1, PUNCT) || joined(first)) {
      return one.leading() || quoted(one);
    }
    boolean paper = kinds.find(words.lemma(head(one.speaker()))).isPresent();
    return one.leading()
        || one.cue().shaped("according")
        || quoted(one)
        || paper
        || words.base(one.cue().at().from(), SAYS_FIGURE) && tagged(one)
        || verbal(one) && !infinitive(one);
  }

  /// "which Peru claims and calls the North": nothing is told.
  private boolean joined(int at) {
    return words.is(at, CCONJ) && words.is(at + 1, VERB, AUX);
  }

  private boolean infinitive(Statement one) {
    int from = one.content().getFirst().from();
    return !thatBefore(one)
        && (words.is(from, PART) && !words.has(from, DENIES) || toDo(from) || ordered(one));
  }

  /// "to stay", "not to stay".
  private boolean toDo(int at) {
    int to = words.has(at, DENIES) ? at + 1 : at;
    return words.has(to, INFINITIVE);
  }

  /// "warned the miners to stay": whoever listens stands before what is to be done.
  private boolean ordered(Statement one) {
    var content = one.content().getFirst();
    int edge = phrases.rightEdge(content.from(), content.to());
    int verb = words.has(edge, DENIES) ? edge + 2 : edge + 1;
    return edge > content.from()
        && !quotes.inside(content.from())
        && toDo(edge)
        && words.is(verb, VERB)
        && !words.base(verb, PERFECT);
  }

  /// "will come and tell": what may be said is not said yet.
  private boolean modal(Statement one) {
    int verb = one.cue().group().from();
    if (group(one, MODAL)) {
      return true;
    }
    boolean bare = words.norm(verb).equals(words.lemma(verb));
    if (!bare || !words.is(verb - 1, CCONJ)) {
      return false;
    }
    int from = words.from(words.sentenceOf(verb));
    for (int at = verb - 2; at > from; at--) {
      if (words.is(at, VERB)) {
        return words.has(at - 1, MODAL) || words.has(at - 1, INFINITIVE);
      }
      if (words.norm(at).equals(",") || words.is(at, AUX)) {
        return words.has(at, MODAL);
      }
    }
    return false;
  }

  private boolean thatBefore(Statement one) {
    return words.has(one.content().getFirst().from() - 1, LINK);
  }

  private Optional<Statement> documented(Statement one) {
    boolean paper = kinds.find(words.lemma(head(one.speaker()))).isPresent();
    boolean that = thatBefore(one);
    boolean figure = words.base(one.cue().at().from(), PUTS_FIGURE) && tagged(one);
    return keepIf(
        one,
        (paper || that || quoted(one) || figure || one.leading())
            && !group(one, DENIES)
            && !modal(one));
  }

  /// "denies it", "have not confirmed this": the verb belongs to what is said, since it says
  /// something about another claim; "denies that C" tells C.
  private Optional<Statement> comment(Statement one) {
    var content = one.content().getFirst();
    boolean around = one.leading() || one.content().size() > 1;
    if (around || modal(one)) {
      return keepIf(one, around && !group(one, DENIES));
    }
    if (one.cue().does("confirm") && infinitive(one)) {
      return Optional.empty();
    }
    int that = clause(content);
    boolean clause = that > 0 || verbal(one) && words.has(content.from() - 1, LINK);
    if (clause && !group(one, DENIES)) {
      return Optional.of(that > 0 ? one.with(List.of(new Range(that, content.to()))) : one);
    }
    boolean beside = one.speaker().to() <= one.cue().group().from();
    int end = words.to(words.sentenceOf(content.from()));
    var said = new Range(one.cue().group().from(), Math.min(content.to(), end));
    var whole = new Range(said.from(), clauses.of(said, false).getFirst().to());
    return keepIf(one.with(List.of(whole)), beside);
  }

  /// The word after "that" in "X's statement that …"; 0 where there is none.
  private int clause(Range content) {
    for (int at = content.from(); at + 1 < Math.min(content.to(), content.from() + 12); at++) {
      if (words.has(at + 1, LINK) && nouns.find(words.lemma(at)).isPresent()) {
        return at + 2;
      }
    }
    return 0;
  }

  private int head(Range speaker) {
    int at = speaker.to() - 1;
    for (int i = speaker.from() + 1; i < speaker.to(); i++) {
      if (words.is(i, org.hearsay.model.PartOfSpeech.ADP, PUNCT, VERB)) {
        at = i - 1;
        break;
      }
    }
    return at;
  }

  private boolean group(Statement one, Part any) {
    for (int at = one.cue().group().from(); at < one.cue().at().from(); at++) {
      if (words.has(at, any)) {
        return true;
      }
    }
    return false;
  }

  private boolean quoted(Statement one) {
    return one.content().stream().anyMatch(quotes::touches)
        && !quotes.inside(one.cue().at().from());
  }

  /// Whether a verb is told that does not only describe a thing: "its fight against those who
  /// boast" tells nothing.
  private boolean verbal(Statement one) {
    for (var piece : one.content()) {
      boolean main = true;
      boolean seen = false;
      for (int at = piece.from(); at < piece.to(); at++) {
        boolean verb = words.is(at, VERB, AUX);
        if (verb && main) {
          return true;
        }
        boolean describes =
            at > piece.from() && words.is(at - 1, NOUN) && words.has(at, SUBJECT_RELATIVE);
        main = !describes && (main || seen && !verb && !words.is(at, ADV, PART));
        seen = verb || seen && !describes;
      }
    }
    return false;
  }

  private boolean tagged(Statement one) {
    var piece = one.content().getFirst();
    for (int at = piece.from(); at < piece.to(); at++) {
      if (words.is(at, NUM)) {
        return true;
      }
    }
    return false;
  }
}
