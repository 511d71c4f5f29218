package org.hearsay.model;

import java.util.List;

/// Words of a report and the chain of speakers on whose word they stand.
///
/// "Iranian sources, quoting Russian informants, reported that X had gone into hiding" has content
/// "X had gone into hiding" and the chain Iranian sources, Russian informants.
///
/// @param content the words that are told; in pieces where a speaker stands between them
/// @param chain nearest the reader first; the reporting outlet itself is not a hop, so an empty
///     chain is the outlet's own statement
public record Attribution(List<Span> content, List<Hop> chain) {

  public Attribution {
    content = List.copyOf(content);
    chain = List.copyOf(chain);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs content");
    }
  }

  /// From the first word of the content to its last.
  public Span extent() {
    return new Span(content.getFirst().start(), content.getLast().end());
  }
}
