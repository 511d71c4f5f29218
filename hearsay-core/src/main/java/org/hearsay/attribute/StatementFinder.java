package org.hearsay.attribute;

import static org.hearsay.attribute.line.Part.ASKS_WHEN;
import static org.hearsay.attribute.line.Part.AS_TOLD;
import static org.hearsay.attribute.line.Part.LINK;
import static org.hearsay.attribute.line.Part.OBJECT_RELATIVE;
import static org.hearsay.attribute.line.Part.SUBJECT_RELATIVE;
import static org.hearsay.model.PartOfSpeech.ADP;
import static org.hearsay.model.PartOfSpeech.ADV;
import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.CCONJ;
import static org.hearsay.model.PartOfSpeech.PART;
import static org.hearsay.model.PartOfSpeech.PUNCT;
import static org.hearsay.model.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribute.chain.Handed;
import org.hearsay.attribute.chain.Relays;
import org.hearsay.attribute.content.Boundaries;
import org.hearsay.attribute.content.Clauses;
import org.hearsay.attribute.content.ContentSpan;
import org.hearsay.attribute.cue.CueMatcher;
import org.hearsay.attribute.cue.Statement;
import org.hearsay.attribute.cue.Statement.Cue;
import org.hearsay.attribute.line.Phrases;
import org.hearsay.attribute.line.Quotes;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;
import org.hearsay.attribute.speaker.SpeakerSpan;
import org.hearsay.rules.Lexicon;

/// Puts speaker and content to each cue of a sentence.
final class StatementFinder {

  /// No sentence of people holds more statements than this; a hostile one may not cost more.
  private static final int MOST = 64;

  private final Words words;
  private final Quotes quotes;
  private final CueMatcher matcher;
  private final SpeakerSpan speakers;
  private final ContentSpan contents;
  private final Phrases phrases;
  private final Relays relays;
  private final Subjects subjects;
  private final Handed handed;
  private final Clauses clauses;
  private final WordOrder order;
  private final Passives passives;

  StatementFinder(Words words, Quotes quotes, CueMatcher matcher, Lexicon kinds, Lexicon who) {
    this.words = words;
    this.quotes = quotes;
    this.matcher = matcher;
    phrases = new Phrases(words);
    speakers = new SpeakerSpan(words, phrases);
    contents = new ContentSpan(words, quotes, phrases);
    relays = new Relays(words, quotes, speakers);
    subjects = new Subjects(words, quotes, speakers, phrases, relays, kinds, who);
    handed = new Handed(words, speakers, contents);
    clauses = new Clauses(words);
    order = new WordOrder(words, quotes, phrases);
    passives = new Passives(words, speakers, contents);
  }

  /// The statements of sentence `s` in the order of their cues; some with no content yet, where a
  /// quotation follows.
  List<Statement> find(int s) {
    var found = new ArrayList<Statement>();
    for (var cue : matcher.find(words, s)) {
      boolean taken = found.stream().anyMatch(one -> one.cue().at().covers(cue.at().from()));
      if (!quotes.inside(cue.at().from()) && found.size() < MOST && !taken) {
        found.addAll(all(cue, s, found));
      }
    }
    return found;
  }

  /// Statements inside the quotations of sentence `s`: “My father said there was a wreck”.
  List<Statement> quoted(int s) {
    var found = new ArrayList<Statement>();
    for (var cue : matcher.find(words, s)) {
      var quote = quotes.around(cue.at().from());
      if (!quote.isEmpty() && !cue.relays() && found.size() < MOST) {
        one(cue, s, found)
            .filter(one -> one.begin() >= quote.from() && !one.content().isEmpty())
            .map(one -> one.with(Boundaries.without(one.content(), quote.to() - 1, words.size())))
            .filter(one -> !one.content().isEmpty() && !one.leading())
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private List<Statement> all(Cue cue, int s, List<Statement> earlier) {
    int from = words.from(s);
    return switch (cue.shape()) {
      case "hears", "quotes", "overhears" ->
          handed.find(cue, subjects.of(cue, from, earlier), from, end(s));
      case "source" -> handed.find(cue, new Range(from, from), from, end(s));
      default -> one(cue, s, earlier).stream().toList();
    };
  }

  private Optional<Statement> one(Cue cue, int s, List<Statement> earlier) {
    return switch (cue.shape()) {
      case "answer" -> answer(cue, s, earlier);
      case "verb" -> verb(cue, s, earlier);
      case "according" -> according(cue, s);
      case "citing", "carried" -> citing(cue, s);
      case "origin" -> origin(cue, s);
      default -> Optional.empty();
    };
  }

  /// "The bank declined to comment": the answer itself is told, with who gives it.
  private Optional<Statement> answer(Cue cue, int s, List<Statement> earlier) {
    var subject = subjects.of(cue, words.from(s), earlier);
    if (subject.isEmpty() || passives.passive(cue) || aside(subject.to(), cue.group().from())) {
      return Optional.empty();
    }
    boolean whole = !cue.does("object");
    int end = clauses.end(cue.at().to(), end(s));
    if (whole) {
      boolean near = subject.from() < cue.group().from();
      int begin = near ? subject.from() : cue.group().from();
      return Optional.of(new Statement(cue, subject, List.of(new Range(begin, end)), false));
    }
    int verb = cue.at().from() + 1;
    while (words.is(verb, ADP, ADV, PART)) {
      verb++;
    }
    var said =
        new Cue(
            "answer",
            "object",
            new Range(cue.at().from(), verb),
            new Range(cue.group().from(), verb),
            cue.because());
    var object = new Range(cue.group().from(), end);
    return Optional.of(new Statement(said, subject, List.of(object), false));
  }

  /// "X, who declined to be named, said": tells only more of X.
  private boolean aside(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.has(at, SUBJECT_RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /// ", quoting X": the source behind the speaker; no content of its own.
  private Optional<Statement> citing(Cue cue, int s) {
    var source = speakers.after(cue.at().to(), end(s));
    return source.isEmpty()
        ? Optional.empty()
        : Optional.of(new Statement(cue, source, List.of(), false));
  }

  /// "The figures come from X": what is told stands before.
  private Optional<Statement> origin(Cue cue, int s) {
    var source = speakers.after(cue.at().to(), end(s));
    var told = speakers.before(cue.group().from(), words.from(s));
    int that = words.from(s) + 2;
    if (words.has(that, LINK) && that + 3 < cue.group().from()) {
      told = new Range(that + 1, cue.group().from());
    }
    for (int at = source.to(); at + 1 < end(s); at++) {
      told = words.norm(at).equals(":") ? new Range(at + 1, end(s)) : told;
    }
    return source.isEmpty() || told.isEmpty()
        ? Optional.empty()
        : Optional.of(new Statement(cue, source, List.of(told), true));
  }

  private Optional<Statement> verb(Cue cue, int s, List<Statement> earlier) {
    int from = words.from(s);
    int to = end(s);
    int verb = cue.group().from();
    boolean aside = (cue.does("believe") || cue.does("expect")) && words.norm(verb).endsWith("ing");
    if (passives.passive(cue)) {
      return passives.toldBy(cue, from, to);
    }
    boolean asked = words.has(verb - 1, ASKS_WHEN) && cue.does("ask");
    if (words.is(verb, PART) || aside || asked) {
      return Optional.empty();
    }
    int next = cue.at().to();
    if (cue.group().from() == from && phrases.starts(next)) {
      return opening(cue, speakers.after(next, to), to);
    }
    var subject = subjects.of(cue, from, earlier);
    if (cue.does("ask") && words.has(subject.from() - 1, ASKS_WHEN)) {
      return Optional.empty();
    }
    to = clauseEnd(cue, subject, to);
    if (order.inverted(cue, from, subject)) {
      var speaker = speakers.after(next, to);
      if (!speaker.isEmpty()) {
        return Optional.of(inverted(cue, speaker, from, to));
      }
    }
    return spoken(cue, subject, s, to);
  }

  /// "…, said the captain", "The mate, says the log, was ill".
  private Statement inverted(Cue cue, Range speaker, int from, int to) {
    var before = contents.before(from, cue.group().from());
    int behind = speaker.to() + 1;
    boolean apart =
        words.norm(speaker.to()).equals(",") && !order.hasVerb(from, cue.group().from());
    if (apart && words.is(behind, VERB, AUX) && !before.isEmpty()) {
      var around = List.of(before.getFirst(), new Range(behind, to));
      return new Statement(cue, speaker, around, true);
    }
    return new Statement(cue, speaker, split(before, speaker.to(), to), true);
  }

  /// What `subject` tells, before and behind the verb.
  private Optional<Statement> spoken(Cue cue, Range subject, int s, int to) {
    int from = words.from(s);
    int next = cue.at().to();
    boolean read =
        cue.does("document")
            && words.has(subject.from() - 1, SUBJECT_RELATIVE)
            && words.norm(next).equals(",");
    if (subject.isEmpty() || read || words.has(subject.from() - 1, OBJECT_RELATIVE)) {
      return Optional.empty();
    }
    var after = relays.without(contents.after(cue, relays.behind(next, to), to), to);
    if (words.has(subject.from() - 1, AS_TOLD) && after.isEmpty()) {
      return asSaid(cue, subject, from);
    }
    if (order.goesOn(cue, subject, from, after)) {
      var told = new ArrayList<>(contents.before(from, subject.from()));
      told.add(new Range(after.from() + 1, after.to()));
      return Optional.of(new Statement(cue, subject, told, true));
    }
    if (order.leads(cue, subject, from, after)) {
      var before = contents.before(from, subject.from());
      return Optional.of(new Statement(cue, subject, split(before, next, to), true));
    }
    var told = new ArrayList<Range>();
    if (order.inserted(cue, subject, from)) {
      told.addAll(contents.before(from, subject.from()));
    }
    if (!after.isEmpty()) {
      told.add(after);
    } else if (subject.from() == from && next >= to) {
      told.addAll(quoteBefore(from, s));
    }
    return Optional.of(new Statement(cue, subject, told, false));
  }

  /// Where the clause ends that only tells more: "X, who has called it a farce, expects to win".
  private int clauseEnd(Cue cue, Range subject, int to) {
    int who = cue.group().from() - 1;
    int in = subject.from() - 1;
    boolean within = words.has(in, SUBJECT_RELATIVE) && words.is(in - 1, ADP);
    boolean aside = within || words.has(who, SUBJECT_RELATIVE) && words.norm(who - 1).equals(",");
    for (int at = cue.at().to() + 1; aside && at < to - 1; at++) {
      int verb = words.is(at + 1, ADV) ? at + 2 : at + 1;
      if (words.norm(at).equals(",") && !quotes.inside(at) && phrases.finite(verb)) {
        return at;
      }
    }
    return to;
  }

  /// “She is sound.” The captain said.
  private List<Range> quoteBefore(int from, int s) {
    boolean near = s > 0 && words.passageOf(s - 1) == words.passageOf(s);
    var quote = quotes.around(from - 1);
    return near && !quote.isEmpty() ? List.of(quote) : List.of();
  }

  /// "Said the captain: “She is sound.”"
  private Optional<Statement> opening(Cue cue, Range speaker, int to) {
    int mark = speaker.to();
    boolean told = words.has(mark, Set.of(":", ",")) && mark + 1 < to;
    return !speaker.isEmpty() && told && (words.norm(mark).equals(":") || quotes.inside(mark + 1))
        ? Optional.of(new Statement(cue, speaker, List.of(new Range(mark + 1, to)), false))
        : Optional.empty();
  }

  /// "The yard is shut, as two papers have reported."
  private Optional<Statement> asSaid(Cue cue, Range subject, int from) {
    int as = subject.from() - 1;
    var before = contents.before(from, as);
    return before.isEmpty() || !words.norm(as - 1).equals(",")
        ? Optional.empty()
        : Optional.of(new Statement(cue, subject, before, true));
  }

  /// Adds what follows the speaker to a quotation broken in two: “…,” X said, “…”.
  private List<Range> split(List<Range> before, int next, int to) {
    if (words.norm(next).equals(":") && next + 1 < to) {
      return List.of(new Range(next + 1, to));
    }
    var pieces = new ArrayList<>(before);
    if (words.norm(next).equals(";") && next + 1 < to) {
      pieces.add(new Range(next + 1, to));
      return pieces;
    }
    int at = next;
    while (at < to && !quotes.inside(at)) {
      at++;
    }
    boolean quoted = !before.isEmpty() && quotes.inside(before.getLast().to() - 1);
    if (at < to && quoted && at - next < 15) {
      pieces.add(new Range(at, Math.max(to, quotes.around(at).to())));
    }
    return pieces;
  }

  private Optional<Statement> according(Cue cue, int s) {
    int from = words.from(s);
    int to = end(s);
    int start = cue.at().from();
    var speaker = speakers.after(cue.at().to(), to);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    int that = words.norm(start - 1).equals(",") ? start - 2 : start - 1;
    boolean first = start - from <= 1 || words.is(start - 1, CCONJ) || words.has(that, LINK);
    if (first) {
      int next = speaker.to();
      while (next < to && words.is(next, PUNCT) && !quotes.inside(next)) {
        next++;
      }
      return next < to
          ? Optional.of(new Statement(cue, speaker, List.of(new Range(next, to)), false))
          : Optional.empty();
    }
    var before = contents.before(from, start);
    int next = speaker.to() + 1;
    boolean inside =
        words.norm(start - 1).equals(",") && words.norm(speaker.to()).equals(",") && next < to;
    boolean split =
        words.is(next, VERB, AUX) && !order.hasVerb(from, start) || words.is(start - 2, AUX);
    if (inside && split) {
      before = List.of(before.getFirst(), new Range(next, to));
    }
    return Optional.of(new Statement(cue, speaker, before, true));
  }

  /// The end of sentence `s` without its last mark.
  private int end(int s) {
    int to = words.to(s);
    while (to > words.from(s)
        && Set.of(".", "!", "?").contains(words.norm(to - 1))
        && !quotes.inside(to - 1)) {
      to--;
    }
    return to;
  }
}
