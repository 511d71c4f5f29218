package org.hearsay.recognise.place.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Mention;
import org.hearsay.model.Sentence;
import org.hearsay.recognise.footprint.Footprints;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.place.sight.PlaceWords;
import org.hearsay.recognise.place.sight.Sighting;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;

/// Puts places together as the rules of `recognise/place.yml` say: "between Sirte and Tripoli",
/// "30 km east of the Syrian border", "off the coast of Oman".
public final class ComposePlaces {

  private final RuleSet rules;
  private final PlaceWords words;
  private final KnownNames known;
  private final MakePlace make;

  public ComposePlaces(
      Knowledge knowledge, PlaceWords words, Gazetteer gazetteer, Footprints footprints) {
    rules = knowledge.rules("recognise/place");
    this.words = words;
    known = new KnownNames(gazetteer, words);
    make = new MakePlace(gazetteer, footprints, known);
  }

  /// A recognised name and what became of it.
  ///
  /// @param entry what the name means in the gazetteer
  public record Found(Sighting sighting, Mention.Placed placed, int entry) {}

  /// What the rules read in one sentence, in which `found` are the names of places: first of these
  /// names alone, then of the lines that those make.
  public List<Match> matches(Sentence sentence, List<Found> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    var slots = new NameSlots(found, known);
    var made = new ArrayList<>(rules.match(sentence, slots));
    if (slots.with(made).hasLines()) {
      rules.match(sentence, slots).stream()
          .filter(match -> match.rule().kind().equals("off-line"))
          .forEach(made::add);
    }
    return List.copyOf(made);
  }

  /// The places of one sentence: `found`, and those made of them.
  public List<Mention.Placed> in(List<Found> found, List<Match> matches) {
    var places = new ArrayList<Mention.Placed>();
    for (var match : Match.withoutOverlaps(matches)) {
      made(match, found, matches).ifPresent(places::add);
    }
    found.forEach(one -> places.add(one.placed()));
    return places;
  }

  private Optional<Mention.Placed> made(Match match, List<Found> found, List<Match> matches) {
    return match.rule().kind().equals("between") && isRelation(match)
        ? Optional.empty()
        : make.of(match, found, matches)
            .map(
                where ->
                    new Mention.Placed(
                        match.span(), Mention.Use.NAME, where, List.of(), match.because()));
  }

  /// "Talks between Moscow and Washington" are nowhere between them.
  public boolean isRelation(Match between) {
    var tokens = between.sentence().tokens();
    return tokens.subList(Math.max(0, between.from() - 3), between.from()).stream()
        .anyMatch(token -> words.cue(token).equals("relation"));
  }

  /// Degrees; NaN where none is stated.
  public static double bearing(Match match, String label) {
    return MakePlace.bearing(match, label);
  }

  /// The words of a slot in lower case.
  public static String words(Match match, String label) {
    return MakePlace.words(match, label);
  }
}
