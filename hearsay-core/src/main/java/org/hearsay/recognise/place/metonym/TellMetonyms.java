package org.hearsay.recognise.place.metonym;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Because;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.place.compose.ComposePlaces.Found;
import org.hearsay.recognise.place.sight.PlaceWords;
import org.hearsay.recognise.place.sight.Sighting;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;
import org.hearsay.rules.Slots;

/// Tells, as the rules of `recognise/metonym.yml` say, which names of places are meant for those
/// who govern there: "Baghdad said", "relations between Tripoli and Cairo", "Ankara-backed".
public final class TellMetonyms {

  /// A town of fewer people governs little that a report would call by its name.
  private static final long LARGE = 100_000;

  private final RuleSet rules;
  private final PlaceWords words;
  private final Lexicon endings;
  private final Gazetteer gazetteer;

  public TellMetonyms(Knowledge knowledge, PlaceWords words, Gazetteer gazetteer) {
    rules = knowledge.rules("recognise/metonym");
    endings = knowledge.lexicon("metonym-endings");
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /// The names of one sentence, those that are metonyms marked so.
  public List<Found> in(List<Found> found) {
    if (found.isEmpty()) {
      return found;
    }
    Map<Integer, Found> byToken = new HashMap<>();
    found.forEach(one -> byToken.put(one.sighting().from(), one));
    Map<Found, Because> meant = new HashMap<>();
    for (var match : rules.match(found.getFirst().sighting().sentence(), slots(byToken))) {
      for (String label : List.of("place", "first", "second")) {
        match
            .slot(label)
            .map(Match.Bound::from)
            .map(byToken::get)
            .ifPresent(one -> meant.putIfAbsent(one, match.because()));
      }
    }
    return found.stream()
        .map(one -> Optional.ofNullable(meant.get(one)).map(why -> meant(one, why)).orElse(one))
        .toList();
  }

  private static Found meant(Found found, Because because) {
    var placed = found.placed();
    var use = Mention.Use.METONYM;
    return new Found(
        found.sighting(),
        new Mention.Placed(placed.span(), use, placed.where(), placed.runnersUp(), because),
        found.entry());
  }

  private Slots slots(Map<Integer, Found> byToken) {
    return (type, sentence, from) -> {
      var found = byToken.get(from);
      boolean fits =
          found != null
              && found.sighting().use() == Mention.Use.NAME
              && switch (type) {
                case "government" -> isWhole(found.sighting()) && governs(found);
                case "subject" -> isWhole(found.sighting()) && governs(found) && isFree(found);
                case "capital" -> isWhole(found.sighting()) && isCapital(found);
                case "seat" -> isWhole(found.sighting()) && isSeat(found);
                case "backer" -> !isWhole(found.sighting()) && governs(found) && backs(found);
                default -> false;
              };
      return fits && found != null
          ? List.of(new Match.Bound(from, found.sighting().to(), found.sighting().key()))
          : List.of();
    };
  }

  /// Whether it is more than a part of a hyphened word.
  private static boolean isWhole(Sighting sighting) {
    return sighting.span().equals(sighting.tokens());
  }

  private boolean governs(Found found) {
    return found.placed().where() instanceof Where.Spot spot
        && (spot.kind() == Where.Kind.COUNTRY
            || spot.kind() == Where.Kind.SITE
            || spot.kind() == Where.Kind.TOWN && (spot.population() > LARGE || isCapital(found)));
  }

  private boolean isCapital(Found found) {
    return gazetteer.code(found.entry()).equals("P.PPLC");
  }

  /// "Ankara" in "Ankara-backed".
  private boolean backs(Found found) {
    var sighting = found.sighting();
    String word = sighting.token(sighting.from()).norm();
    return endings.contains(word.substring(word.lastIndexOf('-') + 1));
  }

  /// A government's building that is not itself the scene: nothing like "outside" before it.
  private boolean isSeat(Found found) {
    int before = before(found.sighting());
    return found.placed().where() instanceof Where.Spot spot
        && spot.kind() == Where.Kind.SITE
        && !cue(found, before).equals("near")
        && !(before >= 0 && found.sighting().token(before).norm().equals("at"));
  }

  /// Whether no preposition stands before it, as in "officials in Baghdad said".
  private boolean isFree(Found found) {
    String cue = cue(found, before(found.sighting()));
    return !cue.equals("near") && !cue.equals("at");
  }

  private String cue(Found found, int at) {
    return at < 0 ? "" : words.cue(found.sighting().token(at));
  }

  /// The token before a name and its article.
  private static int before(Sighting sighting) {
    int before = sighting.from() - 1;
    return before >= 0 && sighting.token(before).norm().equals("the") ? before - 1 : before;
  }
}
