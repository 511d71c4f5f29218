package org.hearsay.present.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.present.export.Geometry.Corner;
import org.hearsay.present.view.PoolView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Places as GeoJSON (RFC 7946), one feature a line; `docs/places.schema.json` describes them.
public final class GeoJsonExport {

  public static final int SCHEMA = 1;

  private static final JsonMapper JSON = JsonMapper.shared();

  private GeoJsonExport() {}

  /// The lines of one file.
  public static Stream<String> lines(PoolView pool) {
    var features = PlaceFeature.of(pool);
    var lines = new ArrayList<String>();
    var bounds = Bounds.of(features.stream().flatMap(one -> one.geometry().stream()).toList());
    String head = JSON.writeValueAsString(head(bounds));
    lines.add(head.substring(0, head.length() - 1) + ",\"features\":[");
    for (int i = 0; i < features.size(); i++) {
      String comma = i < features.size() - 1 ? "," : "";
      lines.add(JSON.writeValueAsString(feature(features.get(i))) + comma);
    }
    lines.add("]}");
    return lines.stream();
  }

  private static Map<String, Object> head(List<Double> bounds) {
    var head = new LinkedHashMap<String, Object>();
    head.put("type", "FeatureCollection");
    head.put("schema", SCHEMA);
    head.put("name", "Places the reports name");
    head.put("attribution", PlaceFeature.ATTRIBUTION);
    head.put("description", PlaceFeature.PRECISION);
    if (!bounds.isEmpty()) {
      head.put("bbox", bounds);
    }
    return head;
  }

  private static Map<String, @Nullable Object> feature(PlaceFeature place) {
    var feature = new LinkedHashMap<String, @Nullable Object>();
    feature.put("type", "Feature");
    feature.put("id", place.id());
    place.geometry().ifPresent(one -> feature.put("bbox", Bounds.of(List.of(one))));
    feature.put("geometry", place.geometry().map(GeoJsonExport::geometry).orElse(null));
    feature.put("properties", place.properties());
    return feature;
  }

  private static Map<String, Object> geometry(Geometry geometry) {
    return switch (geometry) {
      case Geometry.Point point -> geometry("Point", position(point.at()));
      case Geometry.Lines lines -> geometry("MultiLineString", lines(lines.lines()));
      case Geometry.Polygons areas ->
          areas.polygons().size() == 1
              ? geometry("Polygon", lines(areas.polygons().getFirst()))
              : geometry(
                  "MultiPolygon", areas.polygons().stream().map(GeoJsonExport::lines).toList());
    };
  }

  private static Map<String, Object> geometry(String type, Object coordinates) {
    var geometry = new LinkedHashMap<String, Object>();
    geometry.put("type", type);
    geometry.put("coordinates", coordinates);
    return geometry;
  }

  private static List<List<List<Double>>> lines(List<List<Corner>> lines) {
    return lines.stream().map(line -> line.stream().map(GeoJsonExport::position).toList()).toList();
  }

  private static List<Double> position(Corner corner) {
    return List.of(corner.longitude(), corner.latitude());
  }
}
