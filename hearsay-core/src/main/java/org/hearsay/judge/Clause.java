package org.hearsay.judge;

import java.util.List;

/// Where the main statement of a content stands, in tokens of its sentence: what a negation or a
/// hedge must touch in order to bear on the content.
///
/// In "The deed, which was not signed, is genuine" the main clause is "The deed … is genuine", and
/// "not" lies outside it.
///
/// @param from first token of the main clause (after "If it rains, " and the like)
/// @param verb first token of its verb group; `to` if no verb was found
/// @param verbEnd first token after the verb group
/// @param to first token after the main clause
/// @param left stretches inside that do not belong to it, in order: relative clauses
record Clause(int from, int verb, int verbEnd, int to, List<Stretch> left) {

  /// Tokens `from` (in) to `to` (out).
  record Stretch(int from, int to) {}

  Clause {
    left = List.copyOf(left);
  }

  boolean covers(int token) {
    return from <= token
        && token < to
        && left.stream().noneMatch(gone -> gone.from <= token && token < gone.to);
  }
}
