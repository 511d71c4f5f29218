package org.hearsay.recognise.place.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Footprint;
import org.hearsay.model.Where;
import org.hearsay.recognise.footprint.Anchor;
import org.hearsay.recognise.footprint.Footprints;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.rules.Match;

/// Makes the place that a match of `recognise/place.yml` tells of.
final class MakePlace {

  /// How far "near" reaches, metres: an hour's walk from the last houses is near in any report, an
  /// hour's drive in few.
  private static final double NEAR = 25_000;

  /// How far "along" a river reaches, metres.
  private static final double BANKS = 15_000;

  /// What the lexicon says beside the words for a river's end.
  private static final String MOUTH = "mouth";

  /// What it says beside the words for near that can be said of a country, too.
  private static final String ANY = "ANY";

  private final Gazetteer gazetteer;
  private final KnownNames known;
  private final Footprints footprints;

  MakePlace(Gazetteer gazetteer, Footprints footprints, KnownNames known) {
    this.gazetteer = gazetteer;
    this.known = known;
    this.footprints = footprints;
  }

  /// Empty where the names do not make such a place: a town has no border.
  ///
  /// @param made all matches of the sentence
  Optional<? extends Where> of(Match match, List<ComposePlaces.Found> found, List<Match> made) {
    return switch (match.rule().kind()) {
      case "between" ->
          Optional.of(
              footprints.between(anchor("first", match, found), anchor("second", match, found)));
      case "offset" -> Optional.of(offset(match, anchor("place", match, found)));
      case "part" ->
          Optional.of(part(match, footprints.anchor(found(match, "place", found).entry())));
      case "border" -> border(match, found);
      case "border-part" -> border(match, found).map(whole -> part(match, anchor(whole)));
      case "coast" -> coast(match, found);
      case "coast-part" -> coast(match, found).map(whole -> part(match, anchor(whole)));
      case "valley" -> valley(match, found);
      case "way" -> way(match, found);
      case "around" -> around(match, found);
      case "off-line" -> line(match, found, made).map(line -> offLine(match, line));
      default -> Optional.empty();
    };
  }

  private Optional<? extends Where> line(
      Match match, List<ComposePlaces.Found> found, List<Match> made) {
    int number = match.value("line").map(Integer::parseInt).orElseThrow();
    return of(made.get(number), found, made);
  }

  private Where offLine(Match match, Where line) {
    return match.slot("unit").isEmpty() && match.slot("direction").isEmpty()
        ? footprints.around(anchor(line), NEAR)
        : offset(match, anchor(line));
  }

  private Where.Offset offset(Match match, Anchor from) {
    return footprints.offset(from, distance(match), bearing(match, "direction"));
  }

  private Where.Part part(Match match, Anchor of) {
    return footprints.part(of, bearing(match, "part"), words(match, "part"));
  }

  private Optional<Where.Composed> border(Match match, List<ComposePlaces.Found> found) {
    var sides = names(match, found).map(ComposePlaces.Found::entry).distinct().toList();
    boolean lands = sides.stream().allMatch(side -> isLand(side) || sides.size() > 1);
    return sides.isEmpty() || !lands
        ? Optional.empty()
        : Optional.of(footprints.border(anchors(sides), margin(match, "zone", 0)));
  }

  private boolean isLand(int entry) {
    return gazetteer.kind(entry) == Where.Kind.COUNTRY
        || gazetteer.kind(entry) == Where.Kind.REGION;
  }

  /// "Off Cascais" stays a town and a word of how near to it.
  private Optional<Where.Composed> coast(Match match, List<ComposePlaces.Found> found) {
    String label = match.slot("land").isPresent() ? "land" : "place";
    int entry = found(match, label, found).entry();
    var kind = gazetteer.kind(entry);
    boolean off = match.slot("shore").isEmpty() && kind == Where.Kind.TOWN;
    return off || kind == Where.Kind.WATER
        ? Optional.empty()
        : Optional.of(footprints.coast(footprints.anchor(entry)));
  }

  private Optional<Where.Composed> valley(Match match, List<ComposePlaces.Found> found) {
    var pieces = anchors(known.rivers(found(match, "river", found)));
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(
            footprints.valley(
                pieces,
                margin(match, "course", BANKS),
                match.value("course").filter(value -> value.endsWith(MOUTH)).isPresent()));
  }

  private Optional<Where.Composed> way(Match match, List<ComposePlaces.Found> found) {
    var ends = names(match, found).map(known::town).distinct().toList();
    return ends.size() == 2
        ? Optional.of(
            footprints.way(footprints.anchor(ends.getFirst()), footprints.anchor(ends.getLast())))
        : Optional.empty();
  }

  /// "Outside Libya" is anywhere else, "around Libya" anywhere in it.
  private Optional<Where.Composed> around(Match match, List<ComposePlaces.Found> found) {
    int entry = known.town(found(match, "place", found));
    var kind = gazetteer.kind(entry);
    boolean wide = kind == Where.Kind.COUNTRY || kind == Where.Kind.CONTINENT;
    boolean near = match.value("ring").filter(value -> value.endsWith(ANY)).isPresent();
    return wide && !near
        ? Optional.empty()
        : Optional.of(footprints.around(footprints.anchor(entry), margin(match, "ring", NEAR)));
  }

  /// Those of a pair, or up to three of their own.
  private static Stream<ComposePlaces.Found> names(Match match, List<ComposePlaces.Found> found) {
    var pair = match.value("pair").map(Integer::parseInt);
    var numbers =
        pair.isPresent()
            ? Stream.of(pair.get(), pair.get() + 1)
            : Stream.of("first", "second", "third")
                .flatMap(label -> match.value(label).stream())
                .map(Integer::parseInt);
    return numbers.map(found::get);
  }

  private List<Anchor> anchors(List<Integer> entries) {
    var anchors = new ArrayList<Anchor>();
    entries.forEach(entry -> anchors.add(footprints.anchor(entry)));
    return anchors;
  }

  private Anchor anchor(String label, Match match, List<ComposePlaces.Found> found) {
    return footprints.anchor(known.town(found(match, label, found)));
  }

  private static Anchor anchor(Where made) {
    return Footprints.anchor(made, Footprint.of(made).orElseThrow());
  }

  private static ComposePlaces.Found found(
      Match match, String label, List<ComposePlaces.Found> found) {
    return found.get(match.value(label).map(Integer::parseInt).orElseThrow());
  }

  /// Metres that the lexicon gives a word.
  private static double margin(Match match, String label, double without) {
    return match
        .value(label)
        .map(value -> Double.parseDouble(value.split(" ")[0]) * 1_000)
        .orElse(without);
  }

  private static double distance(Match match) {
    double count = match.value("number").map(Double::parseDouble).orElse(0.0);
    double unit = match.value("unit").map(Double::parseDouble).orElse(0.0);
    return Math.round(count * unit * 1000) / 1000.0;
  }

  /// Degrees; NaN where none is stated.
  static double bearing(Match match, String label) {
    return match
        .value(label)
        .filter(value -> !value.equals("middle"))
        .map(Double::parseDouble)
        .orElse(Double.NaN);
  }

  /// The words of a slot in lower case.
  static String words(Match match, String label) {
    var slot = match.slot(label).orElseThrow();
    var spoken = new StringBuilder();
    for (var token : match.sentence().tokens().subList(slot.from(), slot.to())) {
      spoken.append(spoken.isEmpty() ? "" : " ").append(token.norm());
    }
    return spoken.toString();
  }
}
