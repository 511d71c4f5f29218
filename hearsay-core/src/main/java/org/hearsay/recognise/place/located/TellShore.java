package org.hearsay.recognise.place.located;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Lie;
import org.hearsay.model.Where;
import org.hearsay.recognise.footprint.Footprints;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.gazetteer.Lands;
import org.hearsay.recognise.gazetteer.Shores;
import org.hearsay.recognise.place.resolve.Choice;

/// Tells of places that are said to lie on a river, a sea, a border, or no sea at all, how far from
/// it they lie.
final class TellShore {

  private final Gazetteer gazetteer;
  private final Lands lands;
  private final Shores shores;
  /// How wide a river's banks are taken, to either side, metres.
  private static final double BANKS = 25_000;

  private final Footprints footprints;

  TellShore(Gazetteer gazetteer, Lands lands, Footprints footprints) {
    this.gazetteer = gazetteer;
    this.lands = lands;
    shores = new Shores(gazetteer, lands);
    this.footprints = footprints;
  }

  /// Beside what it is said to lie; empty where the map cannot answer.
  Optional<Where> said(Position.Beside beside, int subject, List<Choice> choices) {
    if (lie(beside, subject, choices).isEmpty()) {
      return Optional.empty();
    }
    return switch (beside.shore()) {
      case NAMED, BORDER, NEIGHBOUR -> Optional.of(named(choices.get(beside.feature()).entry()));
      case LANDLOCKED -> Optional.of(footprints.coast(footprints.anchor(subject)));
      case COAST, PORT ->
          lands.countryOf(subject).map(land -> footprints.coast(footprints.anchor(land)));
    };
  }

  private Where named(int feature) {
    var anchor = footprints.anchor(feature);
    if (gazetteer.kind(feature) != Where.Kind.WATER) {
      return footprints.border(List.of(anchor), 0);
    }
    return isRiver(feature)
        ? footprints.valley(List.of(anchor), BANKS, false)
        : footprints.coast(anchor);
  }

  private boolean isRiver(int feature) {
    return gazetteer.code(feature).startsWith("H.STM");
  }

  /// How far from it the place lies.
  Optional<Lie> lie(Position.Beside beside, int subject, List<Choice> choices) {
    boolean country = gazetteer.kind(subject) == Where.Kind.COUNTRY;
    return switch (beside.shore()) {
      case LANDLOCKED -> country ? shores.coast(subject) : Optional.empty();
      case COAST -> isSpot(subject) ? shores.coast(subject) : Optional.empty();
      case PORT -> isSpot(subject) ? shores.water(subject) : Optional.empty();
      case NAMED, BORDER, NEIGHBOUR -> {
        int feature = choices.get(beside.feature()).entry();
        boolean fits =
            switch (beside.shore()) {
              case NAMED -> isSpot(subject) && gazetteer.kind(feature) == Where.Kind.WATER;
              case BORDER -> isSpot(subject) && isLand(feature);
              case NEIGHBOUR -> country && gazetteer.kind(feature) == Where.Kind.COUNTRY;
              case LANDLOCKED, COAST, PORT -> false;
            };
        yield fits && subject != feature ? shores.beside(subject, feature) : Optional.empty();
      }
    };
  }

  /// Whether it is small enough to lie on a shore.
  private boolean isSpot(int subject) {
    return gazetteer.kind(subject) == Where.Kind.TOWN || gazetteer.kind(subject) == Where.Kind.SITE;
  }

  private boolean isLand(int feature) {
    return gazetteer.kind(feature) == Where.Kind.COUNTRY
        || gazetteer.code(feature).equals("A.ADM1");
  }
}
