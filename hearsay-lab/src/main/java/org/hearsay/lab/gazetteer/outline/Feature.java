package org.hearsay.lab.gazetteer.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.PlaceKey;

/// One feature of Natural Earth.
///
/// @param kind its class there: "Desert", "sea", "River"
/// @param code ISO 3166-1 code of a country, GeoNames number of a division; empty for all else
record Feature(
    String kind, String code, List<String> names, boolean area, List<List<Where.Point>> parts) {

  /// Words that say what sort of place it is, and are as often left out as printed; class and
  /// nearness tell namesakes apart.
  private static final Set<String> GENERIC =
      Set.of(
          ("the of de del la river rio lake lago lac l sea ocean mountains mountain mts "
                  + "mt range ra hills desert desierto peninsula pen island islands isands i is "
                  + "archipelago arch archipel plateau plat plain plains valley basin delta "
                  + "steppe reservoir res region coast isthmus")
              .split(" "));

  /// The names without generic words and marks: "SYRIAN DESERT" → `syrian`.
  Set<String> keys() {
    var keys = new TreeSet<String>();
    names.forEach(name -> bare(name).ifPresent(keys::add));
    return keys;
  }

  static Optional<String> bare(String name) {
    var bare = new StringBuilder();
    for (String word : PlaceKey.of(name).split(" ")) {
      bare.append(GENERIC.contains(word) ? "" : word);
    }
    return bare.length() < 2 ? Optional.empty() : Optional.of(bare.toString());
  }
}
