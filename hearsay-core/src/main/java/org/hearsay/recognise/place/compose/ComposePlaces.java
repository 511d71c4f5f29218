package org.hearsay.recognise.place.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.Mention;
import org.hearsay.model.Sentence;
import org.hearsay.model.Where;
import org.hearsay.recognise.footprint.Anchor;
import org.hearsay.recognise.footprint.Footprints;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.place.sight.PlaceWords;
import org.hearsay.recognise.place.sight.Sighting;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;
import org.hearsay.rules.Slots;

/// Puts places together as the rules of `recognise/place.yml` say: "between Sirte and Tripoli",
/// "30 km north of Mosul", "eastern Syria".
public final class ComposePlaces {

  private final RuleSet rules;
  private final PlaceWords words;
  private final Gazetteer gazetteer;
  private final Footprints footprints = new Footprints();

  public ComposePlaces(Knowledge knowledge, PlaceWords words, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    rules = knowledge.rules("recognise/place");
    this.words = words;
  }

  /// A recognised name and what became of it.
  ///
  /// @param entry what the name means in the gazetteer
  public record Found(Sighting sighting, Mention.Placed placed, int entry) {}

  /// What the rules read in one sentence, in which `found` are the names of places.
  public List<Match> matches(Sentence sentence, List<Found> found) {
    var byToken = byToken(found);
    return byToken.isEmpty() ? List.of() : rules.match(sentence, slots(byToken));
  }

  private static Map<Integer, Found> byToken(List<Found> found) {
    Map<Integer, Found> byToken = new TreeMap<>();
    for (var one : found) {
      if (one.sighting().span().equals(one.sighting().tokens())) {
        byToken.put(one.sighting().from(), one);
      }
    }
    return byToken;
  }

  /// The places of one sentence: `found`, and those made of them.
  public List<Mention.Placed> in(List<Found> found, List<Match> matches) {
    var byToken = byToken(found);
    var made = new ArrayList<Mention.Placed>();
    for (var match : Match.withoutOverlaps(matches)) {
      compose(match, byToken).ifPresent(made::add);
    }
    found.forEach(one -> made.add(one.placed()));
    return made;
  }

  private Slots slots(Map<Integer, Found> byToken) {
    return (type, sentence, from) -> {
      var found = byToken.get(from);
      boolean fits =
          found != null
              && switch (type) {
                case "place" -> found.sighting().use() == Mention.Use.NAME;
                default -> false;
              };
      return fits && found != null
          ? List.of(new Match.Bound(from, found.sighting().to(), found.sighting().key()))
          : List.of();
    };
  }

  private static Optional<Found> named(Match match, String label, Map<Integer, Found> byToken) {
    return match.slot(label).map(Match.Bound::from).map(byToken::get);
  }

  private Optional<Mention.Placed> compose(Match match, Map<Integer, Found> byToken) {
    return where(match, byToken)
        .map(
            where ->
                new Mention.Placed(
                    match.span(), Mention.Use.NAME, where, List.of(), match.because()));
  }

  private Optional<Where> where(Match match, Map<Integer, Found> byToken) {
    return switch (match.rule().kind()) {
      case "between" -> between(match, byToken);
      case "offset" ->
          place(match, "place", byToken)
              .map(from -> footprints.offset(from, distance(match), bearing(match, "direction")));
      case "part" ->
          place(match, "place", byToken)
              .map(of -> footprints.part(of, bearing(match, "part"), words(match, "part")));
      default -> Optional.empty();
    };
  }

  private Optional<Anchor> place(Match match, String label, Map<Integer, Found> byToken) {
    return named(match, label, byToken).map(found -> Anchor.of(gazetteer, found.entry()));
  }

  private Optional<Where> between(Match match, Map<Integer, Found> byToken) {
    if (isRelation(match)) {
      return Optional.empty();
    }
    var first = place(match, "first", byToken);
    var second = place(match, "second", byToken);
    return first.isPresent() && second.isPresent()
        ? Optional.of(footprints.between(first.get(), second.get()))
        : Optional.empty();
  }

  /// "Talks between Moscow and Washington" are nowhere between them.
  public boolean isRelation(Match between) {
    var tokens = between.sentence().tokens();
    return tokens.subList(Math.max(0, between.from() - 3), between.from()).stream()
        .anyMatch(token -> words.cue(token).equals("relation"));
  }

  private static double distance(Match match) {
    double count = match.value("number").map(Double::parseDouble).orElse(0.0);
    double unit = match.value("unit").map(Double::parseDouble).orElse(0.0);
    return Math.round(count * unit * 1000) / 1000.0;
  }

  /// Degrees; NaN where none is stated.
  public static double bearing(Match match, String label) {
    return match
        .value(label)
        .filter(value -> !value.equals("middle"))
        .map(Double::parseDouble)
        .orElse(Double.NaN);
  }

  /// The words of a slot in lower case.
  public static String words(Match match, String label) {
    var slot = match.slot(label).orElseThrow();
    var spoken = new StringBuilder();
    for (var token : match.sentence().tokens().subList(slot.from(), slot.to())) {
      spoken.append(spoken.isEmpty() ? "" : " ").append(token.norm());
    }
    return spoken.toString();
  }
}
