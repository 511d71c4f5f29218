package org.hearsay.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/// Reads numbers in digits and words: "4,000", "2.4 million", "twenty-five", "two hundred", "a
/// dozen".
final class Numbers {

  private static final Map<String, Long> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0L),
          Map.entry("one", 1L),
          Map.entry("two", 2L),
          Map.entry("three", 3L),
          Map.entry("four", 4L),
          Map.entry("five", 5L),
          Map.entry("six", 6L),
          Map.entry("seven", 7L),
          Map.entry("eight", 8L),
          Map.entry("nine", 9L),
          Map.entry("ten", 10L),
          Map.entry("eleven", 11L),
          Map.entry("twelve", 12L),
          Map.entry("thirteen", 13L),
          Map.entry("fourteen", 14L),
          Map.entry("fifteen", 15L),
          Map.entry("sixteen", 16L),
          Map.entry("seventeen", 17L),
          Map.entry("eighteen", 18L),
          Map.entry("nineteen", 19L),
          Map.entry("twenty", 20L),
          Map.entry("thirty", 30L),
          Map.entry("forty", 40L),
          Map.entry("fifty", 50L),
          Map.entry("sixty", 60L),
          Map.entry("seventy", 70L),
          Map.entry("eighty", 80L),
          Map.entry("ninety", 90L));
  private static final Map<String, Long> SCALES =
      Map.of(
          "dozen",
          12L,
          "hundred",
          100L,
          "thousand",
          1_000L,
          "million",
          1_000_000L,
          "billion",
          1_000_000_000L,
          "trillion",
          1_000_000_000_000L,
          "bn",
          1_000_000_000L,
          "mn",
          1_000_000L,
          "m",
          1_000_000L);

  /// What a number can begin with, apart from digits.
  static final Set<String> FIRST_WORDS = firstWords();

  /// What it can go on with.
  static final Set<String> LATER_WORDS = laterWords();

  /// The longest number in words that is read as one; a row of them without end is not.
  private static final int LONGEST = 24;

  private Numbers() {}

  private static Set<String> firstWords() {
    var words = new HashSet<>(SMALL.keySet());
    for (var tens : SMALL.entrySet()) {
      for (var ones : SMALL.entrySet()) {
        if (tens.getValue() >= 20 && ones.getValue() < 10) {
          words.add(tens.getKey().concat("-").concat(ones.getKey()));
        }
      }
    }
    words.add("dozen");
    return Set.copyOf(words);
  }

  private static Set<String> laterWords() {
    var words = new HashSet<>(FIRST_WORDS);
    words.addAll(SCALES.keySet());
    words.add("and");
    return Set.copyOf(words);
  }

  /// The number that begins at token `from`, as far as it reaches.
  static List<Match.Bound> at(Sentence sentence, int from) {
    var tokens = sentence.tokens();
    int at = from;
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    boolean any = false;
    boolean digits = false;
    int end = Math.min(tokens.size(), from + LONGEST);
    while (at < end) {
      String word = tokens.get(at).norm();
      var value = digits ? Optional.<BigDecimal>empty() : plain(tokens.get(at));
      var scale = Optional.ofNullable(SCALES.get(word));
      if (value.isPresent()) {
        part = part.add(value.get());
        digits = Character.isDigit(word.charAt(0));
      } else if (scale.isPresent() && (any || (word.equals("dozen") && at == from))) {
        var factor = BigDecimal.valueOf(scale.get());
        if (word.length() <= 2 && !digits) {
          break;
        }
        part = (part.signum() == 0 ? BigDecimal.ONE : part).multiply(factor);
        if (scale.get() >= 1000) {
          total = total.add(part);
          part = BigDecimal.ZERO;
        }
      } else if (word.equals("and")
          && any
          && !digits
          && at + 1 < tokens.size()
          && tokens.get(at - 1).norm().equals("hundred")
          && plain(tokens.get(at + 1)).isPresent()) {
        at++;
        continue;
      } else {
        break;
      }
      any = true;
      at++;
    }
    return any
        ? List.of(new Match.Bound(from, at, total.add(part).stripTrailingZeros().toPlainString()))
        : List.of();
  }

  private static Optional<BigDecimal> plain(Token token) {
    String word = token.norm();
    var small = SMALL.get(word);
    if (small != null) {
      return Optional.of(BigDecimal.valueOf(small));
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      var tens = SMALL.get(word.substring(0, hyphen));
      var ones = SMALL.get(word.substring(hyphen + 1));
      return tens != null && ones != null && tens >= 20 && ones < 10
          ? Optional.of(BigDecimal.valueOf(tens + ones))
          : Optional.empty();
    }
    return digits(word);
  }

  /// "4,000", "2.4", "310"; at most 18 digits.
  static Optional<BigDecimal> digits(String word) {
    if (word.isEmpty() || word.length() > 24 || !Character.isDigit(word.charAt(0))) {
      return Optional.empty();
    }
    boolean point = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean group =
          c == ','
              && !point
              && i + 3 < word.length()
              && (i + 4 == word.length() || word.charAt(i + 4) == ',' || word.charAt(i + 4) == '.');
      point |= c == '.';
      if (!(c >= '0' && c <= '9')
          && !group
          && !(c == '.' && word.indexOf('.') == i && i + 1 < word.length())) {
        return Optional.empty();
      }
    }
    return Optional.of(new BigDecimal(word.replace(",", "")));
  }
}
