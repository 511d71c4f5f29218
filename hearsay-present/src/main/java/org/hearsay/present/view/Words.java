package org.hearsay.present.view;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Hop;
import org.hearsay.model.Published;
import org.hearsay.model.Speaker;
import org.hearsay.model.When;
import org.hearsay.model.Where;

/// The names that pages, commands and exports share.
public final class Words {

  private Words() {}

  /// `not-verified` for NOT_VERIFIED.
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// "1,204", the same in every country.
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// "1,204 claims", "1 report".
  public static String count(long number, String noun) {
    return count(number) + " " + noun(number, noun);
  }

  /// "claim" for 1, else "claims".
  public static String noun(long number, String noun) {
    return number == 1 ? noun : noun + "s";
  }

  /// How often something stands in reports: "once", "twice in 1 report", "12 times in 5 reports".
  public static String times(int times, int reports) {
    return times == 1 ? often(times) : often(times) + " in " + count(reports, "report");
  }

  /// "once", "twice", "12 times".
  public static String often(int times) {
    return times == 1 ? "once" : times == 2 ? "twice" : count(times) + " times";
  }

  /// The kind of a speaker: "unnamed" for "Iranian sources".
  public static String of(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Outlet outlet -> "outlet";
      case Speaker.Person person -> "person";
      case Speaker.Organisation organisation -> "organisation";
      case Speaker.Unnamed unnamed -> "unnamed";
      case Speaker.Document document -> "document";
    };
  }

  /// The speaker as printed, and who that is where the words only point: "he (Tomé Quintela Reis)",
  /// "he (the report leaves open who)"; where they name somebody, the name alone.
  ///
  /// @param text of the report
  public static String speaker(Hop hop, String text) {
    if (hop.pointing().isEmpty()) {
      return hop.speaker().name();
    }
    String printed =
        hop.speakerWords().stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    String who = hop.open() ? "the report leaves open who" : hop.speaker().name();
    return printed + " (" + who + ")";
  }

  /// "2016-12-10", "2016-12-01 to 2016-12-31", "about 2016-12-01 to 2016-12-31" where it is only
  /// worked out, or "not stated".
  public static String published(Published published) {
    String earliest = published.earliest().map(LocalDate::toString).orElse("");
    String latest = published.latest().map(LocalDate::toString).orElse("");
    if (earliest.isEmpty() && latest.isEmpty()) {
      return "not stated";
    }
    return (published.workedOut() ? "about " : "") + days(earliest, latest);
  }

  private static String days(String earliest, String latest) {
    return earliest.equals(latest)
        ? earliest
        : (earliest.isEmpty() ? "?" : earliest) + " to " + (latest.isEmpty() ? "?" : latest);
  }

  /// A time with the bound its words set: "2016-12-09", "at least until 2017-03".
  public static String of(When.Interval time) {
    return time.bound() == When.Bound.IN
        ? time.edtf()
        : of(time.bound()).replace('-', ' ') + " " + time.edtf();
  }

  /// The gazetteer entry a place rests on, if it rests on one.
  public static Optional<Where.Spot> spot(Where where) {
    return switch (where) {
      case Where.Spot spot -> Optional.of(spot);
      case Where.Between between -> spot(between.first());
      case Where.Offset offset -> spot(offset.from());
      case Where.Part part -> spot(part.of());
      case Where.Composed composed ->
          composed.of().stream().map(Words::spot).flatMap(Optional::stream).findFirst();
      case Where.OneOf several ->
          several.candidates().stream().map(Words::spot).flatMap(Optional::stream).findFirst();
      case Where.Unresolved unresolved -> Optional.empty();
    };
  }
}
