package org.hearsay.lab.gazetteer.source;

import java.util.Locale;

/// GeoNames' class and code for Natural Earth's word for a feature.
final class FeatureCodes {

  private FeatureCodes() {}

  static String of(String feature) {
    return switch (feature.toLowerCase(Locale.ROOT)) {
      case "continent" -> "L.CONT";
      case "geoarea" -> "L.RGN";
      case "coast" -> "L.COST";
      case "ocean" -> "H.OCN";
      case "sea" -> "H.SEA";
      case "gulf" -> "H.GULF";
      case "bay", "inlet", "fjord" -> "H.BAY";
      case "strait" -> "H.STRT";
      case "sound" -> "H.SD";
      case "channel" -> "H.CHN";
      case "lake", "alkaline lake", "lagoon" -> "H.LK";
      case "reservoir" -> "H.RSV";
      case "river" -> "H.STM";
      case "waterfall" -> "H.FLLS";
      case "island" -> "T.ISL";
      case "island group" -> "T.ISLS";
      case "range/mtn" -> "T.MTS";
      case "mountain" -> "T.MT";
      case "plateau" -> "T.PLAT";
      case "desert" -> "T.DSRT";
      case "pen/cape", "peninsula" -> "T.PEN";
      case "cape" -> "T.CAPE";
      case "plain", "lowland", "tundra", "wetlands" -> "T.PLN";
      case "delta" -> "T.DLTA";
      case "basin", "depression" -> "T.DPR";
      case "valley" -> "T.VAL";
      default -> "T.AREA";
    };
  }
}
