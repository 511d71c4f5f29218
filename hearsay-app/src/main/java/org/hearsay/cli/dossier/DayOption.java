package org.hearsay.cli.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `--as-of DATE`: the day of asking, which decides what is due.
public final class DayOption {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Day.class,
      description =
          "The day of asking, YYYY-MM-DD (default: today). It decides which forecasts are due.")
  @Nullable LocalDate asOf;

  /// The day given, or today.
  public LocalDate day() {
    return asOf == null ? LocalDate.now() : asOf;
  }

  /// Reads a day from the command line.
  public static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException odd) {
        throw new TypeConversionException(
            "expected a day like 2024-03-31, found \"" + value + "\"");
      }
    }
  }
}
