package org.hearsay.lab.map;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Natural Earth's first-order divisions at 1:10m, a little simplified, as the desktop program QGIS
/// ships them: a GeoPackage (OGC 12-128r18), which is an SQLite file with outlines in WKB.
final class Provinces {

  static final String FILE = "world_map.gpkg";

  private static final String QUERY =
      "select iso_a2, adm0_a3, gu_a3, name, gn_name, fips, geom from states_provinces order by fid";

  /// A division.
  ///
  /// @param country ISO 3166-1 alpha-2
  /// @param nation Natural Earth's code for whose it is de facto
  /// @param geonames its name in GeoNames at the time, in ASCII letters
  /// @param unit code of the part of the kingdom it lies in: `SCT` for Scotland
  /// @param fips its code in the old American norm, which GeoNames' codes mostly are
  record Province(
      String country,
      String nation,
      String unit,
      String name,
      String geonames,
      String fips,
      List<long[]> rings) {
    Province {
      rings = List.copyOf(rings);
    }
  }

  private Provinces() {}

  static List<Province> read(Path folder) throws IOException {
    var provinces = new ArrayList<Province>();
    try (var file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(FILE));
        var rows = file.createStatement().executeQuery(QUERY)) {
      while (rows.next()) {
        var rings = rings(rows.getBytes("geom"));
        if (!rings.isEmpty()) {
          provinces.add(
              new Province(
                  text(rows.getString("iso_a2")),
                  text(rows.getString("adm0_a3")),
                  text(rows.getString("gu_a3")),
                  text(rows.getString("name")),
                  text(rows.getString("gn_name")),
                  text(rows.getString("fips")),
                  rings));
        }
      }
    } catch (SQLException refused) {
      throw new IOException(FILE + ": " + refused.getMessage(), refused);
    }
    return provinces;
  }

  private static String text(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text.strip();
  }

  /// Lines along which two divisions of one country meet.
  static List<long[]> lines(List<Province> provinces) {
    Map<List<Long>, Integer> sides = new HashMap<>();
    var lines = new ArrayList<long[]>();
    for (int i = 0; i < provinces.size(); i++) {
      for (long[] ring : provinces.get(i).rings()) {
        int from = 0;
        for (int k = 1; k < ring.length; k++) {
          var side = List.of(Math.min(ring[k - 1], ring[k]), Math.max(ring[k - 1], ring[k]));
          var other = sides.putIfAbsent(side, i);
          boolean inner =
              other != null
                  && other != i
                  && provinces.get(other).nation().equals(provinces.get(i).nation());
          if (!inner || k == ring.length - 1) {
            int end = inner ? k : k - 1;
            if (end > from) {
              lines.add(java.util.Arrays.copyOfRange(ring, from, end + 1));
            }
            from = k;
          }
        }
      }
    }
    return lines;
  }

  /// After a header whose fourth byte tells how long it is.
  private static List<long[]> rings(byte[] blob) {
    int envelope = new int[] {0, 32, 48, 48, 64}[blob[3] >> 1 & 7];
    var rings = new ArrayList<long[]>();
    collect(ByteBuffer.wrap(blob).position(8 + envelope), rings);
    return rings;
  }

  /// Polygons, or polygons of polygons.
  private static void collect(ByteBuffer in, List<long[]> rings) {
    in.order(in.get() == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    boolean polygon = in.getInt() % 1000 == 3;
    for (int left = in.getInt(); left > 0; left--) {
      if (polygon) {
        var corners = new ArrayList<double[]>();
        for (int more = in.getInt(); more > 0; more--) {
          corners.add(new double[] {in.getDouble(), in.getDouble()});
        }
        long[] ring = Grid.corners(corners);
        if (ring.length > 3) {
          rings.add(ring);
        }
      } else {
        collect(in, rings);
      }
    }
  }
}
