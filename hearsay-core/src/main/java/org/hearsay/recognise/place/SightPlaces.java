package org.hearsay.recognise.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.hearsay.model.Where;

/// Looks up every run of capitalised words in the gazetteer, longest first.
final class SightPlaces {

  private static final int LONGEST = 7;
  private static final Set<String> INNER =
      Set.of(
          "of", "the", "and", "al", "el", "de", "la", "le", "les", "du", "des", "der", "den", "di",
          "da", "do", "dos", "on", "upon", "in", "-", "'", "’", ".", "sur", "y", "ul", "e", "am",
          "an", "ash", "as", "ad", "ar", "az", "bin", "under", "by");

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  SightPlaces(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /// Sightings in text order, without overlaps.
  List<Sighting> in(Sentence sentence, String text) {
    var found = new ArrayList<Sighting>();
    var tokens = sentence.tokens();
    boolean shouting = isShouting(tokens);
    for (int at = 0; at < tokens.size(); ) {
      var sighting =
          mayBegin(tokens.get(at))
              ? longest(sentence, at, text, shouting, afterPlace(tokens, at, found))
              : Optional.<Sighting>empty();
      sighting.ifPresent(found::add);
      at = sighting.map(Sighting::to).orElse(at + 1);
    }
    return found;
  }

  private static boolean mayBegin(Token token) {
    int first = token.word().codePointAt(0);
    return Character.isUpperCase(first)
        || (Character.isLowerCase(first)
            && token.word().length() > 4
            && (token.word().startsWith("al-") || token.word().startsWith("el-")))
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
      if (to - from == 1 || PlaceWords.isCapitalised(last) || isDot(last)) {
        var sighting = look(sentence, from, to, text, shouting, afterPlace);
        if (sighting.isPresent()) {
          return sighting;
        }
      }
    }
    return Optional.empty();
  }

  private static int farthest(Sentence sentence, int from) {
    var tokens = sentence.tokens();
    int to = from + 1;
    while (to < tokens.size() && to - from < LONGEST) {
      var token = tokens.get(to);
      boolean joined = token.span().start() - tokens.get(to - 1).span().end() <= 1;
      if (!joined || !(PlaceWords.isCapitalised(token) || INNER.contains(token.norm()))) {
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
    String written = sentence.span(from, to).of(text);
    var short1 = words.abbreviation(written, afterPlace);
    if (short1.isPresent()) {
      return sighting(sentence, from, to, short1.get(), Mention.Use.NAME, true);
    }
    if (isDot(sentence.tokens().get(to - 1))) {
      return Optional.empty();
    }
    var people = words.demonym(written);
    if (people.isPresent()) {
      return demonym(sentence, from, to, people.get());
    }
    boolean initials = to - from == 1 && written.length() <= 4 && PlaceWords.isCapitals(written);
    if (written.length() < 3 || initials && !(shouting && written.length() == 4)) {
      return Optional.empty();
    }
    return sighting(sentence, from, to, written, Mention.Use.NAME, false);
  }

  private Optional<Sighting> sighting(
      Sentence sentence, int from, int to, String name, Mention.Use use, boolean sure) {
    String key = PlaceKey.of(name);
    var hits = gazetteer.findKey(key);
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sighting(sentence, from, to, key, hits, use, sure));
  }

  /// A demonym means the country of that name, or else its most prominent place.
  private Optional<Sighting> demonym(Sentence sentence, int from, int to, String place) {
    String key = PlaceKey.of(place);
    var hits = gazetteer.findKey(key);
    var best =
        hits.stream()
            .filter(hit -> gazetteer.kind(hit.entry()) == Where.Kind.COUNTRY)
            .findFirst()
            .or(() -> hits.stream().findFirst());
    return best.map(
        hit -> new Sighting(sentence, from, to, key, List.of(hit), Mention.Use.DEMONYM, true));
  }
}
