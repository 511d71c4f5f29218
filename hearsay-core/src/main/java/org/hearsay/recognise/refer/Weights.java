package org.hearsay.recognise.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.hearsay.recognise.refer.line.Part;
import org.hearsay.rules.Knowledge;

/// How much each way of being mentioned brings somebody to mind.
///
/// @param fade what is left of it a sentence later
/// @param kept how much of the weaker of two mentions is added to the stronger
/// @param unsure factor for somebody whose sex is not told
/// @param again factor for whoever spoke last, where a pronoun speaks
/// @param inner factor for who leads a clause within another's
/// @param least below this nobody is meant
/// @param lead how many times nearer than the next one somebody must be
record Weights(
    List<Double> parts,
    double headline,
    double fade,
    double kept,
    double unsure,
    double again,
    double inner,
    double least,
    double lead) {

  static Weights of(Knowledge knowledge) {
    var lexicon = knowledge.lexicon("refer-weights");
    ToDoubleFunction<String> of =
        row -> lexicon.find(row).map(entry -> Double.parseDouble(entry.value())).orElseThrow();
    var parts = new ArrayList<Double>();
    for (var part : Part.values()) {
      parts.add(of.applyAsDouble(part.name().toLowerCase(Locale.ROOT)));
    }
    return new Weights(
        parts,
        of.applyAsDouble("headline"),
        of.applyAsDouble("fade"),
        of.applyAsDouble("kept"),
        of.applyAsDouble("unsure"),
        of.applyAsDouble("again"),
        of.applyAsDouble("inner"),
        of.applyAsDouble("least"),
        of.applyAsDouble("lead"));
  }

  double of(Part part) {
    return parts.get(part.ordinal());
  }
}
