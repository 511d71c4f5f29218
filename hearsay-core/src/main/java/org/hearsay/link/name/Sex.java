package org.hearsay.link.name;

/// Whether somebody is told of as a man or a woman: "Mr", "she".
public enum Sex {
  MAN,
  WOMAN,
  UNTOLD,
  /// told of as both: an error of the report or of a reader, so that nothing follows from it
  BOTH;

  public Sex and(Sex other) {
    return this == UNTOLD || this == other ? other : other == UNTOLD ? this : BOTH;
  }

  public boolean contradicts(Sex other) {
    return this == MAN && other == WOMAN || this == WOMAN && other == MAN;
  }
}
