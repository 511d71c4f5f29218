package org.hearsay.recognise.place.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Mention;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.gazetteer.PlaceKey;

/// Looks up every run of capitalised words in the gazetteer, longest first.
public final class SightPlaces {

  private static final int LONGEST = 7;
  private static final int LONGEST_WORD = 60;
  private final Gazetteer gazetteer;
  private final PlaceWords words;

  public SightPlaces(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /// Sightings in text order, without overlaps.
  public List<Sighting> in(Sentence sentence, String text) {
    var found = new ArrayList<Sighting>();
    var tokens = sentence.tokens();
    boolean shouting = isShouting(tokens);
    for (int at = 0; at < tokens.size(); ) {
      var sighting =
          mayBegin(tokens.get(at))
              ? longest(sentence, at, text, shouting, afterPlace(tokens, at, found))
              : Optional.<Sighting>empty();
      sighting.ifPresent(found::add);
      if (sighting.isEmpty() && isHyphened(tokens.get(at))) {
        found.addAll(parts(sentence, at));
      }
      at = sighting.map(Sighting::to).orElse(at + 1);
    }
    return found;
  }

  private static boolean isHyphened(Token token) {
    String word = token.word();
    return word.length() > 3
        && word.length() <= LONGEST_WORD
        && (word.indexOf('-') >= 0 || word.indexOf('–') >= 0 || word.indexOf('/') > 0);
  }

  private static boolean mayBegin(Token token) {
    int first = token.word().codePointAt(0);
    return Character.isUpperCase(first)
        || PlaceWords.isArticled(token) && token.word().indexOf('-') > 0
        || (first == '\'' || first == '‘' || first == '’') && token.word().length() > 3;
  }

  private static boolean afterPlace(List<Token> tokens, int at, List<Sighting> found) {
    return at > 1
        && !found.isEmpty()
        && found.getLast().to() >= at - 2
        && found.getLast().to() < at
        && ",(".contains(tokens.get(at - 1).word());
  }

  /// A sentence all in capitals, whose capitals show nothing.
  private static boolean isShouting(List<Token> tokens) {
    int letters = 0;
    int capitals = 0;
    for (var token : tokens) {
      if (Character.isLetter(token.word().codePointAt(0))) {
        letters++;
        capitals += PlaceWords.isCapitals(token.word()) ? 1 : 0;
      }
    }
    return capitals * 2 > letters;
  }

  private Optional<Sighting> longest(
      Sentence sentence, int from, String text, boolean shouting, boolean afterPlace) {
    for (int to = farthest(sentence, from); to > from; to--) {
      var last = sentence.tokens().get(to - 1);
      if (to - from == 1
          || PlaceWords.isCapitalised(last)
          || PlaceWords.isArticled(last)
          || isDot(last)) {
        var sighting = look(sentence, from, to, text, shouting, afterPlace);
        if (sighting.isPresent()) {
          return sighting;
        }
      }
    }
    return Optional.empty();
  }

  private int farthest(Sentence sentence, int from) {
    var tokens = sentence.tokens();
    int to = from + 1;
    while (to < tokens.size() && to - from < LONGEST) {
      var token = tokens.get(to);
      boolean joined = token.span().start() - tokens.get(to - 1).span().end() <= 1;
      boolean named = PlaceWords.isCapitalised(token) || PlaceWords.isArticled(token);
      if (!joined || !(named || words.may(token, "inside"))) {
        break;
      }
      to++;
    }
    return to;
  }

  private static boolean isDot(Token token) {
    return token.word().equals(".");
  }

  private Optional<Sighting> look(
      Sentence sentence, int from, int to, String text, boolean shouting, boolean afterPlace) {
    var span = sentence.span(from, to);
    String written = span.of(text);
    var spelledOut = words.abbreviation(written, afterPlace);
    if (spelledOut.isPresent()) {
      return sighting(sentence, span, from, to, spelledOut.get(), true);
    }
    if (isDot(sentence.tokens().get(to - 1)) || to - from == 1 && isNever(sentence, from)) {
      return Optional.empty();
    }
    var people = words.demonym(written);
    if (people.isPresent()) {
      return demonym(sentence, span, from, to, people.get());
    }
    boolean initials = to - from == 1 && written.length() <= 4 && PlaceWords.isCapitals(written);
    if (written.length() < 3 || initials && !(shouting && written.length() == 4)) {
      return Optional.empty();
    }
    return sighting(sentence, span, from, to, asCounty(sentence, from, to, written), false);
  }

  private boolean isNever(Sentence sentence, int at) {
    var token = sentence.tokens().get(at);
    String word = token.norm();
    return words.isNever(token)
        || word.endsWith(".")
        || words.may(word.substring(Math.max(0, word.lastIndexOf('\''))), "ending");
  }

  /// "Marion and Polk counties" names counties: the word is lent to each of them.
  private String asCounty(Sentence sentence, int from, int to, String written) {
    var tokens = sentence.tokens();
    for (int at = to; at < Math.min(tokens.size(), to + 12); at++) {
      var token = tokens.get(at);
      var lent = words.lent(token).map(end -> written + " " + end);
      if (lent.isPresent()) {
        return lent.filter(name -> !gazetteer.find(name).isEmpty()).orElse(written);
      }
      if (!PlaceWords.isCapitalised(token) && !words.isListLink(token)) {
        break;
      }
    }
    return written;
  }

  /// The parts of a hyphened word that are places: "German-Iraqi", "Columbia-based", "D-Pa.".
  private List<Sighting> parts(Sentence sentence, int at) {
    var token = sentence.tokens().get(at);
    var found = new ArrayList<Sighting>();
    var parts = token.word().split("[-–—/]");
    boolean member = parts.length == 2 && isParty(parts[0]);
    int start = 0;
    for (String part : parts) {
      var span =
          new Span(token.span().start() + start, token.span().start() + start + part.length());
      start += part.length() + 1;
      if (part.length() > 1 && Character.isUpperCase(part.codePointAt(0))) {
        part(sentence, at, span, part, member).ifPresent(found::add);
      }
    }
    return found;
  }

  /// "D" in "D-Pa.": a party, and the seat of a member.
  private boolean isParty(String part) {
    return !part.isEmpty()
        && Character.isUpperCase(part.codePointAt(0))
        && words.may(Token.normalise(part), "party");
  }

  /// @param member whether a party stands before it, as in "R-Westfield": then it is a place
  private Optional<Sighting> part(
      Sentence sentence, int at, Span span, String part, boolean member) {
    var people = words.demonym(part);
    if (people.isPresent()) {
      return demonym(sentence, span, at, at + 1, people.get());
    }
    var spelledOut =
        words.abbreviation(part, member).or(() -> words.abbreviation(part + ".", member));
    if (spelledOut.isPresent()) {
      return sighting(sentence, span, at, at + 1, spelledOut.get(), true);
    }
    boolean initials = part.length() <= 4 && PlaceWords.isCapitals(part);
    return part.length() <= 3 || initials || words.isNever(part)
        ? Optional.empty()
        : sighting(sentence, span, at, at + 1, part, member);
  }

  private Optional<Sighting> sighting(
      Sentence sentence, Span span, int from, int to, String name, boolean sure) {
    String key = PlaceKey.of(name);
    var hits = key.length() < 3 ? List.<Gazetteer.Hit>of() : gazetteer.findKey(key);
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sighting(sentence, span, from, to, key, hits, Mention.Use.NAME, sure));
  }

  /// A demonym means the country of that name, or else its most prominent place.
  private Optional<Sighting> demonym(Sentence sentence, Span span, int from, int to, String place) {
    String key = PlaceKey.of(place);
    var hits = gazetteer.findKey(key);
    var best =
        hits.stream()
            .filter(hit -> gazetteer.kind(hit.entry()) == Where.Kind.COUNTRY)
            .findFirst()
            .or(() -> hits.stream().findFirst());
    return best.map(
        hit ->
            new Sighting(sentence, span, from, to, key, List.of(hit), Mention.Use.DEMONYM, true));
  }
}
