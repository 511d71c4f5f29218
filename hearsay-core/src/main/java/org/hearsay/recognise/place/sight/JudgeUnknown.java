package org.hearsay.recognise.place.sight;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Token;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// Judges by its words and those beside it whether a name that is in no gazetteer is meant as a
/// place.
final class JudgeUnknown {

  /// What the words show.
  enum Standing {
    PLACE,
    /// nothing either way
    OPEN,
    /// something else: a street, a body, a person
    OTHER
  }

  /// Before a name they tell a place, but not before "the" and a name.
  private static final Set<Sign> BEFORE =
      EnumSet.of(
          Sign.AFTER_IN,
          Sign.AFTER_NEAR,
          Sign.AFTER_MOTION,
          Sign.AFTER_AGE_OF,
          Sign.LISTED_AFTER_IN,
          Sign.DATELINE);

  private static final Set<Sign> AFTER =
      EnumSet.of(
          Sign.AFTER_KIND_OF,
          Sign.AFTER_DIRECTION_OF,
          Sign.BEFORE_KIND,
          Sign.BEFORE_SHARED_KIND,
          Sign.BEFORE_POSITION);

  private static final Set<Sign> OTHER =
      EnumSet.of(
          Sign.BEFORE_STREET,
          Sign.BEFORE_BODY,
          Sign.BEFORE_BUILDING,
          Sign.BEFORE_EVENT,
          Sign.BEFORE_PAPER,
          Sign.BEFORE_OFFICIAL,
          Sign.BEFORE_CAPITAL,
          Sign.BEFORE_NUMBER,
          Sign.BEFORE_AGE,
          Sign.PERSON_ELSEWHERE,
          Sign.AFTER_TITLE,
          Sign.AFTER_GIVEN_NAME);

  /// "Al", an article more often than a given name.
  private static final int ARTICLE = 2;

  private final PlaceWords words;
  private final ReadBefore before;
  private final ReadAfter after;

  JudgeUnknown(Gazetteer gazetteer, PlaceWords words) {
    this.words = words;
    before = new ReadBefore(gazetteer, words);
    after = new ReadAfter(gazetteer, words);
  }

  Standing of(UnknownNames.Name one, Persons persons) {
    var name = one.sighting();
    var signs = new Signs();
    before.read(List.of(name), 0, signs);
    after.read(List.of(name), 0, signs);
    persons.read(name, signs);
    if (isOther(name, signs)) {
      return Standing.OTHER;
    }
    if (one.tagged() && hasFeature(name) || signs.any(AFTER)) {
      return Standing.PLACE;
    }
    boolean article = name.has(name.from() - 1) && name.token(name.from() - 1).norm().equals("the");
    return !article && signs.any(BEFORE) ? Standing.PLACE : Standing.OPEN;
  }

  /// "Lake Brenna", "Larkfield River".
  boolean hasFeature(Sighting name) {
    return name.words() > 1
        && (words.isFeature(name.token(name.from())) || words.isFeature(name.token(name.to() - 1)));
  }

  /// What a street, a body, a person or a numbered thing looks like.
  private boolean isOther(Sighting name, Signs signs) {
    if (signs.any(OTHER) || name.words() == 1 && isPlain(name.token(name.from()))) {
      return true;
    }
    var first = name.token(name.from());
    boolean person =
        words.isFirstName(first) && first.word().length() > ARTICLE
            || words.cue(first).equals("title");
    if (person && name.words() > 1 && !hasFeature(name)) {
      return true;
    }
    for (int at = name.from(); at < name.to(); at++) {
      if (Character.isDigit(name.token(at).word().charAt(0))) {
        return true;
      }
    }
    return !hasFeature(name) && !words.cue(name.token(name.to() - 1)).isEmpty();
  }

  private boolean isPlain(Token token) {
    return words.isCommon(token)
        || words.isFamilyName(token)
        || words.isFirstName(token)
        || words.isPeople(token);
  }
}
