package org.hearsay.lab.evaluate;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearsay.model.When;

/// Times as TIMEX3 (TimeML 1.2.1) writes them: the only place where such values are made.
final class Timex3 {

  /// A TIMEX3 type and value.
  record Value(String type, String value) {}

  private Timex3() {}

  static Optional<Value> of(When when) {
    return switch (when) {
      case When.Interval interval -> Optional.of(new Value("DATE", date(interval)));
      case When.Lasting lasting -> Optional.of(new Value("DURATION", period(lasting)));
      case When.Repeated repeated ->
          Optional.of(
              new Value(
                  "SET", repeated.on().isEmpty() ? repeated.every() : "XXXX-" + repeated.on()));
      case When.Vague vague -> Optional.of(new Value("DATE", vague.direction() + "_REF"));
      case When.Unresolved unresolved -> Optional.empty();
    };
  }

  private static String date(When.Interval interval) {
    String edtf = interval.edtf();
    String season =
        edtf.replaceFirst("^(\\d{4})-21$", "$1-SP")
            .replaceFirst("^(\\d{4})-22$", "$1-SU")
            .replaceFirst("^(\\d{4})-23$", "$1-FA")
            .replaceFirst("^(\\d{4})-24$", "$1-WI");
    String quarter =
        season
            .replaceFirst("^(\\d{4})-33$", "$1-Q1")
            .replaceFirst("^(\\d{4})-34$", "$1-Q2")
            .replaceFirst("^(\\d{4})-35$", "$1-Q3")
            .replaceFirst("^(\\d{4})-36$", "$1-Q4");
    return quarter.replaceFirst("^(\\d{3})X$", "$1").replaceFirst("^(\\d{2})XX$", "$1");
  }

  private static String period(When.Lasting lasting) {
    String number =
        lasting.atLeast() == Math.rint(lasting.atLeast())
            ? Long.toString((long) lasting.atLeast())
            : Double.toString(lasting.atLeast());
    return switch (lasting.unit()) {
      case SECONDS -> "PT" + number + "S";
      case MINUTES -> "PT" + number + "M";
      case HOURS -> "PT" + number + "H";
      case DECADES -> "P" + number + "DE";
      case CENTURIES -> "P" + number + "CE";
      case ChronoUnit other -> "P" + number + other.name().charAt(0);
    };
  }
}
