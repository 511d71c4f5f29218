package org.hearsay.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Amount;
import org.hearsay.model.Because;
import org.hearsay.model.Claim;
import org.hearsay.model.Hop;
import org.hearsay.model.Mention;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.When;
import org.hearsay.model.Where;

/// Everything a reading decided, by the rule that decided it: what `rules check` compares with a
/// rule's examples.
public final class Trace {

  /// @param gives what was made of the words, in one line: an EDTF date, an amount, a chain
  public record Fired(Because because, String gives) {}

  private Trace() {}

  public static List<Fired> of(Reading reading) {
    var fired = new ArrayList<Fired>();
    reading
        .mentions()
        .forEach(mention -> fired.add(new Fired(mention.because(), gives(mention, reading))));
    var published = reading.report().imprint().published();
    published.because().forEach(because -> fired.add(new Fired(because, published(published))));
    for (var claim : reading.claims()) {
      String chain = chain(claim, reading);
      claim.attribution().chain().forEach(hop -> fired.add(new Fired(hop.because(), chain)));
      claim.certainty().because().forEach(because -> fired.add(new Fired(because, manner(claim))));
      var outlet = claim.certainty().outlet();
      outlet.because().forEach(because -> fired.add(new Fired(because, name(outlet.stand()))));
      claim
          .comment()
          .ifPresent(comment -> fired.add(new Fired(comment.because(), name(comment.act()))));
    }
    return fired;
  }

  /// "Iranian sources < Russian informants: X had gone into hiding".
  public static String chain(Claim claim, Reading reading) {
    String chain =
        claim.attribution().chain().stream()
            .map(Hop::speaker)
            .map(speaker -> speaker.name())
            .collect(Collectors.joining(" < "));
    return chain + ": " + claim.words(reading.report().text());
  }

  /// "probable + statement": level, polarity and kind as exports write them.
  public static String manner(Claim claim) {
    return name(claim.certainty().level())
        + (claim.certainty().negated() ? " - " : " + ")
        + claim.certainty().mode().kind();
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static String gives(Mention mention, Reading reading) {
    return switch (mention) {
      case Mention.Named named -> name(named.kind());
      case Mention.Placed placed -> where(placed.where());
      case Mention.Dated dated -> when(dated.when());
      case Mention.Measured measured -> amount(measured.amount());
      case Mention.Alias alias -> alias.standsFor().of(reading.report().text());
      case Mention.Reference reference ->
          name(reference.how())
              + reference.to().stream()
                  .map(span -> span.of(reading.report().text()))
                  .collect(Collectors.joining(", ", " ", ""));
      case Mention.CrossReference reference -> name(reference.target());
      case Mention.Fact fact -> fact(fact);
      case Mention.Located located -> located.subject().name() + ": " + where(located.said());
      case Mention.Travelled travelled ->
          number(travelled.seconds() / 3600) + " h " + travelled.manner();
      case Mention.Milestone milestone ->
          name(milestone.event())
              + milestone.when().map(time -> " " + when(time)).orElse("")
              + (milestone.role().isEmpty() ? "" : ", " + milestone.role());
      case Mention.Identity identity ->
          name(identity.says())
              + ": "
              + identity.one().of(reading.report().text())
              + ", "
              + identity.other().of(reading.report().text());
      case Mention.Misdated misdated -> name(misdated.fault()) + ": " + misdated.truth();
    };
  }

  /// "depth of wreck: lie".
  private static String fact(Mention.Fact fact) {
    String of =
        fact.of().head().isEmpty() ? String.join(", ", fact.of().names()) : fact.of().head();
    return (fact.role() + " of " + of + ": ").strip()
        + " "
        + (fact.negated() ? "not " : "")
        + fact.act().verb();
  }

  private static String published(Published published) {
    return published.earliest().map(day -> day + "/").orElse("")
        + published.latest().map(LocalDate::toString).orElse("");
  }

  static String when(When when) {
    return switch (when) {
      case When.Interval interval -> interval.edtf();
      case When.Lasting lasting ->
          number(lasting.atLeast())
              + (lasting.atMost() == lasting.atLeast() ? "" : "–" + number(lasting.atMost()))
              + " "
              + name(lasting.unit());
      case When.Repeated repeated -> (repeated.every() + " " + repeated.on()).strip();
      case When.Vague vague -> name(vague.direction());
      case When.Unresolved unresolved -> "unresolved: " + unresolved.why();
    };
  }

  private static String where(Where where) {
    return switch (where) {
      case Where.Spot spot -> spot.name() + " (" + spot.country() + ")";
      case Where.Between between ->
          "between " + where(between.first()) + " and " + where(between.second());
      case Where.Offset offset ->
          number(offset.distanceMetres())
              + " m "
              + number(offset.bearingDegrees())
              + "° from "
              + where(offset.from());
      case Where.Part part -> part.words() + " of " + where(part.of());
      case Where.Composed composed ->
          name(composed.relation())
              + " "
              + composed.of().stream().map(Trace::where).collect(Collectors.joining(" and "));
      case Where.OneOf several ->
          several.candidates().stream().map(Trace::where).collect(Collectors.joining(" or "));
      case Where.Unresolved unresolved -> "unresolved";
    };
  }

  private static String amount(Amount amount) {
    String range =
        amount.low() == amount.high()
            ? number(amount.low())
            : number(amount.low()) + "–" + number(amount.high());
    String unit = amount.unit().equals("1") ? amount.what() : amount.unit();
    return ((amount.approximate() ? "about " : "") + range + " " + unit).strip();
  }

  private static String number(double value) {
    if (Double.isInfinite(value)) {
      return "∞";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
