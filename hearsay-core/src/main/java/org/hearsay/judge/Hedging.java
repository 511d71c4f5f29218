package org.hearsay.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Because;
import org.hearsay.model.Span;

/// How probable the words make the content.
///
/// Ranges come from the rule (`low`, `high`) or from the lexicon its slot `{hedge:…}` names,
/// written `0.55-0.8`. Where several hedges stand together the one that leaves least counts:
/// "may perhaps" is no surer than "perhaps".
///
/// @param cue where the hedge stands
/// @param turned the hedge speaks against the content: "is unlikely to"
record Hedging(double low, double high, Span cue, boolean turned, List<Because> because) {

  /// The probability of what is told as fact: Kent's "certain", ICD-203's "almost certain".
  static final double FACT_LOW = 0.95;

  static final double FACT_HIGH = 1;

  Hedging {
    because = List.copyOf(because);
  }

  /// Empty where nothing in `said` hedges.
  static Optional<Hedging> of(Said said) {
    var because = new ArrayList<Because>();
    Optional<Hedging> weakest = Optional.empty();
    var bearing = said.bearing("hedge");
    var plain = bearing.stream().filter(sign -> !said.isAppended(sign)).toList();
    for (var sign : plain.isEmpty() ? bearing : plain) {
      because.add(sign.because());
      var one = of(sign);
      if (weakest.isEmpty() || one.middle() < weakest.get().middle()) {
        weakest = Optional.of(one);
      }
    }
    return weakest.map(
        hedge -> new Hedging(hedge.low, hedge.high, hedge.cue, hedge.turned, because));
  }

  private double middle() {
    return (low + high) / 2;
  }

  private static Hedging of(Sign sign) {
    String range = sign.match().value("hedge").orElseGet(() -> sign.gives("range"));
    int dash = range.indexOf('-');
    if (dash < 0) {
      throw new IllegalStateException(
          sign.match().rule().name() + ": expected a range like 0.55-0.8, found " + range);
    }
    boolean turned = range.startsWith("not ");
    return new Hedging(
        Double.parseDouble(range.substring(turned ? 4 : 0, dash)),
        Double.parseDouble(range.substring(dash + 1)),
        sign.match().span(),
        turned || sign.gives("turns").equals("yes"),
        List.of(sign.because()));
  }
}
