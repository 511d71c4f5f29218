package org.hearsay.model;

/// A closed range of a quantity: "some 300" → 300–300 approximate, "at least 20" → 20–∞.
///
/// @param low smallest value the words allow, in `unit`; may be negative infinity
/// @param high largest value the words allow; may be positive infinity
/// @param approximate whether the words say "about", "some", "nearly"
/// @param unit SI or count: "m", "m2", "kg", "s", "m/s", "USD", "%", "1" (a bare count)
/// @param what what is counted where `unit` is "1": "cannon", "divers"; else empty
public record Amount(double low, double high, boolean approximate, String unit, String what) {

  public Amount {
    if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
      throw new IllegalArgumentException("an amount needs low <= high, found " + low + "–" + high);
    }
  }
}
