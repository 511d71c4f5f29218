package org.hearsay.recognise.fact;

import org.hearsay.model.Mention.Fact.Act;
import org.hearsay.model.Thing;

/// One clause of a sentence, by token indices.
///
/// @param start first token of its group of verbs
/// @param end first token after that group
/// @param verb the token of the verb that tells what is done
record Clause(int start, int end, int verb, Act act, boolean negated, Thing subject, Thing object) {

  /// For a sentence in which no verb was seen.
  static final Clause NONE =
      new Clause(0, 1, 0, new Act("", Act.Kind.OTHER), false, Thing.NONE, Thing.NONE);

  /// The same, not denied: a name stands whatever the clause says.
  Clause bare() {
    return new Clause(start, end, verb, act, false, subject, object);
  }

  /// The same, said the other way round.
  Clause turned() {
    return new Clause(start, end, verb, act, !negated, subject, object);
  }

  Clause of(Thing other) {
    return new Clause(start, end, verb, act, negated, other, object);
  }
}
