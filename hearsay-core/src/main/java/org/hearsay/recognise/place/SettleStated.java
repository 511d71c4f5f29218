package org.hearsay.recognise.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.gazetteer.Lands;

/// Lets what a report says of where a place lies choose between the places of that name: "Newport,
/// near Cardiff" is the one in Wales. A name keeps its reading where another statement needs it, or
/// where its container is written beside it.
final class SettleStated {

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

  SettleStated(Gazetteer gazetteer, Lands lands) {
    this.gazetteer = gazetteer;
    this.lands = lands;
  }

  /// The choices again, changed where a statement can only hold with another reading.
  List<ResolvePlaces.Choice> settle(
      List<Sighting> kept, List<ResolvePlaces.Choice> choices, List<Stated> stated) {
    var settled = new ArrayList<>(choices);
    stated.forEach(one -> asLand(one, kept, settled));
    var pinned = new HashSet<String>();
    for (var one : stated) {
      if (fits(one, kept, settled)) {
        names(one).forEach(name -> pinned.add(ResolvePlaces.name(kept.get(name))));
      }
    }
    for (var one : stated) {
      if (one.positions().size() == 1 && !fits(one, kept, settled)) {
        change(one, kept, settled, pinned);
      }
    }
    return settled;
  }

  /// "In the region of Lisbon" means the division of that name, here and not elsewhere.
  private void asLand(Stated one, List<Sighting> kept, List<ResolvePlaces.Choice> choices) {
    if (one.positions().getFirst() instanceof Position.In in
        && !lands.isLand(choices.get(in.holder()).entry())) {
      int town = choices.get(in.holder()).entry();
      int subject = choices.get(one.subject()).entry();
      kept.get(in.holder()).hits().stream()
          .map(Gazetteer.Hit::entry)
          .filter(entry -> lands.isLand(entry) && near(entry, town))
          .min(Comparator.comparing(entry -> !lands.holds(entry, subject)))
          .ifPresent(
              land ->
                  choices.set(
                      in.holder(), new ResolvePlaces.Choice(land, List.of(town), "stated")));
    }
  }

  /// Whether a division is that of the town it is named after.
  private boolean near(int division, int town) {
    return point(division).metresTo(point(town)) < 2 * gazetteer.radiusMetres(division);
  }

  private static List<Integer> names(Stated stated) {
    var names = new ArrayList<>(List.of(stated.subject()));
    Position.other(stated.positions().getFirst()).ifPresent(names::add);
    return names;
  }

  private boolean fits(Stated one, List<Sighting> kept, List<ResolvePlaces.Choice> choices) {
    int subject = choices.get(one.subject()).entry();
    return one.positions().stream()
        .anyMatch(
            position ->
                Position.other(position)
                    .map(name -> fits(position, subject, choices.get(name).entry(), false))
                    .orElse(true));
  }

  private void change(
      Stated one, List<Sighting> kept, List<ResolvePlaces.Choice> choices, Set<String> pinned) {
    var position = one.positions().getFirst();
    var other = Position.other(position);
    if (other.isEmpty()) {
      return;
    }
    int subject = choices.get(one.subject()).entry();
    int anchor = choices.get(other.get()).entry();
    var bySubject =
        free(one.subject(), kept, choices, pinned).stream()
            .filter(entry -> fits(position, entry, anchor, true))
            .findFirst();
    var byAnchor =
        free(other.get(), kept, choices, pinned).stream()
            .filter(entry -> fits(position, subject, entry, true))
            .findFirst();
    if (bySubject.isPresent()) {
      take(one.subject(), bySubject.get(), kept, choices, pinned);
    } else if (byAnchor.isPresent()) {
      take(other.get(), byAnchor.get(), kept, choices, pinned);
    }
  }

  /// Whether the container of the name stands right here, as in "Newport, Rhode Island".
  private boolean isWritten(int name, List<Sighting> kept, List<ResolvePlaces.Choice> choices) {
    return Containers.follows(kept, name)
        && lands.holds(choices.get(name + 1).entry(), choices.get(name).entry());
  }

  /// The other places a name may mean, most prominent first; none where the name is not free.
  private List<Integer> free(
      int name, List<Sighting> kept, List<ResolvePlaces.Choice> choices, Set<String> pinned) {
    var sighting = kept.get(name);
    var choice = choices.get(name);
    if (isWritten(name, kept, choices)) {
      return List.of();
    }
    double less = pinned.contains(ResolvePlaces.name(sighting)) ? AS_KNOWN : LESS_KNOWN;
    double least = gazetteer.prominence(choice.entry()) - less;
    return sighting.hits().stream()
        .limit(MOST)
        .filter(hit -> hit.quality() < 2 && gazetteer.prominence(hit.entry()) >= least)
        .map(Gazetteer.Hit::entry)
        .filter(entry -> entry != choice.entry())
        .toList();
  }

  private static void take(
      int name,
      int entry,
      List<Sighting> kept,
      List<ResolvePlaces.Choice> choices,
      Set<String> pinned) {
    String key = ResolvePlaces.name(kept.get(name));
    boolean hereOnly = !pinned.add(key) || choices.get(name).because().equals("container");
    Map<Integer, ResolvePlaces.Choice> changed = new HashMap<>();
    for (int i = 0; i < kept.size(); i++) {
      var choice = choices.get(i);
      if (i == name
          || !hereOnly
              && ResolvePlaces.name(kept.get(i)).equals(key)
              && !choice.because().equals("container")) {
        var losers = new ArrayList<>(List.of(choice.entry()));
        choice.runnersUp().stream().filter(loser -> loser != entry).forEach(losers::add);
        changed.put(i, new ResolvePlaces.Choice(entry, losers, "stated"));
      }
    }
    changed.forEach(choices::set);
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
