package org.hearsay.examine;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.Act;
import org.hearsay.model.Claim;
import org.hearsay.model.Evidence;
import org.hearsay.model.Mention;
import org.hearsay.model.Mode;
import org.hearsay.model.Span;

/// When two claims on the same thing may be held against each other at all.
final class Rivals {

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final int QUOTE = 60;

  /// Letters kept before the words that matter, in a long claim.
  private static final int BEFORE = 120;

  private Rivals() {}

  /// Told as what is or probably is: not planned, asked, conditional, forecast or unknown, and no
  /// comment on another claim but to confirm it.
  static boolean told(Claim claim) {
    return claim.comment().filter(comment -> comment.act() != Act.CONFIRM).isEmpty()
        && switch (claim.certainty().mode()) {
          case Mode.Asserted asserted -> true;
          case Mode.Hedged hedged -> true;
          case Mode.Planned planned -> false;
          case Mode.Forecast forecast -> false;
          case Mode.Conditional conditional -> false;
          case Mode.Asked asked -> false;
          case Mode.Unknown unknown -> false;
        };
  }

  /// The words of a mention where they stand inside the claim's own words.
  static Optional<String> printed(Claim claim, Mention mention) {
    var all = claim.evidence().span();
    if (!all.covers(mention.span())) {
      return Optional.empty();
    }
    int from = mention.span().start() - all.start();
    return Optional.of(claim.evidence().quote().substring(from, from + mention.span().length()));
  }

  /// At most sixty of the claim's words with `words` among them.
  static Evidence around(Evidence whole, Span words) {
    int at = Math.max(0, words.start() - whole.span().start());
    boolean early =
        WORD.matcher(whole.quote().substring(0, Math.min(at, whole.quote().length())))
                .results()
                .count()
            < QUOTE / 2;
    return quote(whole, early ? 0 : Math.max(0, at - BEFORE));
  }

  /// The claim's words, cut after sixty.
  static Evidence quote(Evidence whole) {
    return quote(whole, 0);
  }

  /// Up to sixty of the claim's words from the word at `offset` of its quote.
  static Evidence quote(Evidence whole, int offset) {
    var matcher = WORD.matcher(whole.quote());
    int words = 0;
    int start = -1;
    int end = whole.quote().length();
    while (words < QUOTE && matcher.find()) {
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
