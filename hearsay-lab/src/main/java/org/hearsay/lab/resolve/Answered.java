package org.hearsay.lab.resolve;

import java.util.List;
import java.util.function.IntPredicate;
import org.hearsay.model.Report;
import org.hearsay.model.Span;

/// A report of which it is known where its places lie.
record Answered(Report report, List<Answer> answers) {

  /// @param right whether an entry of the gazetteer is the place meant
  record Answer(Span span, IntPredicate right) {}
}
