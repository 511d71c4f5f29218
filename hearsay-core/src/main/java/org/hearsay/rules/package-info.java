/// Loads rule files and lexicons, matches them against sentences, and names what fired.
///
/// In: YAML and TSV resources under `org/hearsay/rules` and `org/hearsay/lexicon`; out:
/// [Match]es. It knows no stage: what a match means is the stage's business. The pattern
/// language is described at [PatternParser].
@NullMarked
package org.hearsay.rules;

import org.jspecify.annotations.NullMarked;
