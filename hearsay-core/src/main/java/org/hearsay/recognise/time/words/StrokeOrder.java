package org.hearsay.recognise.time.words;

import org.hearsay.rules.Match;

/// Whether a report writes the day or the month first in "7/8/07", as its own dates that leave no
/// choice tell: "25/8/07".
public final class StrokeOrder {

  /// What comes first.
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    OPEN
  }

  private static final int MONTHS = 12;

  private String dayFirst = "";
  private String monthFirst = "";

  public void add(Match match) {
    if (match.rule().kind().equals("slashed")) {
      int first = Integer.parseInt(match.value("first").orElse("0"));
      int second = Integer.parseInt(match.value("second").orElse("0"));
      String words = first + "/" + second;
      if (first > MONTHS && dayFirst.isEmpty()) {
        dayFirst = words;
      } else if (second > MONTHS && monthFirst.isEmpty()) {
        monthFirst = words;
      }
    }
  }

  public Order order() {
    return dayFirst.isEmpty() == monthFirst.isEmpty()
        ? Order.OPEN
        : dayFirst.isEmpty() ? Order.MONTH_FIRST : Order.DAY_FIRST;
  }

  /// "the day first, as in 25/8".
  public String words() {
    return switch (order()) {
      case DAY_FIRST -> "the day first, as in " + dayFirst;
      case MONTH_FIRST -> "the month first, as in " + monthFirst;
      case OPEN -> "the month first";
    };
  }
}
