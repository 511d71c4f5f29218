package org.hearsay.recognise.place.located;

import java.util.List;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.place.resolve.Choice;
import org.hearsay.recognise.place.sight.PlaceWords;
import org.hearsay.recognise.place.sight.Sighting;

/// Tells when a place is probably none of those the gazetteer knows by its name: nothing in the
/// report speaks for the reading but that there is no better, and the statement puts the place into
/// another country, far away; or the report calls a village what would be a metropolis.
final class DoubtSubject {

  private static final double FAR = 500_000;
  private static final double WELL_KNOWN = 5.2;

  /// Places of a few hundred people, of which far more exist than the gazetteer has.
  private static final double HAMLET = 3;

  private static final long METROPOLIS = 800_000;

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  DoubtSubject(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  boolean isUnknown(Stated stated, List<Sighting> kept, List<Choice> choices) {
    var sighting = kept.get(stated.subject());
    var choice = choices.get(stated.subject());
    if (gazetteer.population(choice.entry()) > METROPOLIS && isCalledSmall(stated, sighting)) {
      return true;
    }
    if (stated.because().rule().endsWith("#row") && !isWellKnownRow(stated, choices)) {
      return true;
    }
    return isUnsupported(sighting, choice)
        && stated.positions().stream()
            .flatMap(position -> Position.other(position).stream())
            .anyMatch(other -> isElsewhere(choice.entry(), choices.get(other).entry()));
  }

  /// Names in a row have no words beside them that tell namesakes apart.
  private boolean isWellKnownRow(Stated stated, List<Choice> choices) {
    return stated.positions().stream()
            .flatMap(position -> Position.other(position).stream())
            .allMatch(other -> isWellKnown(choices.get(other)))
        && isWellKnown(choices.get(stated.subject()));
  }

  private boolean isWellKnown(Choice choice) {
    return gazetteer.prominence(choice.entry()) >= WELL_KNOWN;
  }

  private boolean isCalledSmall(Stated stated, Sighting sighting) {
    for (int at = sighting.to(); sighting.has(at); at++) {
      if (sighting.token(at).span().end() > stated.span().end()) {
        return false;
      }
      if (words.isForSmall(sighting.token(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnsupported(Sighting sighting, Choice choice) {
    boolean byDefault = choice.because().equals("population") || choice.because().equals("single");
    boolean byOtherName =
        sighting.hits().stream()
            .anyMatch(hit -> hit.entry() == choice.entry() && hit.quality() == 2);
    double prominence = gazetteer.prominence(choice.entry());
    return byDefault && (byOtherName || prominence < WELL_KNOWN) || prominence < HAMLET;
  }

  private boolean isElsewhere(int place, int other) {
    return !gazetteer.country(place).equals(gazetteer.country(other))
        && point(place).metresTo(point(other)) > FAR + gazetteer.radiusMetres(other);
  }

  private Where.Point point(int entry) {
    return new Where.Point(gazetteer.latitude(entry), gazetteer.longitude(entry));
  }
}
