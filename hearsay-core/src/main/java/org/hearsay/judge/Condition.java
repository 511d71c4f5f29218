package org.hearsay.judge;

import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.rules.Lexicon;

/// Whether the content is said to hold only if something else does.
///
/// An "if" before the main clause always binds it; one after it only where the main verb looks
/// ahead ("will", "could"): in "Troops stand ready to stop him if he comes" they stand ready
/// anyway.
///
/// @param words from the "if" to the end of its clause
record Condition(Sign sign, Span words) {

  /// @param small the lexicon `phrase-words`
  static Optional<Condition> of(Said said, Lexicon small) {
    return said.bearing("condition").stream()
        .filter(sign -> binds(said, sign, small))
        .findFirst()
        .map(sign -> new Condition(sign, words(said, sign)));
  }

  private static boolean binds(Said said, Sign sign, Lexicon small) {
    int at = sign.match().from();
    var clause = said.clause();
    boolean opens = at < clause.from() || at == said.from();
    return opens
        ? sign.gives("opens").isEmpty() || at <= said.from() + 2
        : sign.gives("opens").isEmpty() && at >= clause.verbEnd() && looksAhead(said, small);
  }

  /// Whether the verb of the main clause looks ahead: "will", "could".
  static boolean looksAhead(Said said, Lexicon small) {
    var clause = said.clause();
    for (int i = clause.verb(); i < clause.verbEnd(); i++) {
      String norm = said.sentence().tokens().get(i).norm();
      if (small.may(norm, "ahead") || norm.startsWith("wo") && norm.endsWith("n't")) {
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
