package org.hearsay.link.entity;

/// Whether somebody is told of as a man or a woman: "Mr", "she".
enum Sex {
  MAN,
  WOMAN,
  UNTOLD,
  /// told of as both: an error of the report or of a reader, so that nothing follows from it
  BOTH;

  Sex and(Sex other) {
    return this == UNTOLD || this == other ? other : other == UNTOLD ? this : BOTH;
  }

  boolean contradicts(Sex other) {
    return this == MAN && other == WOMAN || this == WOMAN && other == MAN;
  }
}
