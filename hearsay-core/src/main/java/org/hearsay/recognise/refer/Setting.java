package org.hearsay.recognise.refer;

/// Where in a report somebody is spoken of.
enum Setting {
  /// the report's own words
  TOLD,
  /// inside a quotation: whoever is quoted speaks of them, and is not one of them
  QUOTED,
  HEADLINE
}
