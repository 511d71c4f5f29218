package org.hearsay.attribute;

import org.hearsay.model.Because;

/// Words by which a speaker's word is passed on.
///
/// @param shape how speaker and content stand around the words: `verb`, `according`, `citing`,
///     `noun`, `origin` (as the rule gives it)
/// @param manner the class of the verb: `say`, `tell`, `believe`, `ask`, `document`, `attitude`
/// @param at the words themselves
/// @param group the words with their auxiliaries and adverbs: "had also said"
record Cue(String shape, String manner, Range at, Range group, Because because) {

  boolean shaped(String other) {
    return shape.equals(other);
  }

  /// Whether the words name the source behind a speaker: "quoting".
  boolean relays() {
    return shape.equals("citing");
  }

  boolean does(String other) {
    return manner.equals(other);
  }
}
