package org.hearsay.judge;

import org.hearsay.model.Because;
import org.hearsay.rules.Match;

/// A rule of this stage that fired in a sentence, by what it tells.
///
/// @param family `hedge`, `negation`, `forecast`, `plan`, `condition`, `question`, `ignorance`,
///     `deadline`, `stand` or `comment`
record Sign(String family, Match match) {

  static Sign of(Match match) {
    return new Sign(match.rule().kind(), match);
  }

  /// What else the rule gives under `key`; empty text if nothing.
  String gives(String key) {
    return match.rule().gives(key, "");
  }

  /// A rule may be there only to keep others away: "not only" is no negation.
  boolean counts() {
    return !gives("effect").equals("none");
  }

  Because because() {
    return match.because();
  }
}
