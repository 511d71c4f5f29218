package org.hearsay.lab.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.lab.gazetteer.source.DisputedAreas;
import org.hearsay.lab.gazetteer.source.GeoNamesCountries;
import org.hearsay.lab.gazetteer.source.GeoNamesDivisions;
import org.hearsay.lab.gazetteer.source.GeoNamesTowns;
import org.hearsay.lab.gazetteer.source.NaturalEarth;
import org.hearsay.lab.gazetteer.source.OwnNames;
import org.hearsay.lab.gazetteer.source.OwnPlaces;
import org.hearsay.lab.gazetteer.source.Source;
import org.hearsay.lab.gazetteer.source.WhosOnFirst;
import org.hearsay.recognise.gazetteer.pack.Place;

/// The sources of the gazetteer, in the order in which they are joined.
final class Sources {

  /// Sources of which no two places are one.
  private static final List<Source> DISTINCT =
      List.of(
          new OwnPlaces(), new GeoNamesCountries(), new GeoNamesDivisions(), new GeoNamesTowns());

  /// Sources whose places may be among those of the sources before them.
  private static final List<Source> KNOWN =
      List.of(new NaturalEarth(), new DisputedAreas(), new WhosOnFirst());

  private Sources() {}

  static List<Source> all() {
    var sources = new ArrayList<>(DISTINCT);
    sources.addAll(KNOWN);
    return sources;
  }

  /// What the sources in `folder` name, each place once, with the names the press gives it.
  static List<Place> join(Path folder) throws IOException {
    var join = new JoinPlaces();
    for (var source : DISTINCT) {
      join.distinct(source.read(folder));
    }
    for (var source : KNOWN) {
      join.known(source.read(folder));
    }
    var names = OwnNames.read();
    return join.places().stream()
        .map(place -> FinalLetters.add(place.alsoNamed(names.of(place.id()))))
        .toList();
  }
}
