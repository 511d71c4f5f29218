package org.hearsay.judge;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Because;

/// Whether the main statement of the content is denied.
///
/// "not", "no", "nobody" make one negation however often they stand ("never had no luck" is told as
/// one); verbs that deny by their meaning ("failed to", "declined to") turn the polarity round.
record Negation(boolean negated, List<Because> because) {

  Negation {
    because = List.copyOf(because);
  }

  static Negation of(Said said) {
    var because = new ArrayList<Because>();
    boolean not = false;
    boolean turned = false;
    for (var sign : said.bearing("negation")) {
      because.add(sign.because());
      if (sign.gives("turns").equals("yes")) {
        turned = !turned;
      } else {
        not = true;
      }
    }
    return new Negation(not != turned, because);
  }
}
