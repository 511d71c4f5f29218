package org.hearsay.lab.gazetteer;

import org.hearsay.recognise.gazetteer.pack.Place;

/// How well known a river, an island or a desert is, told as the people of a town as well known.
/// The sources rank them for maps, where the Rhine counts as little as a brook; its size tells
/// more. Example: the Rhine, 500 km from its middle to its end, counts as a town of 750,000.
final class Renown {

  /// People that a kilometre of reach is worth. Chosen so that a river of 100 km (the Thames: 90)
  /// stands above towns of its name that few have heard of.
  private static final double PEOPLE_A_KILOMETRE = 1_500;

  private Renown() {}

  /// The place by its rank in its source or by its size, whichever counts for more; all but
  /// waters and landscapes stay as they are.
  static Place bySize(Place place) {
    boolean natural = place.code().startsWith("H.") || place.code().startsWith("T.");
    long people = Math.round(place.extent().radiusMetres() / 1000 * PEOPLE_A_KILOMETRE);
    return natural && people > place.extent().population() ? place.withPopulation(people) : place;
  }
}
