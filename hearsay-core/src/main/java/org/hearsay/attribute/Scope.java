package org.hearsay.attribute;

import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Which statements an attributor keeps, and the word lists it needs for that.
///
/// @param everything also what is no claim: attitudes, orders, what was not said
record Scope(boolean everything, Lexicon kinds, Lexicon nouns) {

  static Scope of(Knowledge knowledge, boolean everything) {
    return new Scope(
        everything, knowledge.lexicon("speaker-kinds"), knowledge.lexicon("reporting-nouns"));
  }
}
