package org.hearsay.present.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Mode;
import org.hearsay.model.When;

/// A forecast with its deadline.
///
/// @param speaker who makes it, nearest the reader
/// @param deadline the report's words for it, empty where it sets none
/// @param last the last day it can come true, ISO 8601; empty where it sets none
/// @param state `due` where the last day is past, `open` before, `no deadline`
public record ForecastLine(
    String claim,
    String receipt,
    String speaker,
    String words,
    String deadline,
    String last,
    String state,
    String because) {

  /// All forecasts: those due first, by their last day; those without one last.
  ///
  /// @param asOf the day the question is asked
  public static List<ForecastLine> of(PoolView pool, LocalDate asOf) {
    return pool.readings().stream()
        .flatMap(numbered -> of(pool, numbered, asOf))
        .sorted(
            Comparator.comparing((ForecastLine line) -> line.last().isEmpty())
                .thenComparing(ForecastLine::last))
        .toList();
  }

  private static Stream<ForecastLine> of(PoolView pool, NumberedReading numbered, LocalDate asOf) {
    return numbered.reading().claims().stream()
        .filter(claim -> claim.certainty().mode() instanceof Mode.Forecast)
        .map(claim -> of(pool, numbered, claim, asOf));
  }

  private static ForecastLine of(
      PoolView pool, NumberedReading numbered, Claim claim, LocalDate asOf) {
    var report = numbered.reading().report();
    var last = last(claim);
    String speaker =
        claim.attribution().chain().stream()
            .findFirst()
            .map(hop -> Words.speaker(hop, report.text()))
            .orElse(pool.outlet(report.id()));
    String because =
        claim.certainty().because().stream().map(one -> one.rule()).findFirst().orElse("");
    return new ForecastLine(
        numbered.claim(claim.id()),
        numbered.receipt(claim.sentence()),
        speaker,
        claim.words(report.text()),
        deadline(claim, report.text()),
        last.map(LocalDate::toString).orElse(""),
        last.map(day -> day.isBefore(asOf) ? "due" : "open").orElse("no deadline"),
        because);
  }

  /// The last day of the latest time that bounds it.
  private static Optional<LocalDate> last(Claim claim) {
    return claim.certainty().mode() instanceof Mode.Forecast forecast
        ? forecast
            .deadline()
            .flatMap(
                one -> one.when() instanceof When.Interval time ? time.lastDay() : Optional.empty())
        : Optional.empty();
  }

  private static List<Mention.Dated> due(Claim claim) {
    return claim.certainty().mode() instanceof Mode.Forecast forecast ? forecast.due() : List.of();
  }

  private static String deadline(Claim claim, String text) {
    return due(claim).stream()
        .map(dated -> dated.span().of(text))
        .collect(Collectors.joining(" … "));
  }
}
