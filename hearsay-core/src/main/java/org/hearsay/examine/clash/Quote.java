package org.hearsay.examine.clash;

import java.util.regex.Pattern;
import org.hearsay.model.Evidence;
import org.hearsay.model.Span;

/// The words that are shown as evidence: at most sixty.
public final class Quote {

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final int MOST = 60;

  /// Letters kept before the words that matter, in a long claim.
  private static final int BEFORE = 120;

  private Quote() {}

  /// At most sixty of the claim's words with `words` among them.
  static Evidence around(Evidence whole, Span words) {
    int at = Math.max(0, words.start() - whole.span().start());
    boolean early =
        WORD.matcher(whole.quote().substring(0, Math.min(at, whole.quote().length())))
                .results()
                .count()
            < MOST / 2;
    return from(whole, early ? 0 : Math.max(0, at - BEFORE));
  }

  /// The claim's words, cut after sixty.
  public static Evidence of(Evidence whole) {
    return from(whole, 0);
  }

  /// Up to sixty of the claim's words from the word at `offset` of its quote.
  private static Evidence from(Evidence whole, int offset) {
    var matcher = WORD.matcher(whole.quote());
    int words = 0;
    int start = -1;
    int end = whole.quote().length();
    while (words < MOST && matcher.find()) {
      if (matcher.end() > offset) {
        start = start < 0 ? matcher.start() : start;
        end = matcher.end();
        words++;
      }
    }
    int from = Math.max(0, start);
    var span = new Span(whole.span().start() + from, whole.span().start() + end);
    return new Evidence(whole.report(), span, whole.quote().substring(from, end));
  }
}
