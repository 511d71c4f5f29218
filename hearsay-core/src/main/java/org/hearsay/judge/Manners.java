package org.hearsay.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Because;
import org.hearsay.model.Certainty;
import org.hearsay.model.Mention;
import org.hearsay.model.Mode;
import org.hearsay.model.Published;
import org.hearsay.rules.Lexicon;

/// Puts together how surely and in what manner one thing is said.
///
/// Where several manners meet, the first of these names the mode: asked, not known, conditional,
/// forecast, planned, hedged, asserted; the others keep their say in range and polarity.
final class Manners {

  private final Said said;
  private final Lexicon small;
  private final Optional<Hedging> hedge;
  private final List<Because> because = new ArrayList<>();

  /// @param small the lexicon `phrase-words`
  Manners(Said said, Lexicon small) {
    this.said = said;
    this.small = small;
    hedge = Hedging.of(said);
    said.idle().forEach(sign -> because.add(sign.because()));
  }

  /// @param inside the mentions inside the content
  /// @param around those that govern it from outside
  /// @param elsewhere what other sentences tell of when a forecast falls due
  /// @param comment what the content does to other claims; to deny a thing turns its polarity
  Certainty certainty(
      List<Mention> inside,
      List<Mention> around,
      Forecast.Elsewhere elsewhere,
      Optional<Sign> comment,
      Published published) {
    var open = open();
    if (open.isPresent()) {
      return new Certainty(open.get(), false, 0, 1, because);
    }
    var mode = mode(inside, around, elsewhere, published);
    var negation = Negation.of(said, denies(comment));
    because.addAll(negation.because());
    hedge.ifPresent(hedging -> because.addAll(hedging.because()));
    boolean turned = hedge.map(Hedging::turned).orElse(false) != denies(comment);
    return new Certainty(
        mode,
        negation.negated() != turned,
        hedge.map(Hedging::low).orElse(Hedging.FACT_LOW),
        hedge.map(Hedging::high).orElse(Hedging.FACT_HIGH),
        because.stream().distinct().toList());
  }

  private static boolean denies(Optional<Sign> comment) {
    return comment.filter(sign -> sign.gives("polarity").equals("turned")).isPresent();
  }

  private Optional<Mode> open() {
    var asked = said.first("question");
    if (asked.isPresent()) {
      because.add(asked.get().because());
      return Optional.of(new Mode.Asked());
    }
    var unknown = said.first("ignorance");
    unknown.ifPresent(sign -> because.add(sign.because()));
    return unknown.map(sign -> new Mode.Unknown());
  }

  private Mode mode(
      List<Mention> inside,
      List<Mention> around,
      Forecast.Elsewhere elsewhere,
      Published published) {
    var condition = Condition.of(said, small);
    if (condition.isPresent()) {
      because.add(condition.get().sign().because());
      return new Mode.Conditional(condition.get().words());
    }
    var forecast = Forecast.of(said, inside, around, elsewhere, published, small);
    if (forecast.isPresent()) {
      because.add(forecast.get().sign().because());
      forecast.get().bounds().forEach(bound -> because.add(bound.because()));
      return new Mode.Forecast(forecast.get().due());
    }
    var plan = said.first("plan");
    if (plan.isPresent()) {
      because.add(plan.get().because());
      return new Mode.Planned();
    }
    return hedge.<Mode>map(hedging -> new Mode.Hedged(hedging.cue())).orElseGet(Mode.Asserted::new);
  }
}
