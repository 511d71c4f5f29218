package org.hearsay.recognise.place.located;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.place.compose.ComposePlaces;
import org.hearsay.recognise.place.resolve.Choice;
import org.hearsay.recognise.place.sight.Sighting;
import org.hearsay.rules.Match;

/// Reads statements that leave open from where they count, and looks around for it: "4,000 km away"
/// counts from the town the report is about so far, "Benghazi in the north" from the land it is in,
/// or from the place that was said to be in the centre.
public final class ReadAround {

  private static final int LOOK_BACK = 60;
  private static final int MOST = 5;

  private final Gazetteer gazetteer;
  private final List<Sighting> kept;
  private final List<Choice> choices;

  public ReadAround(Gazetteer gazetteer, List<Sighting> kept, List<Choice> choices) {
    this.gazetteer = gazetteer;
    this.kept = kept;
    this.choices = choices;
  }

  /// "4,000 kilometers away": of the name it is said of ("Chennai, 290 km to the east"), or the
  /// first town named after it in the sentence, or else of the last place before it.
  ///
  /// @param said number of the name it is said of, -1 where the words leave it open
  Optional<Stated> away(Match match, int said, int from, int to) {
    int after = from;
    while (after < to && kept.get(after).from() < match.to()) {
      after++;
    }
    var next = IntStream.range(after, said < 0 ? to : after).filter(this::isTown).findFirst();
    int subject = said >= 0 ? said : next.isPresent() ? next.getAsInt() : after - 1;
    if (subject < from || !isTown(subject)) {
      return Optional.empty();
    }
    var distance = StatedDistance.in(match);
    double bearing = ComposePlaces.bearing(match, "direction");
    List<Position> positions = new ArrayList<>();
    for (int anchor : earlierTowns(next.isPresent() ? after : subject, subject)) {
      positions.add(new Position.Off(anchor, distance, bearing, Mention.Located.Manner.PLAIN));
    }
    var span = match.span().union(kept.get(subject).span());
    return positions.isEmpty()
        ? Optional.empty()
        : Optional.of(new Stated(span, match.because(), subject, positions));
  }

  boolean isCountry(int name) {
    return name >= 0 && gazetteer.kind(choices.get(name).entry()) == Where.Kind.COUNTRY;
  }

  /// "Farther north, in Kidal": from one of the towns named before.
  Optional<Stated> farther(Match match, int subject) {
    double bearing = ComposePlaces.bearing(match, "direction");
    List<Position> positions = new ArrayList<>();
    if (subject >= 0 && isTown(subject)) {
      for (int anchor : earlierTowns(subject, subject)) {
        positions.add(
            new Position.Off(anchor, Optional.empty(), bearing, Mention.Located.Manner.PLAIN));
      }
    }
    return positions.isEmpty()
        ? Optional.empty()
        : Optional.of(new Stated(match.span(), match.because(), subject, positions));
  }

  /// A town, or the division that bears its name.
  private boolean isTown(int name) {
    int entry = choices.get(name).entry();
    return kept.get(name).use() == Mention.Use.NAME
        && switch (gazetteer.kind(entry)) {
          case TOWN -> true;
          case REGION -> hasTown(name, gazetteer.region(entry));
          case COUNTRY, WATER, PHYSICAL, CONTINENT, SITE -> false;
        };
  }

  private boolean hasTown(int name, int region) {
    return kept.get(name).hits().stream()
        .map(Gazetteer.Hit::entry)
        .anyMatch(one -> gazetteer.kind(one) == Where.Kind.TOWN && gazetteer.region(one) == region);
  }

  /// Towns named before, the most often named first, then the first named.
  private List<Integer> earlierTowns(int before, int except) {
    Map<Integer, List<Integer>> byPlace = new LinkedHashMap<>();
    for (int i = Math.max(0, before - LOOK_BACK); i < before; i++) {
      if (isTown(i) && choices.get(i).entry() != choices.get(except).entry()) {
        byPlace.computeIfAbsent(choices.get(i).entry(), place -> new ArrayList<>()).add(i);
      }
    }
    return byPlace.values().stream()
        .sorted(Comparator.comparing(names -> -names.size()))
        .limit(MOST)
        .map(List::getLast)
        .toList();
  }

  /// "Benghazi in the north".
  ///
  /// @param centre the name that the sentence puts in the centre
  Optional<Stated> side(Match match, int subject, Optional<Integer> centre) {
    double bearing = ComposePlaces.bearing(match, "part");
    String part = ComposePlaces.words(match, "part");
    List<Position> positions = new ArrayList<>(List.of(new Position.InHome(bearing, part)));
    if (centre.isPresent() && !Double.isNaN(bearing)) {
      positions.add(
          new Position.Off(centre.get(), Optional.empty(), bearing, Mention.Located.Manner.PLAIN));
    }
    return ends(match)
        ? Optional.of(new Stated(match.span(), match.because(), subject, positions))
        : Optional.empty();
  }

  /// Not "in the north of the country", "in the northern hills".
  private static boolean ends(Match match) {
    var tokens = match.sentence().tokens();
    return match.to() >= tokens.size()
        || tokens.get(match.to()).is(org.hearsay.model.PartOfSpeech.PUNCT)
        || tokens.get(match.to()).is(org.hearsay.model.PartOfSpeech.CCONJ);
  }
}
