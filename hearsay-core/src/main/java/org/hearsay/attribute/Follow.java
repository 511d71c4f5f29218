package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;

/// Gives each whole quotation that names nobody to whoever spoke last.
final class Follow {

  private static final int BACK = 12;

  private final Words words;
  private final Quotes quotes;

  Follow(Words words, Quotes quotes) {
    this.words = words;
    this.quotes = quotes;
  }

  /// Adds such quotations to the contents of the statements before them.
  void complete(List<List<Statement>> bySentence) {
    for (var quote : quotes.all()) {
      int s = words.sentenceOf(quote.from());
      if (whole(quote, s) && free(quote, s, bySentence)) {
        give(quote, s, bySentence);
      }
    }
  }

  private boolean whole(Range quote, int s) {
    int last = words.sentenceOf(quote.to() - 1);
    return quote.length() > 4
        && quote.from() <= words.from(s) + 1
        && quote.to() >= words.to(last) - 1;
  }

  private boolean free(Range quote, int s, List<List<Statement>> bySentence) {
    int last = words.sentenceOf(quote.to() - 1);
    for (int t = Math.max(0, s - 1); t <= last; t++) {
      for (var one : bySentence.get(t)) {
        if (one.content().stream().anyMatch(quote::overlaps)) {
          return false;
        }
      }
    }
    return true;
  }

  private void give(Range quote, int s, List<List<Statement>> bySentence) {
    for (int before = s - 1; before >= Math.max(0, s - BACK); before--) {
      if (words.passageOf(s) - words.passageOf(before) > 1) {
        return;
      }
      var said = bySentence.get(before);
      if (!said.isEmpty()) {
        int last = said.size() - 1;
        var pieces = new ArrayList<>(said.get(last).content());
        pieces.add(quote);
        said.set(last, said.get(last).with(pieces));
        return;
      }
    }
  }
}
