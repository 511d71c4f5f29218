package org.hearsay.recognise.place.sight;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Token;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// What the words before a name show.
final class ReadBefore {

  private static final Set<String> DASHES = Set.of("—", "–", "-", "--", "---");
  private static final int LONGEST_LIST = 24;
  private static final int SHORTEST_CAPITALS = 4;
  private static final int LONGEST_DATELINE = 6;

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  ReadBefore(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  void read(List<Sighting> all, int i, Signs signs) {
    var sighting = all.get(i);
    int at = sighting.from() - 1;
    boolean article = at >= 0 && sighting.token(at).norm().equals("the");
    if (article) {
      at--;
    }
    if (sighting.from() == 0 || opens(sighting)) {
      signs.put(isDateline(sighting) ? Sign.DATELINE : Sign.FIRST);
    } else if (at < 0) {
      signs.put(Sign.FIRST);
    } else if (i > 0 && isBeside(all.get(i - 1), sighting, at)) {
      place(all.get(i - 1), sighting, signs);
    } else {
      word(sighting, at, signs);
    }
    if (isListed(sighting)) {
      signs.put(Sign.LISTED_AFTER_IN);
    }
    if (article && isTown(sighting) && endsPhrase(sighting)) {
      signs.put(Sign.AFTER_ARTICLE);
    }
  }

  /// A dateline after the headline on the same line: ". LISBON — A".
  private static boolean opens(Sighting sighting) {
    String before = sighting.token(sighting.from() - 1).word();
    return before.equals(".") || before.equals("\u2022");
  }

  private static boolean isBeside(Sighting before, Sighting sighting, int at) {
    return before.sentence() == sighting.sentence() && before.to() > at;
  }

  private void place(Sighting before, Sighting sighting, Signs signs) {
    if (before.use() == Mention.Use.DEMONYM) {
      return;
    }
    var last = sighting.token(before.to() - 1);
    if (before.to() == sighting.from() && words.cue(last).equals("team")) {
      signs.put(Sign.AFTER_TEAM);
    } else if (before.to() <= sighting.from()) {
      signs.put(before.to() == sighting.from() ? Sign.AFTER_PLACE_BARE : Sign.AFTER_PLACE);
    } else {
      signs.put(Sign.AFTER_PLACE);
    }
  }

  /// Whether a list leads back from here to "in" or the like. A comma alone lists nothing: "In
  /// Baghdad, Jordan said".
  private boolean isListed(Sighting sighting) {
    int at = sighting.from() - 1;
    if (at < 0 || !words.isListLink(sighting.token(at))) {
      return false;
    }
    boolean goesOn = sighting.has(sighting.to()) && words.isListLink(sighting.token(sighting.to()));
    if (!words.isLastLink(sighting.token(at)) && !goesOn) {
      return false;
    }
    int least = Math.max(0, at - LONGEST_LIST);
    while (at > least && isPartOfList(sighting.token(at))) {
      at--;
    }
    return words.cue(sighting.token(at)).equals("near") && at > 0;
  }

  private boolean isPartOfList(Token token) {
    return words.isListLink(token) || PlaceWords.isCapitalised(token);
  }

  private boolean isTown(Sighting sighting) {
    return sighting.words() == 1
        && !sighting.hits().isEmpty()
        && gazetteer.kind(sighting.hits().getFirst().entry()) == Where.Kind.TOWN;
  }

  /// Whether nothing that the article could belong to follows: "the Lisbon struck".
  private static boolean endsPhrase(Sighting sighting) {
    if (!sighting.has(sighting.to())) {
      return true;
    }
    var next = sighting.token(sighting.to());
    return !PlaceWords.isCapitalised(next)
        && !next.is(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN, PartOfSpeech.NUM);
  }

  private void word(Sighting sighting, int at, Signs signs) {
    var token = sighting.token(at);
    boolean capital = PlaceWords.isCapitalised(token);
    switch (words.cue(token)) {
      case "title" -> signs.put(capital ? Sign.AFTER_TITLE : Sign.AFTER_ROLE);
      case "near" -> signs.put(token.norm().equals("in") ? Sign.AFTER_IN : Sign.AFTER_NEAR);
      case "at" -> signs.put(preposition(sighting, at));
      case "say" -> signs.put(Sign.AFTER_SAY);
      case "team" -> {
        if (capital) {
          signs.put(Sign.AFTER_TEAM);
        }
      }
      default -> other(sighting, at, signs);
    }
  }

  private void other(Sighting sighting, int at, Signs signs) {
    var token = sighting.token(at);
    if (PlaceWords.isCapitalised(token)) {
      capital(sighting, at, signs);
    } else if (words.isMotion(token, "at")) {
      signs.put(Sign.AFTER_MOTION);
    }
  }

  private void capital(Sighting sighting, int at, Signs signs) {
    var token = sighting.token(at);
    boolean beside = at == sighting.from() - 1;
    if (words.isDirection(token) || words.isNever(token)) {
      return;
    }
    if (words.isGivenName(token) || beside && isInitial(sighting, at)) {
      signs.put(Sign.AFTER_GIVEN_NAME);
    } else if (beside && at > 0) {
      signs.put(Sign.AFTER_CAPITAL);
    }
  }

  /// "J." of a person; "W." and the like open names of places: "W. Salem".
  private boolean isInitial(Sighting sighting, int at) {
    String word = sighting.token(at).word();
    if (word.length() != 2 || !word.endsWith(".")) {
      return false;
    }
    boolean direction = "NSEW".indexOf(word.charAt(0)) >= 0;
    boolean named = at > 0 && PlaceWords.isCapitalised(sighting.token(at - 1));
    return named || !direction;
  }

  private Sign preposition(Sighting sighting, int at) {
    var token = sighting.token(at);
    if (at < 1 || !token.norm().equals("of")) {
      boolean motion =
          at > 0 && words.may(token, "motion") && words.isMotion(sighting.token(at - 1), "to");
      return motion ? Sign.AFTER_MOTION : Sign.AFTER_PREPOSITION;
    }
    var head = sighting.token(at - 1);
    if (words.isKind(head)) {
      return Sign.AFTER_KIND_OF;
    }
    if (words.tellsDirection(head)) {
      return Sign.AFTER_DIRECTION_OF;
    }
    if (words.cue(head).equals("brand")) {
      return Sign.AFTER_BRAND_OF;
    }
    if (PlaceWords.isCapitalised(head)) {
      return words.cue(head).equals("body") ? Sign.AFTER_BODY_OF : Sign.AFTER_CAPITAL_OF;
    }
    boolean aged = at > 1 && head.norm().equals(",") && isNumber(sighting.token(at - 2));
    return aged ? Sign.AFTER_AGE_OF : Sign.AFTER_PREPOSITION;
  }

  /// "LISBON - ", "BEIRUT (AP) ", "SALEM, Ore. — ", "PORTO The": the place a report is sent
  /// from.
  private static boolean isDateline(Sighting sighting) {
    boolean capitals = PlaceWords.isCapitals(sighting.span(), sighting);
    int most = Math.min(sighting.to() + LONGEST_DATELINE, sighting.sentence().tokens().size());
    for (int at = sighting.to(); at < most; at++) {
      var token = sighting.token(at);
      if (DASHES.contains(token.word())) {
        return capitals || at == sighting.to();
      }
      if (at == sighting.to() && token.word().equals("(")) {
        return capitals;
      }
    }
    return capitals
        && sighting.span().length() >= SHORTEST_CAPITALS
        && sighting.has(sighting.to())
        && PlaceWords.isCapitalised(sighting.token(sighting.to()))
        && !PlaceWords.isCapitals(sighting.token(sighting.to()).word());
  }

  private static boolean isNumber(Token token) {
    return Character.isDigit(token.word().charAt(0));
  }
}
