package org.hearsay.recognise.gazetteer.pack;

import java.util.Set;

/// Countries whose towns are printed as they spell themselves: no romanisation stands between. What
/// other names such a town has are for other languages.
public final class OneSpelling {

  private static final Set<String> COUNTRIES =
      Set.of(
          "US", "CA", "GB", "IE", "AU", "NZ", "FR", "DE", "ES", "IT", "NL", "BE", "CH", "AT", "PT",
          "BR", "MX", "AR", "CL", "CO", "PE", "EC", "CU", "SE", "NO", "DK", "FI", "PL", "CZ", "SK",
          "HU", "RO", "HR", "SI", "EE", "LV", "LT", "PH", "ID", "MY", "VN", "ZA", "RE", "GP", "MQ");

  private OneSpelling() {}

  /// @param country ISO 3166-1 alpha-2
  public static boolean holdsIn(String country) {
    return COUNTRIES.contains(country);
  }
}
