package org.hearsay.recognise.place.sight;

import org.hearsay.recognise.gazetteer.Gazetteer;

/// What the name itself shows.
final class ReadName {

  /// Prominence of a small town, and of what everybody knows.
  private static final double SMALL = 4.9;

  private static final double KNOWN = 6.4;
  private static final double FAMOUS = 8;
  private static final double LESS_BY_OTHER_NAME = 1.2;

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  ReadName(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  void read(Sighting sighting, Signs signs) {
    if (sighting.sure()) {
      signs.put(Sign.SURE);
      return;
    }
    double best = prominence(sighting, signs);
    signs.put(Sign.FAME, Math.clamp(best - SMALL, -2, 3.75));
    if (best >= FAMOUS) {
      signs.put(Sign.FAMOUS);
    }
    if (sighting.words() > 1) {
      several(sighting, signs);
    } else {
      single(sighting, best, signs);
    }
  }

  private double prominence(Sighting sighting, Signs signs) {
    double best = -9;
    boolean other = false;
    for (var hit : sighting.hits()) {
      boolean less = hit.quality() >= 2;
      double one = gazetteer.prominence(hit.entry()) - (less ? LESS_BY_OTHER_NAME : 0);
      if (one > best) {
        best = one;
        other = less;
      }
    }
    if (other) {
      signs.put(Sign.OTHER_NAME);
    }
    return best;
  }

  private void several(Sighting sighting, Signs signs) {
    signs.put(Sign.SEVERAL_WORDS);
    if (words.cue(sighting.token(sighting.to() - 1)).equals("after")) {
      signs.put(Sign.ENDS_IN_KIND);
    }
    if (words.isKind(sighting.token(sighting.from()))) {
      signs.put(Sign.BEGINS_WITH_KIND);
    }
    if (isDirections(sighting)) {
      signs.put(Sign.DIRECTIONS_ONLY);
    }
  }

  private void single(Sighting sighting, double best, Signs signs) {
    var token = sighting.token(sighting.from());
    if (!sighting.span().equals(token.span())) {
      signs.put(Sign.PART);
    }
    if (words.isCommon(token)) {
      signs.put(Sign.COMMON);
    }
    if (words.isFamilyName(token)) {
      signs.put(Sign.FAMILY_NAME);
    }
    if (words.isPeople(token) && best < KNOWN - 0.4) {
      signs.put(Sign.PEOPLE);
    }
    if (words.isDirections(token)) {
      signs.put(Sign.DIRECTIONS_ONLY);
    }
    if (words.isGivenName(token)) {
      signs.put(
          best < KNOWN
              ? Sign.GIVEN_NAME
              : best < FAMOUS ? Sign.KNOWN_GIVEN_NAME : Sign.FAMOUS_GIVEN_NAME);
    }
  }

  /// Directions, and words for kinds of places: "Far North", "Southern District".
  private boolean isDirections(Sighting sighting) {
    int directions = 0;
    for (int at = sighting.from(); at < sighting.to(); at++) {
      var token = sighting.token(at);
      if (words.isDirection(token)) {
        directions++;
      } else if (!words.isKind(token)) {
        return false;
      }
    }
    return directions > 0;
  }
}
