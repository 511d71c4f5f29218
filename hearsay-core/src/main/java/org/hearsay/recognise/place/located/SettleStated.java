package org.hearsay.recognise.place.located;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.gazetteer.Lands;
import org.hearsay.recognise.place.resolve.Choice;
import org.hearsay.recognise.place.resolve.ResolvePlaces;
import org.hearsay.recognise.place.sight.Containers;
import org.hearsay.recognise.place.sight.PlaceWords;
import org.hearsay.recognise.place.sight.Sighting;

/// Lets what a report says of where a place lies choose between the places of that name: "Newport,
/// near Cardiff" is the one in Wales. A name keeps its reading where another statement needs it, or
/// where its container is written beside it.
public final class SettleStated {

  private static final int MOST = 48;
  private static final double CLOSE = 150_000;
  private static final double VERY_CLOSE = 60_000;
  private static final double FAR = 1_000_000;
  private static final double AWAY = 60;

  /// How much less prominent than the usual reading another may be.
  private static final double LESS_KNOWN = 2.3;

  /// The same where the name means another place elsewhere in the report.
  private static final double AS_KNOWN = 0.5;

  private final Gazetteer gazetteer;
  private final Lands lands;
  private final KnownCity city;
  private final Containers containers;

  public SettleStated(Gazetteer gazetteer, Lands lands, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.lands = lands;
    city = new KnownCity(gazetteer, words);
    containers = new Containers(gazetteer, words);
  }

  /// The names of one report, what each is taken for so far, and which of them a statement needs as
  /// they are.
  ///
  /// @param same numbers of the sightings of each name
  private record Names(
      List<Sighting> kept,
      List<Choice> choices,
      Map<String, List<Integer>> same,
      Set<String> pinned) {

    static Names of(List<Sighting> kept, List<Choice> choices) {
      Map<String, List<Integer>> same = new HashMap<>();
      for (int i = 0; i < kept.size(); i++) {
        same.computeIfAbsent(ResolvePlaces.name(kept.get(i)), name -> new ArrayList<>()).add(i);
      }
      return new Names(kept, new ArrayList<>(choices), same, new HashSet<>());
    }

    int entry(int number) {
      return choices.get(number).entry();
    }

    String name(int number) {
      return ResolvePlaces.name(kept.get(number));
    }

    boolean isContained(int number) {
      return choices.get(number).because().equals("container");
    }

    /// Takes a name for `entry`: throughout the report, or here only where another statement needs
    /// it as it is.
    void take(int number, int entry) {
      boolean hereOnly = !pinned.add(name(number)) || isContained(number);
      for (int i : hereOnly ? List.of(number) : same.getOrDefault(name(number), List.of())) {
        if (i == number || !isContained(i)) {
          var losers = new ArrayList<>(List.of(entry(i)));
          choices.get(i).runnersUp().stream().filter(loser -> loser != entry).forEach(losers::add);
          choices.set(i, new Choice(entry, losers, "stated"));
        }
      }
    }
  }

  /// The choices again, changed where a statement can only hold with another reading.
  public List<Choice> settle(List<Sighting> kept, List<Choice> choices, List<Stated> stated) {
    var names = Names.of(kept, choices);
    stated.forEach(one -> asLand(one, names));
    for (var one : stated) {
      city.instead(one, kept.get(one.subject()), names.choices())
          .ifPresent(entry -> names.take(one.subject(), entry));
    }
    for (var one : stated) {
      if (fits(one, names)) {
        names.pinned().add(names.name(one.subject()));
        Position.other(one.positions().getFirst())
            .ifPresent(other -> names.pinned().add(names.name(other)));
      }
    }
    for (var one : stated) {
      if (one.positions().size() == 1 && !fits(one, names)) {
        change(one, names);
      }
    }
    return names.choices();
  }

  /// "In the region of Lisbon" means the division of that name, here and not elsewhere.
  private void asLand(Stated one, Names names) {
    if (one.positions().getFirst() instanceof Position.In in
        && !lands.isLand(names.entry(in.holder()))) {
      int town = names.entry(in.holder());
      int subject = names.entry(one.subject());
      names.kept().get(in.holder()).hits().stream()
          .map(Gazetteer.Hit::entry)
          .filter(entry -> lands.isLand(entry) && near(entry, town))
          .min(Comparator.comparing(entry -> !lands.holds(entry, subject)))
          .ifPresent(
              land -> names.choices().set(in.holder(), new Choice(land, List.of(town), "stated")));
    }
  }

  /// Whether a division is that of the town it is named after.
  private boolean near(int division, int town) {
    return point(division).metresTo(point(town)) < 2 * gazetteer.radiusMetres(division);
  }

  private boolean fits(Stated one, Names names) {
    int subject = names.entry(one.subject());
    return one.positions().stream()
        .anyMatch(
            position ->
                Position.other(position)
                    .map(other -> fits(position, subject, names.entry(other), false))
                    .orElse(true));
  }

  private void change(Stated one, Names names) {
    var position = one.positions().getFirst();
    var other = Position.other(position);
    if (other.isEmpty()) {
      return;
    }
    int subject = names.entry(one.subject());
    int anchor = names.entry(other.get());
    var bySubject =
        free(one.subject(), names).filter(entry -> fits(position, entry, anchor, true)).findFirst();
    if (bySubject.isPresent()) {
      names.take(one.subject(), bySubject.get());
      return;
    }
    free(other.get(), names)
        .filter(entry -> fits(position, subject, entry, true))
        .findFirst()
        .ifPresent(entry -> names.take(other.get(), entry));
  }

  /// The other places a name may mean, most prominent first; none where its container stands right
  /// here, as in "Newport, Rhode Island".
  private Stream<Integer> free(int number, Names names) {
    int usual = names.entry(number);
    boolean written =
        containers.follows(names.kept(), number) && lands.holds(names.entry(number + 1), usual);
    if (written) {
      return Stream.empty();
    }
    double less = names.pinned().contains(names.name(number)) ? AS_KNOWN : LESS_KNOWN;
    double least = gazetteer.prominence(usual) - less;
    return names.kept().get(number).hits().stream()
        .limit(MOST)
        .filter(hit -> hit.quality() < 2 && gazetteer.prominence(hit.entry()) >= least)
        .map(Gazetteer.Hit::entry)
        .filter(entry -> entry != usual);
  }

  /// Whether the places can lie so.
  ///
  /// @param strictly as close as makes an unlikely reading likely
  private boolean fits(Position position, int subject, int other, boolean strictly) {
    return switch (position) {
      case Position.Off off -> fits(off, subject, other, strictly);
      case Position.In in -> !lands.isLand(other) && !strictly || lands.holds(other, subject);
      case Position.Amid amid -> true;
      case Position.InHome home -> true;
      case Position.Beside beside -> true;
    };
  }

  private boolean fits(Position.Off off, int subject, int anchor, boolean strictly) {
    var there = point(subject);
    var here = point(anchor);
    double metres = here.metresTo(there);
    double slack = 5_000 + gazetteer.radiusMetres(subject) + gazetteer.radiusMetres(anchor);
    double least = off.distance().map(it -> it.low() * 0.7).orElse(0.0) - slack;
    double usual = off.manner() == Mention.Located.Manner.NEAR ? VERY_CLOSE : CLOSE;
    double most = off.distance().map(it -> it.high() * 1.3).orElse(strictly ? usual : FAR) + slack;
    double turn = Math.abs((here.bearingTo(there) - off.bearing() + 540) % 360 - 180);
    return subject != anchor
        && metres >= least
        && metres <= most
        && (Double.isNaN(turn) || turn <= AWAY || metres < slack);
  }

  private Where.Point point(int entry) {
    return new Where.Point(gazetteer.latitude(entry), gazetteer.longitude(entry));
  }
}
