package org.hearsay.examine.clash;

import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.Evidence;
import org.hearsay.model.Finding;
import org.hearsay.model.Finding.On;

/// Two claims that cannot both hold, before it is decided in which order clashes are shown.
///
/// @param stated what the one says, and the other: "60 cannon", "23 cannon"
/// @param evidence the words on both sides
/// @param computed the arithmetic
/// @param weight how telling it is, larger is more
record Clash(
    On on,
    Claim one,
    Claim other,
    List<String> stated,
    List<Evidence> evidence,
    String computed,
    String tolerance,
    double weight,
    String because) {

  Clash {
    stated = List.copyOf(stated);
    evidence = List.copyOf(evidence);
  }

  static Clash of(
      On on, Pool.Pair pair, String computed, String tolerance, double weight, String because) {
    return new Clash(
        on,
        pair.one().claim(),
        pair.other().claim(),
        List.of(pair.one().words(), pair.other().words()),
        List.of(pair.one().quote(), pair.other().quote()),
        computed,
        tolerance,
        weight,
        because);
  }

  Finding.Contradiction finding() {
    return new Finding.Contradiction(
        on,
        one.id(),
        other.id(),
        String.join(" / ", stated),
        computed,
        tolerance,
        evidence,
        because);
  }
}
