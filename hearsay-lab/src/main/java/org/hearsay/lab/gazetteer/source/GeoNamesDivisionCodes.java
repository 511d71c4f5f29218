package org.hearsay.lab.gazetteer.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.recognise.gazetteer.PlaceKey;

/// GeoNames' code of a first-order division, by its identifier there or by its name.
final class GeoNamesDivisionCodes {

  private final Map<String, String> byNumber = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  GeoNamesDivisionCodes(Path folder) throws IOException {
    for (String[] row : Rows.read(folder.resolve(GeoNamesDivisions.FIRST), 4)) {
      String country = row[0].substring(0, 2);
      String code = row[0].substring(3);
      byNumber.put(row[3], code);
      byName.put(country + " " + PlaceKey.bare(row[1]), code);
      DivisionNames.plain(row[1])
          .forEach(name -> byName.put(country + " " + PlaceKey.bare(name), code));
    }
  }

  /// The code; empty if neither the number nor one of the names is known.
  String of(String country, String number, List<String> names) {
    String code = byNumber.getOrDefault(number, "");
    for (String name : names) {
      code = code.isEmpty() ? byName.getOrDefault(country + " " + PlaceKey.bare(name), "") : code;
    }
    return code;
  }
}
