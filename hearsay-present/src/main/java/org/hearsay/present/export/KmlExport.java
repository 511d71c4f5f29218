package org.hearsay.present.export;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.hearsay.present.export.Geometry.Corner;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.State;
import org.hearsay.present.view.Words;
import org.jspecify.annotations.Nullable;

/// Places as KML 2.2 (OGC 07-147r2, which readers of 2.3 read too): a placemark for each place in a
/// claim, by report in folders, what is on no map without a geometry.
public final class KmlExport {

  private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

  /// Style of a place named in no claim.
  private static final String NAMED = "named";

  private KmlExport() {}

  /// The lines of one file.
  public static Stream<String> lines(PoolView pool) {
    try {
      var text = new StringWriter();
      var kml = new KmlWriter(XMLOutputFactory.newFactory().createXMLStreamWriter(text));
      kml.begin(NAMESPACE);
      write(pool, kml);
      kml.end();
      return text.toString().lines();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("writing to memory does not fail", impossible);
    }
  }

  private static void write(PoolView pool, KmlWriter kml) throws XMLStreamException {
    kml.open("Document").words("name", "Places the reports name").words("open", "1");
    kml.words("description", PlaceFeature.ATTRIBUTION + " " + PlaceFeature.PRECISION);
    for (State state : State.values()) {
      style(kml, Words.of(state), colour(state));
    }
    style(kml, NAMED, "5d5d5d");
    String report = "";
    for (PlaceFeature place : PlaceFeature.of(pool)) {
      String here = text(place, "report");
      if (!here.equals(report)) {
        if (!report.isEmpty()) {
          kml.close();
        }
        kml.open("Folder").words("name", here + " " + text(place, "outlet"));
        kml.words("description", text(place, "title"));
        report = here;
      }
      placemark(kml, place);
    }
    if (!report.isEmpty()) {
      kml.close();
    }
    kml.close();
  }

  private static String colour(State state) {
    return switch (state) {
      case UNDISPUTED -> "1f5f99";
      case NOT_VERIFIED -> "9a6700";
      case DISPUTED -> "b3261e";
      case RETRACTED -> "5d5d5d";
    };
  }

  /// KML writes colours the other way round: alpha, blue, green, red.
  private static void style(KmlWriter kml, String id, String colour) throws XMLStreamException {
    String turned = colour.substring(4) + colour.substring(2, 4) + colour.substring(0, 2);
    kml.open("Style", "id", id);
    kml.open("IconStyle").words("color", "ff" + turned).close();
    kml.open("LineStyle").words("color", "ff" + turned).words("width", "2").close();
    kml.open("PolyStyle").words("color", "40" + turned).close();
    kml.close();
  }

  private static void placemark(KmlWriter kml, PlaceFeature place) throws XMLStreamException {
    kml.open("Placemark", "id", "place-" + place.id().toLowerCase(Locale.ROOT));
    kml.words("name", place.name());
    String claim = text(place, "claim_words");
    kml.words("description", claim.isEmpty() ? text(place, "quote") : claim);
    time(kml, text(place, "when_earliest"), text(place, "when_latest"));
    String state = text(place, "state");
    kml.words("styleUrl", "#" + (state.isEmpty() ? NAMED : state));
    kml.open("ExtendedData");
    for (var property : place.properties().entrySet()) {
      kml.open("Data", "name", property.getKey());
      kml.words("value", text(property.getValue())).close();
    }
    kml.close();
    if (place.geometry().isPresent()) {
      geometry(kml, place.geometry().get());
    }
    kml.close();
  }

  private static void time(KmlWriter kml, String earliest, String latest)
      throws XMLStreamException {
    if (isYearOfFourDigits(earliest) && isYearOfFourDigits(latest)) {
      kml.open("TimeSpan").words("begin", earliest).words("end", latest).close();
    }
  }

  /// KML knows no years before 1 and beyond 9999.
  private static boolean isYearOfFourDigits(String day) {
    return day.length() == 10 && day.charAt(0) != '-';
  }

  private static void geometry(KmlWriter kml, Geometry geometry) throws XMLStreamException {
    switch (geometry) {
      case Geometry.Point point ->
          kml.open("Point").words("coordinates", tuple(point.at())).close();
      case Geometry.Lines lines -> {
        kml.open("MultiGeometry");
        for (var line : lines.lines()) {
          kml.open("LineString").words("tessellate", "1");
          kml.words("coordinates", tuples(line)).close();
        }
        kml.close();
      }
      case Geometry.Polygons areas -> {
        kml.open("MultiGeometry");
        for (var polygon : areas.polygons()) {
          polygon(kml, polygon);
        }
        kml.close();
      }
    }
  }

  private static void polygon(KmlWriter kml, List<List<Corner>> rings) throws XMLStreamException {
    kml.open("Polygon").words("tessellate", "1");
    for (int i = 0; i < rings.size(); i++) {
      kml.open(i == 0 ? "outerBoundaryIs" : "innerBoundaryIs").open("LinearRing");
      kml.words("coordinates", tuples(rings.get(i))).close().close();
    }
    kml.close();
  }

  private static String tuples(List<Corner> corners) {
    return corners.stream().map(KmlExport::tuple).collect(Collectors.joining(" "));
  }

  private static String tuple(Corner corner) {
    return corner.longitude() + "," + corner.latitude();
  }

  private static String text(PlaceFeature place, String property) {
    return text(place.properties().get(property));
  }

  private static String text(@Nullable Object value) {
    if (value instanceof List<?> several) {
      return Arrays.stream(several.toArray())
          .map(String::valueOf)
          .collect(Collectors.joining("; "));
    }
    return value == null ? "" : value.toString();
  }
}
