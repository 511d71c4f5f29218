package org.hearsay.attribute.speaker;

import static org.hearsay.attribute.line.Part.ARTICLE;
import static org.hearsay.attribute.line.Part.ASIDE_RELATIVE;
import static org.hearsay.attribute.line.Part.FEMALE;
import static org.hearsay.attribute.line.Part.MALE;
import static org.hearsay.attribute.line.Part.OF;
import static org.hearsay.attribute.line.Part.OURS;
import static org.hearsay.attribute.line.Part.SINGLE_PERSON;
import static org.hearsay.model.PartOfSpeech.ADJ;
import static org.hearsay.model.PartOfSpeech.ADP;
import static org.hearsay.model.PartOfSpeech.NOUN;
import static org.hearsay.model.PartOfSpeech.PRON;
import static org.hearsay.model.PartOfSpeech.PROPN;
import static org.hearsay.model.PartOfSpeech.PUNCT;
import static org.hearsay.model.PartOfSpeech.VERB;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;
import org.hearsay.model.Because;
import org.hearsay.model.Mention;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Token;
import org.hearsay.rules.Lexicon;

/// Says what kind of speaker a noun phrase names.
public final class SpeakerNamer {

  private final Words words;
  private final String text;
  private final String outlet;
  private final String printed;
  private final String author;
  private final Lexicon kinds;
  private final Lexicon small;
  private final TreeMap<Integer, Mention.Named> named = new TreeMap<>();
  private final TreeMap<Integer, Mention.Reference> pointing = new TreeMap<>();
  private final Map<Range, Who> known = new HashMap<>();

  /// @param names where the speaker is named or described
  /// @param pointing why the words that speak are taken to point there
  public record Who(Speaker speaker, List<Span> names, Optional<Because> pointing) {}

  public SpeakerNamer(
      Words words, Report report, List<Mention> mentions, Lexicon kinds, Lexicon small) {
    this.words = words;
    this.text = report.text();
    this.kinds = kinds;
    this.small = small;
    outlet = Token.normalise(report.imprint().outlet()).strip();
    printed = report.imprint().outlet();
    author = report.imprint().author().map(Token::normalise).orElse("").strip();
    for (var mention : mentions) {
      if (mention instanceof Mention.Named name) {
        named.putIfAbsent(name.span().start(), name);
      } else if (mention instanceof Mention.Reference reference
          && reference.how() != Mention.Reference.How.BESIDE
          && reference.how() != Mention.Reference.How.ASIDE) {
        pointing.putIfAbsent(reference.span().start(), reference);
      }
    }
  }

  /// Whether the words speak for the reporting outlet: "we", or its own name.
  public boolean outletItself(Range range) {
    if (range.length() == 1 && small.may(words.norm(range.from()), "outlet")) {
      return true;
    }
    String name = Token.normalise(words.span(range).of(text)).strip();
    int bracket = name.indexOf(" (");
    name = bracket > 0 ? name.substring(0, bracket) : name;
    String bare = name.startsWith("the ") ? name.substring(4) : name;
    return !outlet.isEmpty()
        && (shortForm(range, bare)
            || bare.equals(outlet)
            || ("the " + bare).equals(outlet)
            || bare.length() > 3 && outlet.startsWith(bare + " "));
  }

  /// The words without a clause that tells more: "a clerk, who was there" is a clerk.
  public Range bare(Range range) {
    for (int at = range.from() + 1; at < range.to() - 1; at++) {
      boolean clause = words.has(at, ASIDE_RELATIVE) && !words.has(at - 1, OF);
      if (clause && words.is(at - 1, PUNCT)) {
        return new Range(range.from(), at - 1);
      }
      if (clause && words.is(at - 1, NOUN, PROPN, PRON)) {
        return new Range(range.from(), at);
      }
    }
    return range;
  }

  /// Whether the words are "he" or "she".
  public boolean person(Range range) {
    return range.length() == 1 && words.has(range.from(), SINGLE_PERSON);
  }

  /// Whether "he" or "she" is somebody else than `outer`: a body or a paper is neither, nor is she
  /// he.
  public boolean differ(Range outer, Range pronoun) {
    if (!words.has(pronoun.from(), SINGLE_PERSON)) {
      return false;
    }
    if (outer.length() == 1 && words.has(outer.from(), MALE)) {
      return !words.has(pronoun.from(), MALE);
    }
    if (outer.length() == 1 && words.has(outer.from(), FEMALE)) {
      return !words.has(pronoun.from(), FEMALE);
    }
    var speaker = who(outer).speaker();
    return speaker instanceof Speaker.Organisation
        || speaker instanceof Speaker.Document
        || speaker instanceof Speaker.Outlet;
  }

  /// Whether the words before a colon in a headline name somebody: "Minister", "Clerk in Porto".
  public boolean speaks(Range label, Lexicon nouns) {
    for (int at = label.from(); at < label.to(); at++) {
      if (words.is(at, VERB)) {
        return false;
      }
    }
    int head = head(label);
    boolean noun = nouns.may(words.norm(head), "person") || nouns.may(words.norm(head), "group");
    return noun || byName(label, head).isPresent();
  }

  /// Whether a name before a colon asks for the outlet: "Courier", "Q", its author.
  public boolean asks(Range label) {
    String name = Token.normalise(words.span(label).of(text)).strip();
    return outletItself(label)
        || name.length() > 2 && outlet.endsWith(" " + name)
        || small.may(name, "asks")
        || name.equals(author);
  }

  /// Whom the words name, or point at.
  public Who who(Range range) {
    return known.computeIfAbsent(range, this::find);
  }

  private Who find(Range range) {
    var reference = reference(range);
    if (reference.isEmpty()) {
      var own = byName(range, head(range)).map(Mention.Named::span).orElse(words.span(range));
      return new Who(name(range), List.of(own), Optional.empty());
    }
    var to = reference.get().to();
    return new Who(to.isEmpty() ? name(range) : at(to), to, Optional.of(reference.get().because()));
  }

  /// "the Agency" of the Coast Health Agency, "the CHA", "our report".
  private boolean shortForm(Range range, String bare) {
    int last = range.to() - 1;
    boolean the = words.has(range.from(), ARTICLE) && range.length() == 2;
    if (the && words.capital(last)) {
      return outlet.endsWith(" " + bare) || initials().equals(words.token(last).word());
    }
    return words.has(range.from(), OURS) && kinds.find(words.lemma(head(range))).isPresent();
  }

  private String initials() {
    return printed
        .chars()
        .filter(Character::isUpperCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private Optional<Mention.Reference> reference(Range range) {
    var span = words.span(range);
    int head = words.token(head(range)).span().start();
    return pointing.subMap(span.start(), span.end()).values().stream()
        .filter(one -> one.span().start() <= head && head < one.span().end())
        .findFirst();
  }

  /// Who is named or described there; several are one unnamed speaker.
  private Speaker at(List<Span> spans) {
    if (spans.size() > 1) {
      String all = spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" and "));
      return new Speaker.Unnamed(all, true);
    }
    var span = spans.getFirst();
    var name = named.get(span.start());
    if (name != null && name.span().equals(span)) {
      return speaker(name);
    }
    return words
        .range(span)
        .map(this::name)
        .orElseGet(() -> new Speaker.Unnamed(span.of(text), false));
  }

  private Speaker speaker(Mention.Named name) {
    return name.kind() == Mention.Kind.PERSON
        ? new Speaker.Person(name.span().of(text))
        : new Speaker.Organisation(name.span().of(text));
  }

  public Speaker name(Range range) {
    int head = head(range);
    String printed = words.span(range).of(text);
    if (words.is(head, PRON)) {
      return new Speaker.Unnamed(printed, small.may(words.norm(head), "several"));
    }
    var kind = kinds.find(words.lemma(head)).map(Lexicon.Entry::value).orElse("");
    if (kind.equals("document")) {
      return new Speaker.Document(printed);
    }
    if (kind.equals("outlet") && words.capital(head)) {
      return new Speaker.Outlet(printed);
    }
    return byName(range, head).map(this::speaker).orElseGet(() -> unnamed(range, head, printed));
  }

  private Optional<Mention.Named> byName(Range range, int head) {
    var span = words.span(range);
    int headAt = words.token(head).span().start();
    Optional<Mention.Named> organisation = Optional.empty();
    for (var name : named.subMap(span.start(), span.end()).values()) {
      if (!span.covers(name.span())) {
        continue;
      }
      if (name.kind() == Mention.Kind.PERSON && !possessed(name) && !behindOf(name, head)) {
        return Optional.of(name);
      }
      if (name.span().start() <= headAt && headAt < name.span().end()) {
        organisation = Optional.of(name);
      }
    }
    return organisation;
  }

  /// "a friend of Ana Prieto" is not she.
  private boolean behindOf(Mention.Named name, int head) {
    return words
        .range(name.span())
        .filter(range -> range.from() > head && words.is(range.from() - 1, ADP))
        .isPresent();
  }

  private boolean possessed(Mention.Named name) {
    int end = name.span().end();
    return text.startsWith("'s", end) || text.startsWith("’s", end);
  }

  private Speaker unnamed(Range range, int head, String printed) {
    if (words.is(head, PROPN) && words.capital(range.from()) && named.isEmpty()) {
      return words.has(range.from(), ARTICLE)
          ? new Speaker.Organisation(printed)
          : new Speaker.Person(printed);
    }
    String word = words.norm(head);
    boolean plural =
        small.may(word, "several")
            || words.is(head, NOUN) && word.endsWith("s") && !words.lemma(head).equals(word);
    return new Speaker.Unnamed(printed, plural);
  }

  /// The word that carries the phrase: the last noun before a comma, preposition or participle.
  private int head(Range range) {
    int at = range.from();
    int head = range.from();
    while (at < range.to()) {
      boolean stop = words.is(at, ADP, PUNCT, VERB) && at > range.from();
      if (stop) {
        break;
      }
      boolean last = at + 1 == range.to();
      if (words.is(at, NOUN, PROPN, PRON) || last && words.is(at, ADJ)) {
        head = at;
      }
      at++;
    }
    return head;
  }
}
