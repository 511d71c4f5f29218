package org.hearsay.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.Imprint;
import org.hearsay.model.Published;

/// Changes an imprint by what a user gives: `outlet`, `author`, `published`, `headline`.
public final class Imprints {

  private Imprints() {}

  /// The imprint with the given values, as `hearsay set r3 outlet=… published=2022-05-04` asks for.
  ///
  /// @throws IllegalArgumentException with a message for the user, where a key or value is not
  ///     known
  public static Imprint with(Imprint stated, Map<String, String> values) {
    return with(stated, values, "given by the user");
  }

  /// @param basis what the day of publication then rests on: "given in reports.csv"
  public static Imprint with(Imprint stated, Map<String, String> values, String basis) {
    var imprint = stated;
    for (var value : new TreeMap<>(values).entrySet()) {
      imprint = with(imprint, value.getKey().strip(), value.getValue().strip(), basis);
    }
    return imprint;
  }

  private static Imprint with(Imprint old, String key, String value, String basis) {
    return switch (key) {
      case "outlet" -> new Imprint(value, old.author(), old.headline(), old.published());
      case "author" ->
          new Imprint(
              old.outlet(),
              Optional.of(value).filter(name -> !name.isEmpty()),
              old.headline(),
              old.published());
      case "headline" -> new Imprint(old.outlet(), old.author(), value, old.published());
      case "published" ->
          new Imprint(old.outlet(), old.author(), old.headline(), published(value, basis));
      default ->
          throw new IllegalArgumentException(
              "expected outlet, author, headline or published, found \"" + key + "\"");
    };
  }

  /// "2022-05-04", "2022-05", "2022", or two of these with a `/` between: first and last day it
  /// can be. An empty value stands for "not stated".
  public static Published published(String value, String basis) {
    if (value.isEmpty()) {
      return Published.NOT_STATED;
    }
    int slash = value.indexOf('/');
    String from = slash < 0 ? value : value.substring(0, slash);
    String to = slash < 0 ? value : value.substring(slash + 1);
    try {
      var earliest = first(from.strip());
      var latest = last(to.strip());
      if (latest.isBefore(earliest)) {
        throw unfit(value, "whose end is before its start");
      }
      return new Published(Optional.of(earliest), Optional.of(latest), basis);
    } catch (DateTimeException impossible) {
      throw unfit(value, "which is no date");
    }
  }

  private static IllegalArgumentException unfit(String value, String why) {
    return new IllegalArgumentException(
        "expected published as YYYY-MM-DD, YYYY-MM or EARLIEST/LATEST, found \""
            + value
            + "\", "
            + why);
  }

  private static LocalDate first(String written) {
    return switch (written.length()) {
      case 4 -> LocalDate.of(year(written), 1, 1);
      case 7 -> YearMonth.parse(written).atDay(1);
      default -> LocalDate.parse(written);
    };
  }

  private static LocalDate last(String written) {
    return switch (written.length()) {
      case 4 -> LocalDate.of(year(written), 12, 31);
      case 7 -> YearMonth.parse(written).atEndOfMonth();
      default -> LocalDate.parse(written);
    };
  }

  private static int year(String written) {
    return YearMonth.parse(written + "-01").getYear();
  }
}
