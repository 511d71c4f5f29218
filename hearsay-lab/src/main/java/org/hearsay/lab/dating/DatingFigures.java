package org.hearsay.lab.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Published;

/// How many reports were dated, how many rightly, and how narrowly.
public final class DatingFigures {

  private final List<Long> widths = new ArrayList<>();
  private int reports;
  private int contained;

  public void add(LocalDate truth, Published published) {
    reports++;
    if (published.earliest().isPresent() && published.latest().isPresent()) {
      var first = published.earliest().get();
      var last = published.latest().get();
      widths.add(last.toEpochDay() - first.toEpochDay() + 1);
      contained += truth.isBefore(first) || truth.isAfter(last) ? 0 : 1;
    }
  }

  /// "timebank: 183 reports, 4 answered (2.2 %), 3 of them contain the day (75.0 %), median width
  /// 20 days".
  public String line(String name) {
    int answered = widths.size();
    Collections.sort(widths);
    long median = answered == 0 ? 0 : widths.get(answered / 2);
    return String.format(
        Locale.ROOT,
        "%s: %d reports, %d answered (%.1f %%), %d of them contain the day (%.1f %%), median width %d days",
        name,
        reports,
        answered,
        share(answered, reports),
        contained,
        share(contained, answered),
        median);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
