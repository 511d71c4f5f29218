package org.hearsay.recognise.time;

import java.util.List;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.hearsay.rules.Match;
import org.hearsay.rules.Slots;

/// The slot types of time rules: `day` (1 to 31, "9th"), `two` (two digits), `decade` ("1990s",
/// "80s"), `ordinal` ("16th"), `clock` ("5:30"), `hours` ("0830"),
/// `ancient` (a year of one to four digits), `past` (a verb in the past).
public final class TimeSlots {

  public static final Slots SLOTS = TimeSlots::fill;

  private TimeSlots() {}

  private static List<Match.Bound> fill(String type, Sentence sentence, int from) {
    String value = value(type, sentence.tokens().get(from));
    return value.isEmpty() ? List.of() : List.of(new Match.Bound(from, from + 1, value));
  }

  private static String value(String type, Token token) {
    String word = token.word();
    return switch (type) {
      case "day" -> within(stem(word), 1, 31);
      case "two" -> word.length() == 2 && isDigits(word) ? word : "";
      case "hour" -> within(word, 1, 12);
      case "decade" -> decade(word);
      case "ordinal" -> stem(word).length() < word.length() ? within(stem(word), 1, 30) : "";
      case "dayth" -> stem(word).length() < word.length() ? within(stem(word), 1, 31) : "";
      case "clock" -> clock(word);
      case "hours" ->
          word.length() == 4 && isDigits(word)
              ? word.substring(0, 2) + ":" + word.substring(2)
              : "";
      case "past" -> token.is(PartOfSpeech.VERB) && isPast(token) ? token.lemma() : "";
      case "ancient" -> within(word, 1, 9999);
      default -> "";
    };
  }

  /// A whole year of four digits from 1000 to 2199; 0 if the word is none.
  static int year(String word) {
    return word.length() == 4
            && (word.charAt(0) == '1' || word.charAt(0) == '2' && word.charAt(1) <= '1')
            && isDigits(word)
        ? Integer.parseInt(word)
        : 0;
  }

  /// "9th" → "9".
  private static String stem(String word) {
    int size = word.length();
    boolean ending =
        size > 2
            && size <= 4
            && Character.isDigit(word.charAt(size - 3))
            && "st nd rd th ST ND RD TH".contains(word.substring(size - 2));
    return ending ? word.substring(0, size - 2) : word;
  }

  private static String within(String digits, int least, int most) {
    return digits.length() <= 4
            && isDigits(digits)
            && Integer.parseInt(digits) >= least
            && Integer.parseInt(digits) <= most
        ? digits
        : "";
  }

  static boolean isDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /// "1990s" → 199, "80s" → 8.
  private static String decade(String word) {
    boolean plain =
        (word.length() == 5 || word.length() == 3)
            && word.endsWith("0s")
            && isDigits(word.substring(0, word.length() - 1));
    return plain ? word.substring(0, word.length() - 2) : "";
  }

  private static String clock(String word) {
    int colon = word.indexOf(':');
    boolean plain =
        colon > 0
            && colon <= 2
            && word.length() == colon + 3
            && isDigits(word.substring(0, colon))
            && isDigits(word.substring(colon + 1));
    return plain ? word : "";
  }

  /// A verb in the past, by its form: "sank", "was", "returned".
  public static boolean isPast(Token token) {
    String word = token.norm();
    return token.is(PartOfSpeech.AUX)
        ? word.equals("was") || word.equals("were") || word.equals("did") || word.equals("had")
        : token.is(PartOfSpeech.VERB)
            && !word.equals(token.lemma())
            && !word.endsWith("ing")
            && !word.endsWith("s");
  }
}
