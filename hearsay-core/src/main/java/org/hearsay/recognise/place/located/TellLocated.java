package org.hearsay.recognise.place.located;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Amount;
import org.hearsay.model.Footprint;
import org.hearsay.model.Lie;
import org.hearsay.model.Mention;
import org.hearsay.model.Token;
import org.hearsay.model.Where;
import org.hearsay.recognise.footprint.Anchor;
import org.hearsay.recognise.footprint.Footprints;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.gazetteer.Lands;
import org.hearsay.recognise.place.resolve.Choice;
import org.hearsay.recognise.place.resolve.OwnTown;
import org.hearsay.recognise.place.sight.PlaceWords;
import org.hearsay.recognise.place.sight.Sighting;

/// Makes statements of what was read, once it is settled which place each name means.
public final class TellLocated {

  private static final int LOOK_BACK = 20;

  private final Gazetteer gazetteer;
  private final Lands lands;
  private final TellShore shore;
  private final DoubtSubject doubt;
  private final Footprints footprints;
  private final OwnTown towns;

  public TellLocated(Gazetteer gazetteer, Lands lands, Footprints footprints, PlaceWords words) {
    this.gazetteer = gazetteer;
    doubt = new DoubtSubject(gazetteer, words);
    this.footprints = footprints;
    towns = new OwnTown(gazetteer, words);
    this.lands = lands;
    shore = new TellShore(gazetteer, lands, footprints);
  }

  /// The statement, unless it is of a place and itself, or of a land whose extent is unknown.
  public Optional<Mention.Located> tell(Stated stated, List<Sighting> kept, List<Choice> choices) {
    int subject = choices.get(stated.subject()).entry();
    var said =
        stated.positions().stream()
            .flatMap(position -> said(position, stated, kept, choices).stream())
            .distinct()
            .toList();
    if (said.isEmpty() || doubt.isUnknown(stated, kept, choices)) {
      return Optional.empty();
    }
    return Optional.of(
        new Mention.Located(
            stated.span(),
            kept.get(stated.subject()).span(),
            isSpot(stated)
                ? spot(kept.get(stated.subject()), subject)
                : named(kept.get(stated.subject()), gazetteer.spot(subject)),
            said.size() == 1 ? said.getFirst() : new Where.OneOf(said),
            distance(stated),
            manner(stated),
            lie(stated, kept, choices),
            stated.because()));
  }

  /// Whether its town is meant where a division bears its name.
  private static boolean isSpot(Stated stated) {
    return stated.positions().getFirst() instanceof Position.Beside
        || offs(stated).findAny().isPresent();
  }

  private static Optional<Amount> distance(Stated stated) {
    return stated.positions().getFirst() instanceof Position.Beside beside
        ? beside.distance()
        : offs(stated).flatMap(off -> off.distance().stream()).findFirst();
  }

  private static Mention.Located.Manner manner(Stated stated) {
    return switch (stated.positions().getFirst()) {
      case Position.Off off -> off.manner();
      case Position.Beside beside -> beside.manner();
      case Position.In in -> Mention.Located.Manner.PLAIN;
      case Position.Amid amid -> Mention.Located.Manner.PLAIN;
      case Position.InHome home ->
          offs(stated).map(Position.Off::manner).findFirst().orElse(Mention.Located.Manner.PLAIN);
    };
  }

  private static Stream<Position.Off> offs(Stated stated) {
    return stated.positions().stream()
        .filter(Position.Off.class::isInstance)
        .map(Position.Off.class::cast);
  }

  private Optional<Where> said(
      Position position, Stated stated, List<Sighting> kept, List<Choice> choices) {
    int subject = choices.get(stated.subject()).entry();
    return switch (asIn(position, choices)) {
      case Position.Beside beside ->
          shore.said(beside, towns.of(kept.get(stated.subject()), subject), choices);
      case Position.Off off -> {
        int anchor = choices.get(off.anchor()).entry();
        double metres = off.distance().map(TellLocated::finite).orElse(0.0);
        yield anchor == subject || gazetteer.kind(subject) == Where.Kind.COUNTRY
            ? Optional.empty()
            : Optional.of(
                footprints.offset(
                    circle(spot(kept.get(off.anchor()), anchor)), metres, off.bearing()));
      }
      case Position.Amid amid ->
          Optional.of(
              footprints.between(
                  circle(spot(kept.get(amid.first()), choices.get(amid.first()).entry())),
                  circle(spot(kept.get(amid.second()), choices.get(amid.second()).entry()))));
      case Position.In in ->
          isHeld(subject, choices.get(in.holder()).entry())
              ? Optional.of(in(choices.get(in.holder()).entry(), in))
              : Optional.empty();
      case Position.InHome home ->
          home(stated, kept, choices).map(land -> part(land, home.bearing(), home.part()));
    };
  }

  /// "On the Arabian Peninsula" is in it.
  private Position asIn(Position position, List<Choice> choices) {
    return position instanceof Position.Beside beside
            && beside.feature() >= 0
            && lands.isRegion(choices.get(beside.feature()).entry())
        ? new Position.In(beside.feature(), Double.NaN, "")
        : position;
  }

  /// Distances count from the town, where a division bears its town's name.
  private Where.Spot spot(Sighting sighting, int entry) {
    return named(sighting, gazetteer.spot(towns.of(sighting, entry)));
  }

  /// The place by the name the report gives it: "Palmyra", not "Tadmur".
  private static Where.Spot named(Sighting sighting, Where.Spot spot) {
    String name =
        sighting.sentence().tokens().subList(sighting.from(), sighting.to()).stream()
            .map(Token::word)
            .collect(Collectors.joining(" "));
    return PlaceWords.isCapitals(name)
        ? spot
        : new Where.Spot(
            spot.gazetteerId(),
            name,
            spot.kind(),
            spot.country(),
            spot.admin1(),
            spot.population(),
            spot.centre(),
            spot.radiusMetres());
  }

  private static double finite(Amount distance) {
    return Double.isInfinite(distance.high()) ? distance.low() : distance.high();
  }

  private Where in(int land, Position.In in) {
    return in.part().isEmpty() ? gazetteer.spot(land) : part(land, in.bearing(), in.part());
  }

  private Where part(int land, double bearing, String words) {
    return footprints.part(footprints.anchor(land), bearing, words);
  }

  private static Anchor circle(Where.Spot spot) {
    return Footprints.anchor(spot, Footprint.around(spot.centre(), spot.radiusMetres()));
  }

  /// Whether it makes sense to ask if the land holds the place: rivers and mountains cross borders.
  private boolean isHeld(int subject, int land) {
    return subject != land
        && lands.isLand(land)
        && !gazetteer.country(subject).isEmpty()
        && switch (gazetteer.kind(subject)) {
          case TOWN, SITE -> true;
          case REGION -> gazetteer.code(subject).startsWith("A.");
          case COUNTRY, WATER, PHYSICAL, CONTINENT -> false;
        };
  }

  private Optional<Lie> lie(Stated stated, List<Sighting> kept, List<Choice> choices) {
    int subject = choices.get(stated.subject()).entry();
    var beside =
        stated.positions().stream()
            .map(position -> asIn(position, choices))
            .filter(Position.Beside.class::isInstance)
            .map(Position.Beside.class::cast)
            .findFirst();
    if (beside.isPresent()) {
      return shore.lie(beside.get(), towns.of(kept.get(stated.subject()), subject), choices);
    }
    return stated.positions().stream()
        .flatMap(
            position ->
                switch (asIn(position, choices)) {
                  case Position.Beside none -> Stream.<Integer>of();
                  case Position.In in -> Stream.of(choices.get(in.holder()).entry());
                  case Position.InHome home -> home(stated, kept, choices).stream();
                  case Position.Off off -> Stream.<Integer>of();
                  case Position.Amid amid -> Stream.<Integer>of();
                })
        .findFirst()
        .flatMap(land -> lands.lie(subject, land));
  }

  /// The last land named before in the sentence that holds the place, else its country.
  private Optional<Integer> home(Stated stated, List<Sighting> kept, List<Choice> choices) {
    int subject = choices.get(stated.subject()).entry();
    var sentence = kept.get(stated.subject()).sentence();
    int first = Math.max(0, stated.subject() - LOOK_BACK);
    for (int i = stated.subject() - 1; i >= first && kept.get(i).sentence() == sentence; i--) {
      int land = choices.get(i).entry();
      if (lands.isLand(land) && lands.holds(land, subject)) {
        return Optional.of(land);
      }
    }
    return lands.countryOf(subject);
  }
}
