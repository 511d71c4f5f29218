package org.hearsay.recognise.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.hearsay.recognise.time.Dateline;
import org.hearsay.rules.Match;

/// One time of the text as it is printed, counted from nothing: "Dec. 9", "the third quarter of
/// 2015", "eight years ago".
///
/// @param tense whether its sentence tells of what was or of what is to come
/// @param besideYear it has no year, and its sentence names one: "In 2019 he came. On 3 May …"
record Told(Match match, Tense tense, boolean besideYear) {

  /// What its sentence tells of.
  enum Tense {
    PAST,
    FUTURE,
    PRESENT
  }

  private static final List<String> YEARS = List.of("end", "year");
  private static final int FIRST_YEAR = 1500;

  String kind() {
    return match.rule().kind();
  }

  boolean isToCome() {
    return tense == Tense.FUTURE;
  }

  /// The year printed in it, of two the later; 0 if none is.
  int year() {
    int latest = 0;
    for (String label : YEARS) {
      int year = number(label);
      latest = year >= FIRST_YEAR ? Math.max(latest, year) : latest;
    }
    return latest;
  }

  /// The whole number in a slot, 0 where it is empty or no number.
  int number(String label) {
    String digits = match.value(label).orElse("");
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
  }

  boolean has(String label) {
    return match.slot(label).isPresent();
  }

  /// The day of the year it prints; empty if it prints none, or one that cannot be.
  Optional<MonthDay> dayOfYear() {
    try {
      int last = has("end") && number("end") <= 31 ? number("end") : number("day");
      return number("month") == 0 || last == 0
          ? Optional.empty()
          : Optional.of(MonthDay.of(number("month"), last));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /// The whole date it prints.
  Optional<LocalDate> date() {
    return dayOfYear()
        .filter(day -> year() > 0 && day.isValidYear(year()))
        .map(day -> day.atYear(year()));
  }

  /// Its sentence holds nothing else: "Friday, December 4, 2015."
  boolean isAlone() {
    return match.from() == 0 && match.sentence().tokens().size() <= match.to() + 1;
  }

  /// It opens its sentence in agency manner: "SIRTE, Feb 5 (Coast News) –".
  boolean isDateline() {
    return Dateline.heads(match.sentence(), match.from(), match.to());
  }

  /// It dates a post that is set into the text: "(@harbourwatch) March 7, 2016",
  /// `datetime="2016-03-07"`.
  boolean isOfPost() {
    var tokens = match.sentence().tokens();
    int from = match.from();
    if (from < 2) {
      return false;
    }
    String before = tokens.get(from - 1).word();
    String first = tokens.get(from - 2).word();
    return before.equals("\"") && first.equals("=") || before.equals(")") && first.startsWith("@");
  }

  String words() {
    var from = match.sentence().tokens().get(match.from());
    var text = new StringBuilder(from.word());
    for (int i = match.from() + 1; i < match.to(); i++) {
      var before = match.sentence().tokens().get(i - 1).span();
      var token = match.sentence().tokens().get(i);
      text.append(token.span().start() > before.end() ? " " : "").append(token.word());
    }
    return text.toString();
  }
}
