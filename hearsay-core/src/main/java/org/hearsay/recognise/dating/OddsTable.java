package org.hearsay.recognise.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Because;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// How long after what they tell reports are published, as the lexicon `dating-odds` has it.
final class OddsTable {

  /// Years that a bare tail of a row of years thins out over.
  private static final double YEARS_BEFORE = 4;

  private static final double YEARS_AFTER = 10;

  /// Days that no day of the year lies farther from the one it is put with.
  private static final int YEAR = 366;

  /// @param inside share of reports published within the time told
  /// @param after the odds of each day after it
  /// @param before the odds of each day before it
  private record Lags(double inside, double stray, Tail after, Tail before) {
    double at(long day, long start, long end) {
      return day > end
          ? after.at(day - end)
          : day < start ? before.at(start - day) : stray + inside / (end - start + 1);
    }
  }

  /// @param first the offset in years that the first weight is for
  private record Years(int first, double[] weights, double before, double after) {
    double at(int offset) {
      int at = offset - first;
      return at < 0
          ? before * Math.exp(at / YEARS_BEFORE) / YEARS_BEFORE
          : at < weights.length
              ? weights[at]
              : after * Math.exp((weights.length - at) / YEARS_AFTER) / YEARS_AFTER;
    }
  }

  private final Map<String, Lags> lags = new HashMap<>();
  private final Map<String, Years> years = new HashMap<>();

  OddsTable(Knowledge knowledge) {
    var lexicon = knowledge.lexicon("dating-odds");
    for (String name : lexicon.phrases()) {
      add(name, lexicon.find(name).orElseThrow());
    }
  }

  private void add(String name, Lexicon.Entry row) {
    var columns = row.more();
    if (row.value().equals("years")) {
      var weights = numbers(columns.get(1));
      var rest = numbers(columns.get(2));
      years.put(name, new Years(Integer.parseInt(columns.get(0)), weights, rest[0], rest[1]));
    } else {
      double stray = Double.parseDouble(columns.get(3)) / 365;
      lags.put(
          name,
          new Lags(
              Double.parseDouble(columns.get(0)),
              stray,
              new Tail(stray, falls(columns.get(1))),
              new Tail(stray, falls(columns.get(2)))));
    }
  }

  private static double[] numbers(String column) {
    var parts = column.split(" ");
    var numbers = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = Double.parseDouble(parts[i]);
    }
    return numbers;
  }

  private static List<Tail.Fall> falls(String column) {
    var falls = new ArrayList<Tail.Fall>();
    for (String part : column.split(" ")) {
      int colon = part.indexOf(':');
      falls.add(
          new Tail.Fall(
              Double.parseDouble(part.substring(0, colon)),
              Double.parseDouble(part.substring(colon + 1))));
    }
    return falls;
  }

  private static <T> T row(Map<String, T> rows, String name) {
    return Optional.ofNullable(rows.get(name))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "expected the row \"" + name + "\" in dating-odds.tsv, found none"));
  }

  /// A clue that gives a year.
  Clue year(Because because, String says, String name, int told) {
    var row = row(years, name);
    return new Clue(
        because,
        says,
        year -> {
          double odds = row.at(year - told);
          return day -> odds;
        });
  }

  /// A clue that gives whole dates.
  Clue time(Because because, String says, String name, LocalDate first, LocalDate last) {
    var row = row(lags, name);
    long start = first.toEpochDay();
    long end = last.toEpochDay();
    return new Clue(because, says, year -> day -> row.at(day, start, end));
  }

  /// A clue that other reports give: any of its days may be near.
  Clue near(Hint hint) {
    var row = row(lags, hint.row());
    var days = hint.days().stream().mapToLong(LocalDate::toEpochDay).toArray();
    return new Clue(
        hint.because(),
        hint.says(),
        year ->
            day -> {
              var sum = new DoubleSummaryStatistics();
              for (long one : days) {
                sum.accept(row.at(day, one, one) - row.stray());
              }
              return row.stray() + sum.getSum();
            });
  }

  /// A clue that gives a part of the year, of one that it does not name.
  ///
  /// @param length in days
  Clue yearly(
      Because because,
      String says,
      String name,
      MonthDay first,
      int length,
      Optional<DayOfWeek> weekday) {
    var byLag = byLag(row(lags, name), length);
    return new Clue(
        because,
        says,
        year -> {
          var nearest = new Nearest(first, year, weekday);
          return day -> {
            long start = nearest.to(day);
            return byLag[YEAR + (int) (day - start)] * nearest.fit(start);
          };
        });
  }

  /// The odds of each day from a year before a time begins to a year after.
  private static double[] byLag(Lags row, int length) {
    var odds = new double[2 * YEAR];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = row.at(i - YEAR, 0, length - 1);
    }
    return odds;
  }
}
