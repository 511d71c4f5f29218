package org.hearsay.recognise.time.words;

import java.util.List;
import java.util.TreeSet;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;
import org.hearsay.rules.Slots;

/// The slot types of time rules: `day` (1 to 31, "9th"), `two` (two digits), `decade` ("1990s",
/// "80s"), `ordinal` ("16th"), `clock` ("5:30"), `hours` ("0830"), `hour`, `hour-of-day`,
/// `nth-month` (1 to 12),
/// `ancient` (a year of one to four digits), `past` (a verb in the past). How a language writes
/// these stands in its lexicon `number-marks`.
public final class TimeSlots implements Slots {

  private final List<String> ordinalEndings;
  private final List<String> decadeEndings;
  private final List<String> clockMarks;
  private final List<String> hourMarks;
  private final List<String> fiscalMarks;
  private final PastVerbs past;

  private TimeSlots(Lexicon marks, PastVerbs past) {
    ordinalEndings = marked(marks, "ORDINAL");
    decadeEndings = marked(marks, "DECADE");
    clockMarks = marked(marks, "CLOCK");
    hourMarks = marked(marks, "HOUR");
    fiscalMarks = marked(marks, "FISCAL");
    this.past = past;
  }

  public static TimeSlots of(Knowledge knowledge) {
    return new TimeSlots(knowledge.words("number-marks"), PastVerbs.of(knowledge));
  }

  private static List<String> marked(Lexicon marks, String use) {
    var found = new TreeSet<String>();
    for (String mark : marks.phrases()) {
      if (List.of(marks.find(mark).orElseThrow().value().split(" ")).contains(use)) {
        found.add(mark);
      }
    }
    return List.copyOf(found);
  }

  @Override
  public List<Match.Bound> fill(String type, Sentence sentence, int from) {
    String value = value(type, sentence.tokens().get(from));
    return value.isEmpty() ? List.of() : List.of(new Match.Bound(from, from + 1, value));
  }

  private String value(String type, Token token) {
    String word = token.word();
    return switch (type) {
      case "day" -> within(stem(word), 1, 31);
      case "two" -> word.length() == 2 && isDigits(word) ? word : "";
      case "hour", "nth-month" -> within(word, 1, 12);
      case "hour-of-day" -> within(word, 0, 24);
      case "decade" -> decade(word);
      case "ordinal" -> stem(word).length() < word.length() ? within(stem(word), 1, 30) : "";
      case "dayth" -> stem(word).length() < word.length() ? within(stem(word), 1, 31) : "";
      case "clock" -> clock(word);
      case "pointed" -> clock(word.replace('.', ':'));
      case "after-hour" -> minutes(word);
      case "fiscal" -> fiscal(word);
      case "hours" ->
          word.length() == 4 && isDigits(word)
              ? word.substring(0, 2) + ":" + word.substring(2)
              : "";
      case "past" -> token.is(PartOfSpeech.VERB) && past.is(token) ? token.lemma() : "";
      case "ancient" -> within(word, 1, 9999);
      default -> "";
    };
  }

  /// A whole year of four digits from 1000 to 2199; 0 if the word is none.
  public static int year(String word) {
    return word.length() == 4
            && (word.charAt(0) == '1' || word.charAt(0) == '2' && word.charAt(1) <= '1')
            && isDigits(word)
        ? Integer.parseInt(word)
        : 0;
  }

  /// "9th" → "9".
  private String stem(String word) {
    for (String ending : ordinalEndings) {
      int digits = word.length() - ending.length();
      if (digits > 0
          && digits <= 2
          && Character.isDigit(word.charAt(digits - 1))
          && word.regionMatches(true, digits, ending, 0, ending.length())) {
        return word.substring(0, digits);
      }
    }
    return word;
  }

  private static String within(String digits, int least, int most) {
    return digits.length() <= 4
            && isDigits(digits)
            && Integer.parseInt(digits) >= least
            && Integer.parseInt(digits) <= most
        ? digits
        : "";
  }

  /// "h30" of "15h30" → 30.
  private String minutes(String word) {
    for (String mark : hourMarks) {
      String digits = word.substring(Math.min(word.length(), mark.length()));
      if (word.startsWith(mark) && digits.length() == 2 && isDigits(digits)) {
        return digits;
      }
    }
    return "";
  }

  /// "FY2009" → 2009, "FY09" → 2009.
  private String fiscal(String word) {
    for (String mark : fiscalMarks) {
      String digits = word.substring(Math.min(word.length(), mark.length()));
      if (word.regionMatches(true, 0, mark, 0, mark.length()) && isDigits(digits)) {
        return digits.length() == 2 ? "20" + digits : year(digits) > 0 ? digits : "";
      }
    }
    return "";
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
  private String decade(String word) {
    for (String ending : decadeEndings) {
      int digits = word.length() - ending.length();
      boolean plain =
          (digits == 4 || digits == 2)
              && word.endsWith(ending)
              && word.charAt(digits - 1) == '0'
              && isDigits(word.substring(0, digits));
      if (plain) {
        return word.substring(0, digits - 1);
      }
    }
    return "";
  }

  /// "5:30", whatever its mark, as hours, colon, minutes.
  private String clock(String word) {
    for (String mark : clockMarks) {
      int at = word.indexOf(mark);
      boolean plain =
          at > 0
              && at <= 2
              && word.length() == at + 3
              && isDigits(word.substring(0, at))
              && isDigits(word.substring(at + 1));
      if (plain) {
        return word.substring(0, at) + ":" + word.substring(at + 1);
      }
    }
    return "";
  }
}
