package org.hearsay.recognise.time;

import java.util.Optional;
import org.hearsay.model.Sentence;
import org.hearsay.model.When;
import org.hearsay.model.When.Bound;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;
import org.hearsay.recognise.edtf.Edtf;
import org.hearsay.recognise.time.Reference.Anchor;
import org.hearsay.recognise.time.value.Days;
import org.hearsay.recognise.time.words.TimeWords;

/// Two neighbouring times that are one: an hour and its day, a beginning and its end.
final class Joined {

  private Joined() {}

  static Optional<Found> of(TimeWords words, Sentence sentence, Found one, Found other) {
    int gap = other.from() - one.to();
    return gap > 3
        ? Optional.empty()
        : hours(words, sentence, one, other).or(() -> range(words, sentence, one, other));
  }

  private static Optional<Found> hours(TimeWords words, Sentence sentence, Found one, Found other) {
    boolean first = one.isHours() && other.day().isPresent();
    boolean second = other.isHours() && one.day().isPresent();
    if (first == second) {
      return Optional.empty();
    }
    for (int i = one.to(); i < other.from(); i++) {
      if (!words.isBesideHours(sentence.tokens().get(i))) {
        return Optional.empty();
      }
    }
    var hours = first ? one : other;
    var day = first ? other : one;
    return Clocks.on(hours.phrase(), day.day().orElseThrow())
        .map(when -> day.reckoned().map(on -> inHours(hours, on)))
        .map(value -> new Found(hours.phrase(), one.from(), other.to(), value));
  }

  private static When inHours(Found hours, When day) {
    return day instanceof Interval whole && whole.earliestStart().isPresent()
        ? Clocks.on(hours.phrase(), whole.earliestStart().get().toLocalDate()).orElse(day)
        : day;
  }

  private static Optional<Found> range(TimeWords words, Sentence sentence, Found one, Found other) {
    if (other.from() <= one.to() || one.interval().isEmpty() || other.interval().isEmpty()) {
      return Optional.empty();
    }
    boolean range = words.linksRange(sentence, one.from(), one.to(), other.from());
    return range ? join(one, other, begin(one, other), end(one, other)) : Optional.empty();
  }

  /// The end; of "Monday to Friday" the Friday after that Monday.
  private static Interval end(Found one, Found other) {
    var end = other.interval().orElseThrow();
    boolean early =
        one.kind().equals("weekday")
            && other.kind().equals("weekday")
            && one.day().isPresent()
            && other.day().filter(day -> !day.isAfter(one.day().get())).isPresent();
    return early ? Days.day(other.day().orElseThrow().plusWeeks(1), end.bound()) : end;
  }

  /// The beginning, with the year its end prints where it prints none itself.
  private static Reckoned begin(Found one, Found other) {
    var end = other.interval().orElseThrow();
    boolean open = !one.phrase().has("year") && one.phrase().has("month");
    if (!open || end.earliestStart().isEmpty()) {
      return one.reckoned();
    }
    int year = end.earliestStart().get().getYear();
    String basis = "year of the range's other end, " + other.reckoned().basis();
    var same = inYear(one, Anchor.year(year, basis));
    return isBefore(same, end) ? same : inYear(one, Anchor.year(year - 1, basis));
  }

  private static Reckoned inYear(Found one, Anchor year) {
    var phrase = one.phrase();
    return TimeValues.of(
            new Phrase(
                phrase.match(),
                phrase.reference(),
                Bound.IN,
                phrase.words(),
                Optional.of(year),
                phrase.verb()))
        .filter(time -> time.when() instanceof Interval)
        .orElse(one.reckoned());
  }

  private static boolean isBefore(Reckoned one, Interval end) {
    var begin = (Interval) one.when();
    return begin.earliestStart().isPresent()
        && end.earliestStart().isPresent()
        && begin.earliestStart().get().isBefore(end.earliestStart().get());
  }

  private static Optional<Found> join(Found one, Found other, Reckoned first, Interval end) {
    var begin = (Interval) first.when();
    boolean alike =
        isBefore(first, end)
            && begin.granularity().compareTo(Granularity.DAY) >= 0
            && begin.granularity().compareTo(Granularity.YEAR) <= 0
            && begin.granularity() == end.granularity()
            && isDate(begin.edtf())
            && isDate(end.edtf());
    if (!alike) {
      return Optional.empty();
    }
    var range =
        new Interval(
            begin.earliestStart(),
            begin.latestStart(),
            end.earliestEnd(),
            end.latestEnd(),
            begin.granularity(),
            Bound.IN,
            Edtf.between(firstOf(begin.edtf()), lastOf(end.edtf())));
    return Optional.of(
        new Found(
            other.phrase(), one.from(), other.to(), new Reckoned(range, basis(first, other))));
  }

  /// A date, or a part of one: "2017-01/2017-04~".
  private static boolean isDate(String edtf) {
    return !edtf.contains("/") || edtf.contains("~");
  }

  private static String firstOf(String edtf) {
    return edtf.substring(0, edtf.contains("/") ? edtf.indexOf('/') : edtf.length());
  }

  private static String lastOf(String edtf) {
    return edtf.substring(edtf.indexOf('/') + 1);
  }

  /// How both ends were reckoned, once if alike.
  private static String basis(Reckoned first, Found other) {
    String end = other.reckoned().basis();
    return first.basis().equals(end) || first.basis().endsWith(", " + end)
        ? first.basis()
        : first.basis() + "; its end " + end;
  }
}
