package org.hearsay.recognise.place.sight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.rules.Knowledge;

/// Sees the names of places in a report: [SightPlaces] looks words up, [WeighSightings] keeps those
/// meant as places, [UnknownPlaces] adds those that no gazetteer has.
public final class SeePlaces {

  private final SightPlaces sight;
  private final WeighSightings weigh;
  private final UnknownPlaces unknown;

  public SeePlaces(Knowledge knowledge, Gazetteer gazetteer, PlaceWords words) {
    sight = new SightPlaces(gazetteer, words);
    weigh = new WeighSightings(gazetteer, words, PlaceWeights.of(knowledge));
    unknown = new UnknownPlaces(gazetteer, words);
  }

  /// What was seen, each in text order and without overlaps.
  ///
  /// @param known names of places that the gazetteer has, some spelled otherwise
  /// @param unknown names of places that it does not have
  public record Seen(List<Sighting> known, List<Sighting> unknown) {
    public Seen {
      known = List.copyOf(known);
      unknown = List.copyOf(unknown);
    }
  }

  /// @param names what the learned names say; empty if there are none
  public Seen in(Report report, List<Passage> passages, List<Mention.Named> names) {
    var sightings = sightings(report, passages);
    var kept = weigh.keep(sightings, names);
    Map<Boolean, List<Sighting>> others =
        unknown.in(report, passages, sightings, kept, names).stream()
            .collect(Collectors.partitioningBy(Sighting::isSpelledOtherwise));
    var known = new ArrayList<>(kept);
    known.addAll(others.getOrDefault(true, List.of()));
    known.sort(Comparator.comparing(Sighting::span));
    return new Seen(known, others.getOrDefault(false, List.of()));
  }

  /// Only the names that the gazetteer has as they are spelled.
  ///
  /// @param names what the learned names say; empty if there are none
  public List<Sighting> known(Report report, List<Passage> passages, List<Mention.Named> names) {
    return weigh.keep(sightings(report, passages), names);
  }

  private List<Sighting> sightings(Report report, List<Passage> passages) {
    var sightings = new ArrayList<Sighting>();
    for (var passage : passages) {
      for (var sentence : passage.sentences()) {
        sightings.addAll(sight.in(sentence, report.text()));
      }
    }
    return sightings;
  }
}
