package org.hearsay.recognise.time.words;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearsay.rules.Match;

/// The years a report names, and how often it counts from today: what tells history from news.
public final class YearsTold {

  private static final List<String> YEARS = List.of("year", "end");
  private static final Set<String> OF_TODAY = Set.of("weekday", "dayword", "relative", "ago");

  /// Fewer years make no history.
  private static final int LEAST = 5;

  /// Years beyond the outer tenths that still belong to the report's own.
  private static final int MARGIN = 3;

  private int[] years = new int[16];
  private int count;
  private int today;

  public void add(Match match) {
    for (String label : YEARS) {
      var slot = match.slot(label);
      int year = slot.isPresent() ? TimeSlots.year(slot.get().value()) : 0;
      if (year > 0) {
        years = count == years.length ? Arrays.copyOf(years, 2 * count) : years;
        years[count++] = year;
      }
    }
    today += OF_TODAY.contains(match.rule().kind()) ? 1 : 0;
  }

  /// Most of its years lie afar, and few of its times are counted from today.
  public boolean tellHistory(LocalDate published) {
    int afar = 0;
    for (int i = 0; i < count; i++) {
      afar += Math.abs(years[i] - published.getYear()) > 1 ? 1 : 0;
    }
    return afar >= LEAST && afar * 10L > count * 7L && afar > 2 * today;
  }

  /// It names years enough to be a history told from no day, and counts few of its times
  /// from today.
  public boolean tellStory() {
    return count >= LEAST && count > 2 * today;
  }

  /// The years the report is about, without those far outside; empty if it names none.
  public int[] range() {
    if (count == 0) {
      return new int[0];
    }
    int[] sorted = Arrays.copyOf(years, count);
    Arrays.sort(sorted);
    return new int[] {sorted[count / 10] - MARGIN, sorted[count - 1 - count / 10] + MARGIN};
  }
}
