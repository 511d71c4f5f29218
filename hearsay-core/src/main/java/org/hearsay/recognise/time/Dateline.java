package org.hearsay.recognise.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/// The day at the head of a report in agency manner: "SIRTE, Feb 5 (Coast News) –".
public final class Dateline {

  /// A day told longer before publication is no dateline of it.
  private static final int MOST_DAYS = 10;

  private static final int MOST_WORDS = 8;

  private Dateline() {}

  /// The day of telling that a passage opens with.
  ///
  /// @param times those of its first sentence
  /// @param published the day the report came out, if known: a dateline lies before it, by days
  static Optional<LocalDate> in(
      Sentence sentence, List<Found> times, Optional<LocalDate> published) {
    return !times.isEmpty() && heads(sentence, times.getFirst().from(), times.getFirst().to())
        ? times.getFirst().day().filter(day -> isNear(day, published))
        : Optional.empty();
  }

  private static boolean isNear(LocalDate day, Optional<LocalDate> published) {
    long before = published.map(out -> ChronoUnit.DAYS.between(day, out)).orElse(0L);
    return before >= 0 && before <= MOST_DAYS;
  }

  /// Only capitals stand before the day in tokens `from` to `end`, and a dash soon behind it.
  public static boolean heads(Sentence sentence, int from, int end) {
    var tokens = sentence.tokens();
    boolean place =
        from > 1
            && from <= MOST_WORDS
            && tokens.subList(0, from).stream().allMatch(Dateline::isName)
            && tokens.getFirst().word().length() > 1
            && isUpper(tokens.getFirst().word());
    int to = Math.min(tokens.size(), end + MOST_WORDS);
    return place && tokens.subList(end, to).stream().anyMatch(Dateline::isDash);
  }

  private static boolean isName(Token token) {
    char first = token.word().charAt(0);
    return Character.isUpperCase(first) || !Character.isLetterOrDigit(first);
  }

  private static boolean isUpper(String word) {
    return word.codePoints().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
  }

  private static boolean isDash(Token token) {
    return token.norm().matches("-{1,2}|[–—]");
  }
}
