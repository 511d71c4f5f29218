package org.hearsay.model;

import java.util.List;

/// One sentence; `number` counts from 1 through the whole report and is what a receipt shows:
/// `r3:s7`.
public record Sentence(int number, Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /// The stretch of text from token `from` (in) to token `to` (out); `from < to`.
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /// Index of the first token that ends after `offset`; the number of tokens if there is none.
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
