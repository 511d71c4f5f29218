package org.hearsay.recognise.gazetteer.geonames;

/// How far a place of a class usually reaches, in metres.
final class UsualRadius {

  /// People on a square kilometre of town.
  private static final double DENSITY = 2500;

  private static final long FEWEST = 500;

  private UsualRadius() {}

  static double metres(String code, long population) {
    if (code.startsWith("P.")) {
      return Math.max(1000, 1000 * Math.sqrt(Math.max(population, FEWEST) / DENSITY / Math.PI));
    }
    return switch (code) {
      case "L.CONT", "H.OCN" -> 4_000_000;
      case "A.PCLI", "L.RGN" -> 500_000;
      case "H.SEA", "H.GULF" -> 400_000;
      case "H.STM" -> 200_000;
      case "T.MTS", "T.DSRT", "T.PLAT" -> 150_000;
      case "A.ADM1" -> 100_000;
      case "A.ADM2" -> 30_000;
      case "A.ADM3" -> 15_000;
      case "T.MT", "T.CAPE", "A.ADM4" -> 10_000;
      default ->
          switch (code.charAt(0)) {
            case 'S', 'R' -> 500;
            case 'A', 'L' -> 20_000;
            default -> 5_000;
          };
    };
  }
}
