package org.hearsay.recognise.gazetteer;

import org.hearsay.model.Where;

/// How likely a place is meant by its name when nothing else is known, on a scale of decimal powers
/// of people: a town of a million has 6, a country about 10.
public final class Prominence {

  /// Nine less the prominence from which on a place is found by its consonants alone: that of a
  /// town of ten thousand.
  public static final int LEAST_SOUNDED = 5;

  private Prominence() {}

  /// @param code class and code as GeoNames writes them, `P.PPLC`
  public static double of(String code, long population) {
    double people = Math.log10(Math.max(population, 100));
    return switch (code) {
      case "A.PCLI", "A.PCLD", "A.PCLS", "A.PCLF", "A.PCLIX", "A.PCL" ->
          9 + Math.min(people, 9) / 4;
      case "L.CONT" -> 10;
      case "P.PPLC" -> people + 1.2;
      case "A.ADM1" -> 3.2 + 0.5 * Math.clamp(people, 5, 8);
      case "P.PPLA" -> people + 0.4;
      case "A.ADM2" -> people - 1.1;
      case "P.PPLX" -> people - 1.0;
      case "H.OCN", "H.SEA" -> 9;
      case "H.STM" -> Math.clamp(people - 0.2, 2.8, 6);
      case "L.RGN", "H.GULF", "H.STRT", "S.BLDG", "S.CSTL", "S.ST", "S.AIRP" -> 6.3;
      case "P.PPL", "P.PPLA2", "P.PPLA3", "P.PPLA4", "P.PPLG" -> people;
      default -> code.charAt(0) == 'P' ? people - 0.3 : Math.max(2.8, Math.min(people, 5.2) - 0.2);
    };
  }

  /// What sort of place a code stands for.
  public static Where.Kind kind(String code) {
    return switch (code.charAt(0)) {
      case 'A' -> code.startsWith("A.PCL") ? Where.Kind.COUNTRY : Where.Kind.REGION;
      case 'P' -> Where.Kind.TOWN;
      case 'H' -> Where.Kind.WATER;
      case 'T' -> Where.Kind.PHYSICAL;
      case 'L' -> code.equals("L.CONT") ? Where.Kind.CONTINENT : Where.Kind.REGION;
      default -> Where.Kind.SITE;
    };
  }
}
