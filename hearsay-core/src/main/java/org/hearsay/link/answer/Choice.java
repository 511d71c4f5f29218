package org.hearsay.link.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Claim;

/// A claim and those it may answer.
///
/// @param clues what the claim shows by itself of whether it answers any
public record Choice(Claim by, Map<String, Double> clues, List<Option> options) {

  public Choice {
    clues = Collections.unmodifiableMap(new LinkedHashMap<>(clues));
    options = List.copyOf(options);
  }

  /// One that it may answer, with all that speaks for and against it.
  ///
  /// @param clues how strongly each clue shows, by its name in `lexicon/en/answer-weights.tsv`
  /// @param share how much of what the claim speaks of stands in the other, 0–1
  public record Option(Claim about, Map<String, Double> clues, double share) {

    public Option {
      clues = Collections.unmodifiableMap(new LinkedHashMap<>(clues));
    }
  }
}
