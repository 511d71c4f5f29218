package org.hearsay.link.answer;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Act;

/// What the claim that is most likely answered tells of whether any is: the same voice says more of
/// one thing, and what stands on nobody's word is seldom denied.
final class Likeliest {

  private static final String TARGET = "target ";
  private static final String HERE = "here";
  private static final String ELSEWHERE = "elsewhere";

  /// Clues of the pair from 0 to 1.
  private static final List<String> KINDS = List.of("share", "same voice", "on a word");

  private Likeliest() {}

  static void tell(Choice.Option likeliest, Map<String, Double> clues) {
    String where = likeliest.clues().containsKey(ELSEWHERE) ? ELSEWHERE : HERE;
    clues.put(TARGET + where, 1.0);
    for (String kind : KINDS) {
      double shown = likeliest.clues().getOrDefault(where + " " + kind, 0.0);
      clues.put(TARGET + kind, shown);
    }
  }

  /// How strongly that can speak for an act at the most.
  static double most(Weights weights, Act act) {
    double most =
        Math.max(
            weights.points(act, Map.of(TARGET + HERE, 1.0)),
            weights.points(act, Map.of(TARGET + ELSEWHERE, 1.0)));
    for (String kind : KINDS) {
      most += Math.max(0, weights.points(act, Map.of(TARGET + kind, 1.0)));
    }
    return most;
  }
}
