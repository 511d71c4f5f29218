package org.hearsay.recognise.place.resolve;

import java.util.Locale;

/// What may speak for or against one of the places a name may mean. How much each counts stands in
/// `lexicon/en/place-choice-weights.tsv`.
public enum Clue {
  /// How well known the place is: its prominence in the gazetteer.
  PROMINENCE,
  /// The name is written another way than the gazetteer's main name.
  VARIANT,
  /// The name is not the place's main name.
  OTHER_NAME,
  /// The same, and nothing else in the report lies in the place's country.
  FOREIGN_NAME,
  /// Its container stands beside it: "Paris, Texas".
  CONTAINER,
  /// Its container stands before it: "the Iraqi city of Tikrit".
  DESCRIBED,
  /// It is in a list that ends with its container: "Athens, Macon and Augusta, Georgia".
  LISTED,
  /// It contains the name that stands before it.
  HOLDS,
  /// The word beside it says what it is: "Idlib province".
  KIND,
  /// Other names of the report lie close by.
  NEAR,
  /// Other names of the report lie in its first-order division.
  DIVISION,
  /// Other names of the report lie in its country.
  COUNTRY,
  /// The outlet writes of places close by.
  OUTLET_NEAR,
  /// The outlet writes of its first-order division.
  OUTLET_DIVISION,
  /// The outlet writes of its country.
  OUTLET_COUNTRY,
  /// The outlet, a local one, means this place by the name in other reports.
  OUTLET_NAME;

  /// Its name in the list of weights: `outlet near`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
