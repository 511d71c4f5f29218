package org.hearsay.recognise.gazetteer.pack;

/// How far a place of a class usually reaches, in metres.
public final class UsualRadius {

  /// People on a square kilometre of town.
  private static final double DENSITY = 2500;

  private static final long FEWEST = 500;

  private UsualRadius() {}

  /// @param code class and code as GeoNames writes them, `P.PPLC`
  /// @param otherwise for classes that have no usual radius
  public static double metres(String code, long population, double otherwise) {
    return switch (code) {
      case "L.CONT", "H.OCN" -> 4_000_000;
      case "L.RGN" -> 500_000;
      case "H.SEA", "H.GULF" -> 400_000;
      case "H.STM" -> 200_000;
      case "T.MTS", "T.DSRT", "T.PLAT" -> 150_000;
      case "T.MT", "T.CAPE" -> 10_000;
      default ->
          switch (code.charAt(0)) {
            case 'P' ->
                Math.max(1000, 1000 * Math.sqrt(Math.max(population, FEWEST) / DENSITY / Math.PI));
            case 'S' -> 500;
            default -> otherwise;
          };
    };
  }
}
