package org.hearsay.lab.gazetteer.source;

/// What the readers of GeoNames share.
final class GeoNames {

  static final String LICENCE = "GeoNames (gn:): CC BY 4.0, https://www.geonames.org/";

  /// Columns of its table of places, as its readme names them.
  static final int ID = 0;

  static final int NAME = 1;
  static final int ASCII = 2;
  static final int ALTERNATES = 3;
  static final int LATITUDE = 4;
  static final int LONGITUDE = 5;
  static final int CLASS = 6;
  static final int CODE = 7;
  static final int COUNTRY = 8;
  static final int ADMIN1 = 10;
  static final int ADMIN2 = 11;
  static final int POPULATION = 14;

  private GeoNames() {}

  /// A division's code; GeoNames writes `0` where there is none.
  static String division(String code) {
    return code.equals("0") || code.equals("00") ? "" : code;
  }
}
