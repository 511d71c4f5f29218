package org.hearsay.lab.gazetteer;

import org.hearsay.recognise.gazetteer.pack.Place;

/// How near two places of one name must be to be one place, by what they are.
enum SameKind {
  COUNTRY(0),
  DIVISION(100_000),
  TOWN(10_000),
  SITE(5_000),
  WATER(400_000),
  LAND(200_000);

  /// An island that is a country or division may be labelled this far from where GeoNames sets it.
  private static final double ISLAND_METRES = 150_000;

  /// How far the middles of one region may lie apart.
  private static final double REGION_METRES = 2_400_000;

  private final double metres;

  SameKind(double metres) {
    this.metres = metres;
  }

  static SameKind of(Place place) {
    String code = place.code();
    return switch (code.charAt(0)) {
      case 'A' -> code.startsWith("A.ADM") ? DIVISION : COUNTRY;
      case 'P' -> TOWN;
      case 'H' -> WATER;
      case 'T', 'L' -> LAND;
      default -> SITE;
    };
  }

  /// Whether `added`, which bears a name of `known`, is the same place.
  static boolean isSame(Place known, Place added, double metres) {
    var kind = of(added);
    if (kind == LAND && !known.code().startsWith("P.") && of(known) != WATER) {
      return metres < (of(known) == LAND ? wide(known) : island(known, added));
    }
    return of(known) == kind && sameLand(known, added) && metres < kind.metres;
  }

  /// Regions of the own list reach far, and their middle is anybody's choice.
  private static double wide(Place known) {
    return known.id().startsWith("hs:") ? Math.max(LAND.metres, REGION_METRES) : LAND.metres;
  }

  private static double island(Place known, Place added) {
    boolean whole = of(known) == COUNTRY || known.code().equals("A.ADM1");
    boolean area = added.code().startsWith("T.ISL") || added.code().startsWith("L.");
    return whole && area ? ISLAND_METRES : 0;
  }

  /// Divisions of different order, or of different countries, are different.
  private static boolean sameLand(Place known, Place added) {
    return of(known) != DIVISION
        || known.code().equals(added.code())
            && known.where().country().equals(added.where().country());
  }
}
