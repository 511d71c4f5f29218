package org.hearsay.recognise.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.Mention;
import org.hearsay.model.Sentence;
import org.hearsay.model.Where;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;
import org.hearsay.rules.Slots;

/// Puts places together as the rules of `recognise/place.yml` say: "between Sirte and Tripoli",
/// "30 km north of Mosul", "eastern Syria"; and tells names that mean a government.
final class ComposePlaces {

  private final RuleSet rules;
  private final PlaceWords words;

  ComposePlaces(Knowledge knowledge, PlaceWords words) {
    rules = knowledge.rules("recognise/place");
    this.words = words;
  }

  /// A recognised name and what became of it.
  record Found(Sighting sighting, Mention.Placed placed) {}

  /// The places of one sentence: `found`, some of them as metonyms, and those made of them.
  List<Mention.Placed> in(Sentence sentence, List<Found> found) {
    Map<Integer, Found> byToken = new TreeMap<>();
    for (var one : found) {
      if (one.sighting().span().equals(one.sighting().tokens())) {
        byToken.put(one.sighting().from(), one);
      }
    }
    if (byToken.isEmpty()) {
      return found.stream().map(Found::placed).toList();
    }
    var matches = Match.withoutOverlaps(rules.match(sentence, slots(byToken)));
    Map<Mention.Placed, Mention.Placed> changed = new java.util.HashMap<>();
    var made = new ArrayList<Mention.Placed>();
    for (var match : matches) {
      if (match.rule().kind().equals("metonym")) {
        named(match, "place", byToken)
            .map(Found::placed)
            .ifPresent(placed -> changed.put(placed, metonym(placed, match)));
      } else {
        compose(match, byToken).ifPresent(made::add);
      }
    }
    found.forEach(one -> made.add(changed.getOrDefault(one.placed(), one.placed())));
    return made;
  }

  private Slots slots(Map<Integer, Found> byToken) {
    return (type, sentence, from) -> {
      var found = byToken.get(from);
      boolean fits =
          found != null
              && switch (type) {
                case "place" -> found.sighting().use() == Mention.Use.NAME;
                case "seat" -> isSeat(found);
                default -> false;
              };
      return fits && found != null
          ? List.of(new Match.Bound(from, found.sighting().to(), found.sighting().key()))
          : List.of();
    };
  }

  /// A government's building that is not itself the scene: nothing like "outside" before it.
  private boolean isSeat(Found found) {
    var sighting = found.sighting();
    int before = sighting.from() - 1;
    if (before >= 0 && sighting.token(before).norm().equals("the")) {
      before--;
    }
    String cue = before >= 0 ? words.cue(sighting.token(before)) : "";
    return found.placed().where() instanceof Where.Spot spot
        && spot.kind() == Where.Kind.SITE
        && !cue.equals("near")
        && !(before >= 0 && sighting.token(before).norm().equals("at"));
  }

  private static Optional<Found> named(Match match, String label, Map<Integer, Found> byToken) {
    return match.slot(label).map(Match.Bound::from).map(byToken::get);
  }

  private static Mention.Placed metonym(Mention.Placed placed, Match match) {
    boolean government =
        placed.where() instanceof Where.Spot spot
            && (spot.kind() == Where.Kind.COUNTRY
                || spot.kind() == Where.Kind.SITE
                || spot.kind() == Where.Kind.TOWN && spot.population() > 100_000);
    return government
        ? new Mention.Placed(
            placed.span(), Mention.Use.METONYM, placed.where(), placed.runnersUp(), match.because())
        : placed;
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
              .map(from -> new Where.Offset(from, distance(match), bearing(match, "direction")));
      case "part" ->
          place(match, "place", byToken)
              .map(of -> new Where.Part(of, bearing(match, "part"), words(match, "part")));
      default -> Optional.empty();
    };
  }

  private static Optional<Where> place(Match match, String label, Map<Integer, Found> byToken) {
    return named(match, label, byToken).map(found -> found.placed().where());
  }

  /// "Talks between Moscow and Washington" are nowhere between them.
  private Optional<Where> between(Match match, Map<Integer, Found> byToken) {
    var tokens = match.sentence().tokens();
    for (int at = Math.max(0, match.from() - 3); at < match.from(); at++) {
      if (words.cue(tokens.get(at)).equals("relation")) {
        return Optional.empty();
      }
    }
    var first = place(match, "first", byToken);
    var second = place(match, "second", byToken);
    return first.isPresent() && second.isPresent()
        ? Optional.of(new Where.Between(first.get(), second.get()))
        : Optional.empty();
  }

  private static double distance(Match match) {
    double count = match.value("number").map(Double::parseDouble).orElse(0.0);
    double unit = match.value("unit").map(Double::parseDouble).orElse(0.0);
    return Math.round(count * unit * 1000) / 1000.0;
  }

  private static double bearing(Match match, String label) {
    return match
        .value(label)
        .filter(value -> !value.equals("middle"))
        .map(Double::parseDouble)
        .orElse(Double.NaN);
  }

  private static String words(Match match, String label) {
    var slot = match.slot(label).orElseThrow();
    var spoken = new StringBuilder();
    for (var token : match.sentence().tokens().subList(slot.from(), slot.to())) {
      spoken.append(spoken.isEmpty() ? "" : " ").append(token.norm());
    }
    return spoken.toString();
  }
}
