package org.hearsay.model;

import java.util.List;

/// One paragraph of a report, with its sentences.
public record Passage(Span span, Zone zone, List<Sentence> sentences) {

  public Passage {
    sentences = List.copyOf(sentences);
  }
}
