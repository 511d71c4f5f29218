package org.hearsay.lab.evaluate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import tools.jackson.databind.JsonNode;

/// A gold record as a report: its text is never cleaned.
public final class GivenText {

  private GivenText() {}

  /// @param date the record's field that holds its date (`dct`, `date`), used where it is a whole
  /// day
  public static Report of(JsonNode record, String date) {
    String text = record.path("text").asString("");
    var published =
        day(record.path(date).asString(""))
            .map(day -> Published.on(day, "gold"))
            .orElse(Published.NOT_STATED);
    var imprint =
        new Imprint(
            record.path("publisher").asString(record.path("source").asString("")),
            Optional.empty(),
            record.path("title").asString(""),
            published);
    var origin = new Origin.LocalFile(record.path("id").asString(""), "");
    return Report.of(origin, imprint, Locale.ENGLISH, text, OffsetMap.identity(text.length()));
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return written.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(written.substring(0, 10)));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }
}
