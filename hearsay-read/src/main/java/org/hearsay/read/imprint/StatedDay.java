package org.hearsay.read.imprint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Published;

/// A date as written in a line, with as much of it as is written: "May 25, 2022", "27 January",
/// "2022-07-21T08:00:00Z", "May 2022", "25/05/2022" (only where one of the first two is above 12).
///
/// @param year 0 where none is written
/// @param day 0 where none is written
/// @param start where the words start in the line
/// @param end where they end
public record StatedDay(int year, int month, int day, int start, int end) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
          + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "(?<day>0?[1-9]|[12]\\d|3[01])";
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final List<Pattern> FORMS =
      List.of(
          form("(?<![\\d/-])" + YEAR + "-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d/-])"),
          form("\\b" + MONTH + " {1,2}" + DAY + "(?:st|nd|rd|th)?,? {1,2}" + YEAR + "\\b"),
          form("\\b" + DAY + "(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?[ -]" + YEAR + "\\b"),
          form("(?<![\\d/.])" + "(?<a>\\d{1,2})(?<sep>[/.])(?<b>\\d{1,2})\\k<sep>" + YEAR + "\\b"),
          form("(?<![\\d/-])" + YEAR + "/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?![\\d/-])"),
          form("(?<!\\d[ -])(?<!\\d(?:st|nd|rd|th) )\\b" + MONTH + ",? " + YEAR + "\\b"),
          form("\\b" + MONTH + " " + DAY + "(?:st|nd|rd|th)?\\b(?! {0,2}(?:per|%))"),
          form("\\b" + DAY + "(?:st|nd|rd|th)? " + MONTH + "(?![\\p{L}])"));

  private static Pattern form(String written) {
    return Pattern.compile(written, Pattern.CASE_INSENSITIVE);
  }

  /// The fullest date written in `line`; the first of equally full ones.
  public static Optional<StatedDay> in(String line) {
    for (var form : FORMS) {
      var found = form.matcher(line);
      while (found.find()) {
        var stated = read(found);
        if (stated.isPresent()) {
          return stated;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<StatedDay> read(Matcher found) {
    var groups = found.namedGroups();
    int year = groups.containsKey("year") ? Integer.parseInt(found.group("year")) : 0;
    int month;
    int day;
    if (groups.containsKey("a")) {
      int first = Integer.parseInt(found.group("a"));
      int second = Integer.parseInt(found.group("b"));
      boolean dotted = found.group("sep").equals(".");
      boolean dayFirst = dotted || first > 12 || first == second;
      if (!dayFirst && second <= 12) {
        return Optional.empty(); // 3/4/2022: which is the month cannot be told
      }
      day = dayFirst ? first : second;
      month = dayFirst ? second : first;
    } else {
      month = month(found.group("month"));
      day = groups.containsKey("day") ? Integer.parseInt(found.group("day")) : 0;
    }
    var stated = new StatedDay(year, month, day, found.start(), found.end());
    return stated.isPossible() ? Optional.of(stated) : Optional.empty();
  }

  private static int month(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private boolean isPossible() {
    try {
      return month >= 1
          && month <= 12
          && (day == 0 || LocalDate.of(year == 0 ? 2024 : year, month, day).getDayOfMonth() == day);
    } catch (DateTimeException impossible) {
      return false;
    }
  }

  public boolean hasYear() {
    return year != 0;
  }

  public boolean isWhole() {
    return year != 0 && day != 0;
  }

  /// The same with the year another line states; unchanged where it has its own or that year has no
  /// such day.
  public StatedDay inYear(int given) {
    var with = new StatedDay(given, month, day, start, end);
    return year != 0 || !with.isPossible() ? this : with;
  }

  /// As the days it can mean; empty without a year.
  public Optional<Published> published(String basis) {
    if (year == 0) {
      return Optional.empty();
    }
    if (day != 0) {
      return Optional.of(Published.on(LocalDate.of(year, month, day), basis));
    }
    var whole = YearMonth.of(year, month);
    return Optional.of(
        new Published(Optional.of(whole.atDay(1)), Optional.of(whole.atEndOfMonth()), basis));
  }
}
