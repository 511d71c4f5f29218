package org.hearsay.recognise.time;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Mention.Dated;
import org.hearsay.model.Published;
import org.hearsay.model.Span;
import org.hearsay.model.When;
import org.hearsay.model.When.Interval;
import org.hearsay.recognise.edtf.Edtf;

/// The times of a report whose day of publication is only known to lie between two days: each as
/// counted from the first day and from the last, and all between where these differ.
///
/// "Eight years ago" from January or February 2016 is 2008; "last month" is one of two months,
/// `[2015-12-01..2016-01-31]`.
final class Hull {

  private final String counted;

  private Hull(Published published) {
    counted = published.counted();
  }

  /// @param first the times as counted from the first day, @param last from the last; both found by
  /// the same rules in the same text
  static List<Dated> of(List<Dated> first, List<Dated> last, Published published) {
    var hull = new Hull(published);
    Map<Span, Dated> others = new HashMap<>();
    last.forEach(dated -> others.put(dated.span(), dated));
    var all = new ArrayList<Dated>();
    for (var dated : first) {
      all.add(
          Optional.ofNullable(others.get(dated.span()))
              .map(other -> hull.of(dated, other))
              .orElse(dated));
    }
    return all;
  }

  private Dated of(Dated first, Dated last) {
    if (first.when().equals(last.when())) {
      return first.basis().equals(last.basis()) ? first : with(first, first.when());
    }
    return first.when() instanceof Interval a && last.when() instanceof Interval b
        ? with(first, between(a, b))
        : with(first, new When.Unresolved("", counted));
  }

  private Dated with(Dated dated, When when) {
    return new Dated(dated.span(), when, counted, List.of(), dated.because());
  }

  private static When between(Interval a, Interval b) {
    var start = least(a.earliestStart(), b.earliestStart());
    var end = most(a.latestEnd(), b.latestEnd());
    boolean years = isYear(a) && isYear(b);
    String edtf =
        Edtf.oneOf(
            start.map(first -> years ? year(first) : day(first)).orElse(""),
            end.map(one -> one.minusNanos(1))
                .map(last -> years ? year(last) : day(last))
                .orElse(""));
    return new Interval(
        start,
        most(a.latestStart(), b.latestStart()),
        least(a.earliestEnd(), b.earliestEnd()),
        end,
        a.granularity(),
        a.bound(),
        edtf);
  }

  private static boolean isYear(Interval time) {
    return time.edtf().length() == 4;
  }

  private static String year(LocalDateTime time) {
    return day(time).substring(0, 4);
  }

  private static String day(LocalDateTime time) {
    return time.toLocalDate().toString();
  }

  /// The earlier; empty where either end is open.
  private static Optional<LocalDateTime> least(
      Optional<LocalDateTime> a, Optional<LocalDateTime> b) {
    return a.flatMap(one -> b.map(other -> one.isBefore(other) ? one : other));
  }

  private static Optional<LocalDateTime> most(
      Optional<LocalDateTime> a, Optional<LocalDateTime> b) {
    return a.flatMap(one -> b.map(other -> one.isAfter(other) ? one : other));
  }
}
