package org.hearsay.present.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.Hop;
import org.hearsay.model.Imprint;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.model.Mode;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.When;
import org.hearsay.present.people.WhoIsWho;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Claims as JSON Lines, one claim a line; `docs/claims.schema.json` describes them.
public final class ClaimsExport {

  public static final int SCHEMA = 1;

  private static final JsonMapper JSON = JsonMapper.shared();

  private ClaimsExport() {}

  /// The lines of all claims, report by report, in text order.
  public static Stream<String> lines(PoolView pool) {
    var who = new WhoIsWho(pool);
    return pool.readings().stream().flatMap(numbered -> lines(pool, who, numbered));
  }

  private static Stream<String> lines(PoolView pool, WhoIsWho who, NumberedReading numbered) {
    var points = new CodePoints(numbered.reading().report().text());
    return numbered.reading().claims().stream()
        .map(claim -> JSON.writeValueAsString(claim(pool, who, numbered, claim, points)));
  }

  private static Map<String, @Nullable Object> claim(
      PoolView pool, WhoIsWho who, NumberedReading numbered, Claim claim, CodePoints points) {
    var report = numbered.reading().report();
    var line = new LinkedHashMap<String, @Nullable Object>();
    line.put("schema", SCHEMA);
    line.put("id", numbered.claim(claim.id()));
    line.put("report", report(report));
    line.put("sentence", claim.sentence());
    line.put("content", words(claim.attribution().content(), report.text(), points));
    line.put("cue", cue(claim, report.text(), points));
    line.put(
        "sources",
        claim.attribution().chain().stream()
            .map(hop -> source(hop, who.behind(report.id(), hop), report.text(), points))
            .toList());
    line.put("parent", null);
    line.put("certainty", certainty(claim.certainty()));
    line.put("kind", claim.certainty().mode().kind());
    comments(pool, claim, line);
    mentions(who, claim, report, line);
    return line;
  }

  private static void comments(PoolView pool, Claim claim, Map<String, @Nullable Object> line) {
    var by = pool.commentsBy(claim.id());
    line.put("act", by.stream().map(comment -> Words.of(comment.act())).findFirst().orElse(null));
    line.put("about", by.stream().map(comment -> pool.claimNumber(comment.about())).toList());
    line.put(
        "challenges",
        pool.commentsAbout(claim.id()).stream()
            .map(comment -> pool.claimNumber(comment.by()))
            .toList());
  }

  private static Map<String, @Nullable Object> report(Report report) {
    Imprint imprint = report.imprint();
    var published = new LinkedHashMap<String, @Nullable Object>();
    published.put("earliest", imprint.published().earliest().map(LocalDate::toString).orElse(null));
    published.put("latest", imprint.published().latest().map(LocalDate::toString).orElse(null));
    published.put("basis", imprint.published().basis());
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("file", report.origin().label());
    object.put("title", imprint.headline());
    object.put("outlet", imprint.outlet());
    object.put("author", imprint.author().orElse(null));
    object.put("published", published);
    return object;
  }

  private static Map<String, Object> words(List<Span> spans, String text, CodePoints points) {
    var object = new LinkedHashMap<String, Object>();
    object.put("spans", points.of(spans));
    object.put("quote", spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" ")));
    return object;
  }

  private static @Nullable Object cue(Claim claim, String text, CodePoints points) {
    return claim.attribution().chain().stream()
        .filter(hop -> !hop.cue().isEmpty())
        .findFirst()
        .map(hop -> words(hop.cue(), text, points))
        .orElse(null);
  }

  private static Map<String, @Nullable Object> source(
      Hop hop, List<Link.SameEntity> behind, String text, CodePoints points) {
    var object =
        new LinkedHashMap<String, @Nullable Object>(words(hop.speakerWords(), text, points));
    object.put("kind", hop.speaker().getClass().getSimpleName().toLowerCase(Locale.ROOT));
    object.put("entity", only(behind));
    object.put("because", hop.because().rule());
    return object;
  }

  private static Map<String, Object> certainty(Certainty certainty) {
    var object = new LinkedHashMap<String, Object>();
    object.put("level", Words.of(certainty.level()));
    object.put("polarity", certainty.negated() ? "-" : "+");
    object.put("low", certainty.low());
    object.put("high", certainty.high());
    object.put("because", certainty.because().stream().map(because -> because.rule()).toList());
    object.put("outlet", outlet(certainty.outlet()));
    return object;
  }

  private static Map<String, Object> outlet(Stance stance) {
    var object = new LinkedHashMap<String, Object>();
    object.put("stand", Words.of(stance.stand()));
    object.put("level", Words.of(stance.level()));
    object.put("low", stance.low());
    object.put("high", stance.high());
    object.put("because", stance.because().stream().map(because -> because.rule()).toList());
    return object;
  }

  /// The one they are; nobody where they are several.
  private static @Nullable String only(List<Link.SameEntity> entities) {
    return entities.size() == 1 ? entities.getFirst().id() : null;
  }

  private static void mentions(
      WhoIsWho isWho, Claim claim, Report report, Map<String, @Nullable Object> line) {
    String text = report.text();
    var due =
        claim.certainty().mode() instanceof Mode.Forecast forecast
            ? forecast.deadline()
            : Optional.<Mention.Dated>empty();
    line.put("when", firstTime(claim.mentions().stream(), text).orElse(null));
    line.put("deadline", firstTime(due.stream(), text).orElse(null));
    var where = new ArrayList<Object>();
    var who = new ArrayList<Object>();
    var quantities = new ArrayList<Object>();
    for (var mention : claim.mentions()) {
      String quote = mention.span().of(text);
      switch (mention) {
        case Mention.Placed placed -> where.add(PlaceJson.of(quote, placed));
        case Mention.Named named ->
            named(quote, named, isWho.meant(report.id(), named.span())).ifPresent(who::add);
        case Mention.Measured measured -> quantities.add(quantity(quote, measured));
        case Mention.Dated dated -> {}
        case Mention.Alias alias -> {}
        case Mention.Reference reference -> {}
        case Mention.CrossReference reference -> {}
        case Mention.Fact fact -> {}
        case Mention.Statement checked -> {}
      }
    }
    line.put("where", where);
    line.put("who", who);
    line.put("quantities", quantities);
  }

  private static Optional<Object> named(
      String quote, Mention.Named named, List<Link.SameEntity> bearer) {
    if (named.kind() != Mention.Kind.PERSON && named.kind() != Mention.Kind.ORGANISATION) {
      return Optional.empty();
    }
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("quote", quote);
    object.put("entity", only(bearer));
    return Optional.of(object);
  }

  private static Map<String, @Nullable Object> quantity(String quote, Mention.Measured measured) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("quote", quote);
    object.put("low", finite(measured.amount().low()));
    object.put("high", finite(measured.amount().high()));
    object.put(
        "unit",
        measured.amount().unit().equals("1") ? measured.amount().what() : measured.amount().unit());
    return object;
  }

  private static @Nullable Double finite(double value) {
    return Double.isInfinite(value) ? null : value;
  }

  static Optional<Map<String, @Nullable Object>> firstTime(
      Stream<? extends Mention> mentions, String text) {
    return mentions
        .filter(
            mention ->
                mention instanceof Mention.Dated dated && dated.when() instanceof When.Interval)
        .findFirst()
        .map(
            mention ->
                time(mention.span().of(text), (When.Interval) ((Mention.Dated) mention).when()));
  }

  /// Days, both inclusive; the model's ends are exclusive.
  private static Map<String, @Nullable Object> time(String quote, When.Interval interval) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("edtf", interval.edtf());
    object.put(
        "earliest",
        interval
            .earliestStart()
            .filter(start -> interval.bound() != When.Bound.BEFORE)
            .map(LocalDateTime::toLocalDate)
            .map(LocalDate::toString)
            .orElse(null));
    object.put("latest", interval.lastDay().map(LocalDate::toString).orElse(null));
    object.put("quote", quote);
    return object;
  }
}
