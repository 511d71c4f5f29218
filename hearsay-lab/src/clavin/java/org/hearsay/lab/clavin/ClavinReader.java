package org.hearsay.lab.clavin;

import com.novetta.clavin.GeoParser;
import com.novetta.clavin.GeoParserFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// CLAVIN with its own settings. Only classes of Java's own are passed in and out, since it lives in
/// a class loader of its own.
public final class ClavinReader implements Function<String, List<Object[]>> {

  private final GeoParser parser;

  public ClavinReader(String index) throws Exception {
    parser = GeoParserFactory.getDefault(index);
  }

  /// For each place: start, end, latitude, longitude, name, GeoNames number.
  @Override
  public List<Object[]> apply(String text) {
    try {
      var places = new ArrayList<Object[]>();
      for (var one : parser.parse(text)) {
        int start = one.getLocation().getPosition();
        var place = one.getGeoname();
        places.add(
            new Object[] {
              start,
              start + one.getLocation().getText().length(),
              place.getLatitude(),
              place.getLongitude(),
              place.getName(),
              place.getGeonameID()
            });
      }
      return places;
    } catch (Exception failure) {
      throw new IllegalStateException("CLAVIN failed on \"" + text + "\"", failure);
    }
  }
}
