package org.hearsay.rules;

import java.util.List;
import org.hearsay.model.Sentence;

/// What a stage adds to the pattern language: slot types of its own, such as `{x:speaker}`.
@FunctionalInterface
public interface Slots {

  /// No slot types beyond lexicons and the built-in ones.
  Slots NONE = (type, sentence, from) -> List.of();

  /// The ways `type` can be filled from token `from` on, preferred first; empty if it cannot or
  /// the type is not this stage's.
  List<Match.Bound> fill(String type, Sentence sentence, int from);
}
