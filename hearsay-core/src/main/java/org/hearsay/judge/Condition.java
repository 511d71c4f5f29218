package org.hearsay.judge;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;

/// Whether the content is said to hold only if something else does.
///
/// An "if" before the main clause always binds it; one after it only where the main verb looks
/// ahead ("will", "could"): in "Troops stand ready to stop him if he comes" they stand ready
/// anyway.
///
/// @param words from the "if" to the end of its clause
record Condition(Sign sign, Span words) {

  private static final Set<String> AHEAD =
      Set.of("will", "would", "could", "can", "may", "might", "should", "shall", "'ll", "wo", "ca");

  static Optional<Condition> of(Said said) {
    return said.bearing("condition").stream()
        .filter(sign -> binds(said, sign))
        .findFirst()
        .map(sign -> new Condition(sign, words(said, sign)));
  }

  private static boolean binds(Said said, Sign sign) {
    int at = sign.match().from();
    var clause = said.clause();
    boolean opens = at < clause.from();
    return opens
        ? sign.gives("opens").isEmpty() || at <= said.from() + 2
        : sign.gives("opens").isEmpty() && at >= clause.verbEnd() && looksAhead(said);
  }

  private static boolean looksAhead(Said said) {
    var clause = said.clause();
    for (int i = clause.verb(); i < clause.verbEnd(); i++) {
      String norm = said.sentence().tokens().get(i).norm();
      if (AHEAD.contains(norm) || norm.startsWith("wo") && norm.endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  private static Span words(Said said, Sign sign) {
    int from = sign.match().from();
    int to = from + 1;
    while (to < said.to() && !said.sentence().tokens().get(to).norm().equals(",")) {
      to++;
    }
    return said.sentence().span(from, Math.max(to, sign.match().to()));
  }
}
