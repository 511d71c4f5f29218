package org.hearsay.present.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Act;
import org.hearsay.model.Attribution;
import org.hearsay.model.Because;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Dossier;
import org.hearsay.model.Imprint;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.model.Mode;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Passage;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Signature;
import org.hearsay.model.Span;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.model.Zone;

/// Writes a report by hand, a claim a sentence, and hands it out as a pool.
public final class Telling {

  /// Words of a sentence and what they mean.
  public record Said(String words, Optional<Where> where, Optional<When> when, Mention.Use use) {}

  private record Line(String words, List<Said> said, boolean forecast, List<Act> acts) {}

  private final List<Line> lines = new ArrayList<>();

  public static Said at(String words, Where where) {
    return new Said(words, Optional.of(where), Optional.empty(), Mention.Use.NAME);
  }

  public static Said office(String words, Where where) {
    return new Said(words, Optional.of(where), Optional.empty(), Mention.Use.METONYM);
  }

  public static Said on(String words, When when) {
    return new Said(words, Optional.empty(), Optional.of(when), Mention.Use.NAME);
  }

  /// A spot of that kind.
  public static Where.Spot spot(
      String name, Where.Kind kind, String country, double latitude, double longitude, double km) {
    return new Where.Spot(
        "gn:" + name, name, kind, country, "", 0, new Where.Point(latitude, longitude), km * 1000);
  }

  public static Where.Spot town(String name, double latitude, double longitude) {
    return spot(name, Where.Kind.TOWN, "LY", latitude, longitude, 5);
  }

  /// From the first day to before the second.
  public static When.Interval days(String from, String before, When.Granularity step, String edtf) {
    var start = Optional.of(LocalDate.parse(from).atStartOfDay());
    var end = Optional.of(LocalDate.parse(before).atStartOfDay());
    return new When.Interval(start, start, end, end, step, When.Bound.IN, edtf);
  }

  public Telling says(String sentence, Said... said) {
    lines.add(new Line(sentence, List.of(said), false, List.of()));
    return this;
  }

  public Telling foretells(String sentence, Said... said) {
    lines.add(new Line(sentence, List.of(said), true, List.of()));
    return this;
  }

  /// What somebody does to the last claim.
  public Telling but(Act act) {
    var last = lines.removeLast();
    lines.add(new Line(last.words(), last.said(), last.forecast(), List.of(act)));
    return this;
  }

  public PoolView pool() {
    var text = new StringBuilder();
    lines.forEach(line -> text.append(line.words()).append(' '));
    var published = Published.on(LocalDate.of(2017, 1, 12), "given by the user");
    var report =
        Report.of(
            new Origin.LocalFile("a.txt", ""),
            new Imprint("Evening Post", Optional.empty(), "", published),
            Locale.ENGLISH,
            text.toString(),
            OffsetMap.identity(text.length()));
    var claims = new ArrayList<Claim>();
    var sentences = new ArrayList<Sentence>();
    var mentions = new ArrayList<Mention>();
    Map<ClaimId, Integer> numbers = new HashMap<>();
    var links = new ArrayList<Link>();
    int start = 0;
    for (Line line : lines) {
      var span = new Span(start, start + line.words().length());
      sentences.add(new Sentence(sentences.size() + 1, span, List.of()));
      var claim = claim(report, line, span, sentences.size());
      claims.add(claim);
      for (var act : line.acts()) {
        links.add(
            new Link.Comments(
                claim.id(),
                act,
                claim.id(),
                report.quote(span),
                1,
                "test",
                new Link.Weighed(1, List.of())));
      }
      mentions.addAll(claim.mentions());
      numbers.put(claim.id(), claims.size());
      start = span.end() + 1;
    }
    var passage = new Passage(new Span(0, text.length()), Zone.BODY, sentences);
    var reading =
        new Reading(report, List.of(passage), mentions, claims, new Signature(new long[0]));
    var heard = new Dossier(List.of(), links, List.of(), List.of(), List.of());
    return new PoolView(List.of(new NumberedReading(1, reading, numbers)), heard);
  }

  private static Claim claim(Report report, Line line, Span span, int sentence) {
    var mentions = line.said().stream().map(said -> mention(line, said, span)).toList();
    var due =
        mentions.stream()
            .filter(Mention.Dated.class::isInstance)
            .map(Mention.Dated.class::cast)
            .toList();
    var mode = line.forecast() ? new Mode.Forecast(due) : new Mode.Asserted();
    var id = new ClaimId(report.id(), span);
    return new Claim(
        id,
        sentence,
        report.quote(span),
        new Attribution(List.of(span), List.of()),
        new Certainty(mode, false, 1, 1, List.of()),
        mentions,
        Optional.empty());
  }

  private static Mention mention(Line line, Said said, Span sentence) {
    int at = line.words().indexOf(said.words());
    var span = new Span(sentence.start() + at, sentence.start() + at + said.words().length());
    var because = new Because("test#by-hand", span);
    return said.where().isPresent()
        ? new Mention.Placed(span, said.use(), said.where().get(), List.of(), because)
        : new Mention.Dated(span, said.when().orElseThrow(), "as written", List.of(), because);
  }
}
