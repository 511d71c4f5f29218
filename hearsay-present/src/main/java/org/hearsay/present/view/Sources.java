package org.hearsay.present.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what reports a sheet rests on: how many, whose, and of which days.
final class Sources {

  private static final int MOST = 4;

  private Sources() {}

  /// "12 reports by Evening Post, Coast Wire and 3 more, published 2024-03-05 to 2024-03-12".
  static String words(PoolView pool) {
    int count = pool.readings().size();
    if (count == 0) {
      return "";
    }
    var outlets =
        pool.readings().stream()
            .map(one -> one.reading().report().imprint().outlet())
            .filter(outlet -> !outlet.isEmpty())
            .distinct()
            .toList();
    return count + (count == 1 ? " report" : " reports") + by(outlets) + published(pool);
  }

  private static String by(List<String> outlets) {
    if (outlets.isEmpty()) {
      return "";
    }
    String first = outlets.stream().limit(MOST).collect(Collectors.joining(", "));
    int more = outlets.size() - MOST;
    return " by " + first + (more > 0 ? " and " + more + " more" : "");
  }

  private static String published(PoolView pool) {
    var days =
        pool.readings().stream()
            .map(one -> one.reading().report().imprint().published())
            .flatMap(day -> Stream.concat(day.earliest().stream(), day.latest().stream()))
            .sorted(Comparator.<LocalDate>naturalOrder())
            .toList();
    if (days.isEmpty()) {
      return "";
    }
    var first = days.getFirst();
    var last = days.getLast();
    return ", published " + first + (first.equals(last) ? "" : " to " + last);
  }
}
