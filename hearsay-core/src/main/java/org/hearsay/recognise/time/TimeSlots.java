package org.hearsay.recognise.time;

import java.util.List;
import org.hearsay.model.Token;
import org.hearsay.rules.Match;
import org.hearsay.rules.Slots;

/// The slot types of time rules: `day` (1 to 31, "9th"), `two` (two digits), `decade` ("1990s"),
// `ordinal` ("16th").
final class TimeSlots {

  static final Slots SLOTS =
      (type, sentence, from) -> {
        var token = sentence.tokens().get(from);
        String value =
            switch (type) {
              case "day" -> day(token);
              case "two" ->
                  token.word().length() == 2 && isDigits(token.word()) ? token.word() : "";
              case "decade" -> decade(token.norm());
              case "ordinal" -> ordinal(token.norm());
              default -> "";
            };
        return value.isEmpty() ? List.of() : List.of(new Match.Bound(from, from + 1, value));
      };

  private TimeSlots() {}

  private static String day(Token token) {
    String digits = token.norm().replaceAll("(?<=\\d)(st|nd|rd|th)$", "");
    boolean day =
        digits.length() <= 2
            && isDigits(digits)
            && Integer.parseInt(digits) >= 1
            && Integer.parseInt(digits) <= 31;
    return day ? digits : "";
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// "1990s" → 199.
  private static String decade(String word) {
    return word.length() == 5 && word.endsWith("0s") && isDigits(word.substring(0, 4))
        ? word.substring(0, 3)
        : "";
  }

  /// "16th" → 16; words stand in the lexicon of ordinals, digits here.
  private static String ordinal(String word) {
    String digits = word.replaceAll("(st|nd|rd|th)$", "");
    return digits.length() < word.length() && digits.length() <= 2 && isDigits(digits)
        ? digits
        : "";
  }
}
