package org.hearsay.recognise.refer;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.hearsay.recognise.refer.line.Part;
import org.hearsay.rules.Knowledge;

/// How much each way of being mentioned brings somebody to mind, and what it takes to be meant; the
/// lexicon `refer-weights` says what each row is.
final class Weights {

  final double headline;
  final double quoted;
  final double fade;
  final double pause;
  final double kept;
  final double main;
  final double unsure;
  final double nameless;
  final double again;
  final double inner;
  final double least;
  final double lead;
  private final double[] parts;

  Weights(Knowledge knowledge) {
    var lexicon = knowledge.lexicon("refer-weights");
    ToDoubleFunction<String> of =
        row -> Double.parseDouble(lexicon.find(row).orElseThrow().value());
    parts =
        Arrays.stream(Part.values())
            .mapToDouble(part -> of.applyAsDouble(part.name().toLowerCase(Locale.ROOT)))
            .toArray();
    headline = of.applyAsDouble("headline");
    quoted = of.applyAsDouble("quoted");
    fade = of.applyAsDouble("fade");
    pause = of.applyAsDouble("pause");
    kept = of.applyAsDouble("kept");
    main = of.applyAsDouble("main");
    unsure = of.applyAsDouble("unsure");
    nameless = of.applyAsDouble("nameless");
    again = of.applyAsDouble("again");
    inner = of.applyAsDouble("inner");
    least = of.applyAsDouble("least");
    lead = of.applyAsDouble("lead");
  }

  double of(Part part) {
    return parts[part.ordinal()];
  }
}
