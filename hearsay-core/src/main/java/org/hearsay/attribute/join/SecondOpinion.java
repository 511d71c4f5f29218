package org.hearsay.attribute.join;

import java.util.function.Supplier;
import org.hearsay.attribute.tag.EncoderTagger;
import org.hearsay.attribute.tag.LinearTagger;
import org.hearsay.attribute.tag.RoleTagger;
import org.hearsay.model.Because;
import org.hearsay.model.Span;
import org.hearsay.rules.Ahead;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;

/// A tagger that is asked beside the rules.
///
/// @param model its name, as a `because` says it
public record SecondOpinion(String model, RoleTagger tagger, Trust trust) {

  private static final String LINEAR = "attribution-linear-en";
  private static final String ENCODER = "attribution-encoder-en";

  /// The linear tagger in the jar; it is opened on a thread of its own.
  public static SecondOpinion linear(Knowledge knowledge) {
    return ahead(LINEAR, () -> LinearTagger.of(Packs.bundled(), LINEAR, knowledge), Trust.LINEAR);
  }

  /// The encoder in the jar; it is opened on a thread of its own.
  public static SecondOpinion encoder() {
    return ahead(ENCODER, () -> EncoderTagger.of(Packs.bundled(), ENCODER), Trust.ENCODER);
  }

  private static SecondOpinion ahead(String model, Supplier<RoleTagger> opened, Trust trust) {
    var tagger = Ahead.of(opened);
    return new SecondOpinion(model, (passages, rules) -> tagger.get().tag(passages, rules), trust);
  }

  /// Why a statement is heard that no rule finds: `model/attribution-encoder-en#alone 93 %`.
  Because alone(double sure, Span words) {
    return new Because("model/" + model + "#alone " + percent(sure), words);
  }

  /// Why what is told ends elsewhere than the rule says: the rule, and
  /// `model/attribution-encoder-en#content 93 %` behind it.
  Because content(Because rule, double sure) {
    return new Because(
        rule.rule() + " + model/" + model + "#content " + percent(sure), rule.words());
  }

  private static String percent(double sure) {
    return Math.round(100 * sure) + " %";
  }
}
