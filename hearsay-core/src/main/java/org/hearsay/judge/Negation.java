package org.hearsay.judge;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Because;

/// Whether the main statement of the content is denied.
///
/// "not", "no", "nobody" make one negation however often they stand ("never had no luck" is told as
/// one); verbs that deny by their meaning ("failed to", "declined to") turn the polarity round, and
/// so do, once, words that deny what is told elsewhere ("was false").
record Negation(boolean negated, List<Because> because) {

  Negation {
    because = List.copyOf(because);
  }

  /// @param denied the claim denies another already, so that its words of denial are counted
  static Negation of(Said said, boolean denied) {
    var because = new ArrayList<Because>();
    boolean not = false;
    boolean turned = false;
    boolean denial = false;
    for (var sign : said.bearing("negation")) {
      because.add(sign.because());
      if (sign.gives("turns").equals("yes")) {
        turned = !turned;
      } else if (sign.gives("turns").equals("denial")) {
        denial = true;
      } else {
        not = true;
      }
    }
    return new Negation(not != turned != (denial && !denied), because);
  }
}
