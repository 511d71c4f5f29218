package org.hearsay.attribute;

import static org.hearsay.model.PartOfSpeech.ADJ;
import static org.hearsay.model.PartOfSpeech.ADP;
import static org.hearsay.model.PartOfSpeech.NOUN;
import static org.hearsay.model.PartOfSpeech.PRON;
import static org.hearsay.model.PartOfSpeech.PROPN;
import static org.hearsay.model.PartOfSpeech.PUNCT;
import static org.hearsay.model.PartOfSpeech.VERB;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.Mention;
import org.hearsay.model.Report;
import org.hearsay.model.Speaker;
import org.hearsay.model.Token;
import org.hearsay.rules.Lexicon;

/// Says what kind of speaker a noun phrase names.
final class SpeakerNamer {

  private static final Set<String> OWN = Set.of("i", "we", "us", "me");
  private static final Set<String> MANY =
      Set.of(
          "they", "we", "some", "many", "others", "several", "these", "those", "most", "people",
          "police");

  private final Words words;
  private final String text;
  private final String outlet;
  private final Lexicon kinds;
  private final TreeMap<Integer, Mention.Named> named = new TreeMap<>();

  SpeakerNamer(Words words, Report report, List<Mention> mentions, Lexicon kinds) {
    this.words = words;
    this.text = report.text();
    this.kinds = kinds;
    outlet = Token.normalise(report.imprint().outlet()).strip();
    for (var mention : mentions) {
      if (mention instanceof Mention.Named name) {
        named.putIfAbsent(name.span().start(), name);
      }
    }
  }

  /// Whether the words speak for the reporting outlet: "we", or its own name.
  boolean outletItself(Range range) {
    if (range.length() == 1 && words.has(range.from(), OWN)) {
      return true;
    }
    String name = Token.normalise(words.span(range).of(text)).strip();
    String bare = name.startsWith("the ") ? name.substring(4) : name;
    return !outlet.isEmpty()
        && (bare.equals(outlet)
            || ("the " + bare).equals(outlet)
            || bare.length() > 3 && outlet.startsWith(bare + " "));
  }

  Speaker name(Range range) {
    int head = head(range);
    String printed = words.span(range).of(text);
    if (words.is(head, PRON)) {
      return new Speaker.Unnamed(printed, words.has(head, MANY));
    }
    var kind = kinds.find(words.lemma(head)).map(Lexicon.Entry::value).orElse("");
    if (kind.equals("document")) {
      return new Speaker.Document(printed);
    }
    if (kind.equals("outlet") && words.capital(head)) {
      return new Speaker.Outlet(printed);
    }
    return byName(range, head).orElseGet(() -> unnamed(range, head, printed));
  }

  private Optional<Speaker> byName(Range range, int head) {
    var span = words.span(range);
    int headAt = words.token(head).span().start();
    Optional<Speaker> organisation = Optional.empty();
    for (var name : named.subMap(span.start(), span.end()).values()) {
      if (!span.covers(name.span())) {
        continue;
      }
      if (name.kind() == Mention.Kind.PERSON && !possessed(name)) {
        return Optional.of(new Speaker.Person(name.span().of(text)));
      }
      if (name.span().start() <= headAt && headAt < name.span().end()) {
        organisation = Optional.of(new Speaker.Organisation(name.span().of(text)));
      }
    }
    return organisation;
  }

  private boolean possessed(Mention.Named name) {
    int end = name.span().end();
    return text.startsWith("'s", end) || text.startsWith("’s", end);
  }

  private Speaker unnamed(Range range, int head, String printed) {
    if (words.is(head, PROPN) && words.capital(range.from()) && named.isEmpty()) {
      return words.norm(range.from()).equals("the")
          ? new Speaker.Organisation(printed)
          : new Speaker.Person(printed);
    }
    String word = words.norm(head);
    boolean plural =
        MANY.contains(word)
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
