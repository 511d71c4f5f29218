package org.hearsay.lab.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.recognise.gazetteer.pack.Place;

/// Adds to places of the Arabic and Persian world their names as the press ends them: "Darnah" is
/// "Darna" too, "Misratah" "Misrata".
final class FinalLetters {

  private static final Set<String> COUNTRIES =
      Set.of(
          "IQ", "SY", "YE", "LY", "EG", "SA", "JO", "LB", "DZ", "MA", "TN", "SD", "AE", "OM", "QA",
          "KW", "BH", "PS", "IR", "AF", "MR", "TD", "SO", "DJ", "ER");

  private static final int SHORTEST = 5;

  private FinalLetters() {}

  static Place add(Place place) {
    boolean known = place.code().startsWith("A.") || place.extent().population() > 0;
    if (!known || !COUNTRIES.contains(place.where().country())) {
      return place;
    }
    var names = new ArrayList<>(List.of(place.name()));
    names.addAll(place.other());
    names.removeIf(name -> name.length() < SHORTEST || !endsInH(name));
    return place.alsoNamed(
        names.stream().map(name -> name.substring(0, name.length() - 1)).toList());
  }

  private static boolean endsInH(String name) {
    return name.endsWith("ah") || name.endsWith("eh") || name.endsWith("āh");
  }
}
