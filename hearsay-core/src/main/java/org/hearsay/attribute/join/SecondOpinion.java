package org.hearsay.attribute.join;

import org.hearsay.attribute.tag.EncoderTagger;
import org.hearsay.attribute.tag.RoleTagger;
import org.hearsay.model.Because;
import org.hearsay.model.Span;
import org.hearsay.rules.Ahead;
import org.hearsay.rules.Packs;

/// A tagger that is asked beside the rules.
///
/// @param model its name, as a `because` says it
public record SecondOpinion(String model, RoleTagger tagger) {

  private static final String ENCODER = "attribution-encoder-en";

  /// The encoder in the jar; it is opened on a thread of its own.
  public static SecondOpinion encoder() {
    var tagger = Ahead.of(() -> EncoderTagger.of(Packs.bundled(), ENCODER));
    return new SecondOpinion(ENCODER, passages -> tagger.get().tag(passages));
  }

  /// Why a statement is heard that no rule finds: `model/attribution-encoder-en#alone 93 %`.
  Because alone(double sure, Span words) {
    return new Because("model/" + model + "#alone " + Math.round(100 * sure) + " %", words);
  }
}
