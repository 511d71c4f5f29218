package org.hearsay.present.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The days a stretch of the axis is labelled at.
public final class TimeTicks {

  /// A label.
  ///
  /// @param day where it stands
  public record Tick(double day, String words) {}

  /// A step between two labels.
  private record Step(int count, ChronoUnit unit) {
    double days() {
      return count * (double) unit.getDuration().toSeconds() / 86_400;
    }

    /// The last day at or before `day` that the step counts from.
    LocalDate before(LocalDate day) {
      return switch (unit) {
        case DAYS ->
            count == 1 ? day : day.withDayOfMonth((day.getDayOfMonth() - 1) / count * count + 1);
        case MONTHS ->
            LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / count * count + 1, 1);
        default -> LocalDate.of(Math.floorDiv(day.getYear(), count) * count, 1, 1);
      };
    }

    LocalDate after(LocalDate day) {
      var next = before(day.plus(count, unit));
      return next.isAfter(day) ? next : day.plus(count, unit);
    }
  }

  private static final List<Step> STEPS =
      List.of(
          new Step(1, ChronoUnit.DAYS),
          new Step(2, ChronoUnit.DAYS),
          new Step(5, ChronoUnit.DAYS),
          new Step(10, ChronoUnit.DAYS),
          new Step(1, ChronoUnit.MONTHS),
          new Step(3, ChronoUnit.MONTHS),
          new Step(6, ChronoUnit.MONTHS),
          new Step(1, ChronoUnit.YEARS),
          new Step(2, ChronoUnit.YEARS),
          new Step(5, ChronoUnit.YEARS),
          new Step(10, ChronoUnit.YEARS),
          new Step(20, ChronoUnit.YEARS),
          new Step(50, ChronoUnit.YEARS),
          new Step(100, ChronoUnit.YEARS),
          new Step(500, ChronoUnit.YEARS),
          new Step(1_000, ChronoUnit.YEARS));

  private TimeTicks() {}

  /// As many as fit; where none falls inside, one in the middle.
  ///
  /// @param size of the letters
  public static List<Tick> of(TimeAxis.Stretch stretch, double size) {
    double room = (stretch.right() - stretch.left()) / (stretch.to() - stretch.from());
    for (Step step : STEPS) {
      if (step.days() * room > width(step, size)) {
        var ticks = ticks(stretch, step);
        return ticks.isEmpty() ? List.of(middle(stretch)) : ticks;
      }
    }
    return List.of(middle(stretch));
  }

  private static double width(Step step, double size) {
    return size
        * (step.unit() == ChronoUnit.YEARS ? 3.6 : step.unit() == ChronoUnit.MONTHS ? 5.2 : 4.6);
  }

  private static List<Tick> ticks(TimeAxis.Stretch stretch, Step step) {
    var ticks = new ArrayList<Tick>();
    int year = Integer.MIN_VALUE;
    for (LocalDate day = step.before(Days.day(stretch.from()));
        Days.of(day) < stretch.last() && ticks.size() < 100;
        day = step.after(day)) {
      if (Days.of(day) >= stretch.from()) {
        ticks.add(new Tick(Days.of(day), words(day, step.unit(), day.getYear() != year)));
        year = day.getYear();
      }
    }
    return ticks;
  }

  private static String words(LocalDate day, ChronoUnit unit, boolean newYear) {
    String year = newYear ? " " + Days.year(day) : "";
    return switch (unit) {
      case DAYS -> day.getDayOfMonth() + " " + Days.month(day) + year;
      case MONTHS -> Days.month(day) + year;
      default -> Days.year(day);
    };
  }

  /// From when to when, where no label of its own falls inside.
  private static Tick middle(TimeAxis.Stretch stretch) {
    var first = Days.day(stretch.from());
    var last = Days.day(stretch.last());
    String from = Days.year(first);
    String to = Days.year(last);
    String words = from + "–" + to;
    if (from.equals(to)) {
      boolean oneMonth = first.getMonth() == last.getMonth();
      words = Days.month(first) + (oneMonth ? " " : "–" + Days.month(last) + " ") + from;
    }
    return new Tick((stretch.from() + stretch.to()) / 2, words);
  }
}
