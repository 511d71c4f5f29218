package org.hearsay.attribute.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where quotation marks open and close, over sentences and paragraphs.
///
/// A quotation that is still open at the end of a paragraph goes on if the next paragraph begins
/// with an opening mark again; otherwise it ends there.
public final class Quotes {

  private final Words words;
  private final List<Range> all = new ArrayList<>();
  private final int[] quoteAt;

  public Quotes(Words words) {
    this.words = words;
    quoteAt = new int[words.size()];
    Arrays.fill(quoteAt, -1);
    int open = -1;
    for (int at = 0; at < words.size(); at++) {
      if (open >= 0 && startsPassage(at) && !opens(at)) {
        close(open, at);
        open = -1;
      }
      if (open < 0 && opens(at)) {
        open = at;
        at += twin(at) ? 1 : 0;
      } else if (open >= 0 && closes(at)) {
        close(open, at + (twin(at) ? 2 : 1));
        at += twin(at) ? 1 : 0;
        open = -1;
      }
    }
    if (open >= 0) {
      close(open, words.size());
    }
  }

  private void close(int from, int to) {
    Arrays.fill(quoteAt, from, to, all.size());
    all.add(new Range(from, to));
  }

  private boolean startsPassage(int at) {
    int s = words.sentenceOf(at);
    return at == words.from(s) && (s == 0 || words.passageOf(s - 1) != words.passageOf(s));
  }

  /// Two single marks that stand for a double one: ''so''.
  private boolean twin(int at) {
    return words.norm(at).equals("'")
        && words.norm(at + 1).equals("'")
        && words.token(at).span().end() == words.token(at + 1).span().start();
  }

  private boolean opens(int at) {
    if (twin(at)) {
      return spaceBefore(at);
    }
    String word = words.token(at).word();
    return switch (word) {
      case "“", "«", "„", "``" -> true;
      case "\"", "''" -> spaceBefore(at);
      case "”" -> spaceBefore(at) && !spaceAfter(at);
      default -> false;
    };
  }

  private boolean closes(int at) {
    if (twin(at)) {
      return !spaceBefore(at);
    }
    String word = words.token(at).word();
    return switch (word) {
      case "”", "»", "''" -> true;
      case "\"" -> !spaceBefore(at) || spaceAfter(at);
      default -> false;
    };
  }

  private boolean spaceBefore(int at) {
    if (at == 0 || startsPassage(at)) {
      return true;
    }
    boolean touches = words.token(at - 1).span().end() == words.token(at).span().start();
    return !touches || "([—–-".contains(words.token(at - 1).word());
  }

  private boolean spaceAfter(int at) {
    return at + 1 >= words.size()
        || words.token(at).span().end() < words.token(at + 1).span().start();
  }

  public List<Range> all() {
    return all;
  }

  /// Whether the word at `at` is inside quotation marks or is one.
  public boolean inside(int at) {
    return at >= 0 && at < quoteAt.length && quoteAt[at] >= 0;
  }

  /// The quotation around `at`; an empty range where there is none.
  public Range around(int at) {
    return inside(at) ? all.get(quoteAt[at]) : new Range(at, at);
  }

  /// Whether a word of `range` is inside quotation marks.
  public boolean touches(Range range) {
    for (int at = range.from(); at < range.to(); at++) {
      if (quoteAt[at] >= 0) {
        return true;
      }
    }
    return false;
  }
}
