package org.hearsay.segment;

import java.util.List;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;

/// Cuts a report's text into passages, sentences and tokens.
@FunctionalInterface
public interface Segmenter {

  /// Passages in text order. Every letter of the text that is not white space is inside exactly one
  // token.
  List<Passage> segment(Report report);
}
