package org.hearsay.segment;

import java.util.List;
import org.hearsay.learn.PosTagger;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;

/// Cuts a report's text into passages, sentences and tokens.
@FunctionalInterface
public interface Segmenter {

  /// Passages in text order. Every letter of the text that is not white space is inside exactly
  /// one token.
  List<Passage> segment(Report report);

  /// Cuts with the rules and lexicons of `knowledge` and the word classes of the pack `pos-en`.
  static Segmenter of(Knowledge knowledge) {
    return new CutReport(knowledge, PosTagger.of(Packs.bundled().unpacked("pos-en")));
  }
}
