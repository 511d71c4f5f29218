package org.hearsay.examine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Amount;
import org.hearsay.model.Attribution;
import org.hearsay.model.Because;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Evidence;
import org.hearsay.model.Gist;
import org.hearsay.model.Hop;
import org.hearsay.model.Imprint;
import org.hearsay.model.Mention;
import org.hearsay.model.Mode;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.ReportId;
import org.hearsay.model.Signature;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.When;

/// A report as the lower half of the pipeline hears it, written sentence by sentence.
public final class Heard {

  private static final Because TOLD = new Because("test", new Span(0, 0));

  private final String file;
  private final Published published;
  private final ReportId id;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Gist.Name> names = new ArrayList<>();
  private Signature signature = new Signature(new long[0]);
  private int at;

  private Heard(String file, String day) {
    this.file = file;
    published = day.isEmpty() ? Published.NOT_STATED : Published.on(LocalDate.parse(day), "test");
    id = ReportId.of(file, "");
  }

  /// @param day publication day, or empty
  public static Heard report(String file, String day) {
    return new Heard(file, day);
  }

  public Heard says(String words) {
    return says(words, List.of(), List.of());
  }

  public Heard says(String words, List<Speaker> chain, List<Mention> mentions) {
    var span = new Span(at, at + words.length());
    at = span.end() + 2;
    var hops = chain.stream().map(speaker -> new Hop(speaker, List.of(), List.of(), TOLD)).toList();
    claims.add(
        new Claim(
            new ClaimId(id, span),
            claims.size() + 1,
            new Evidence(id, span, words),
            new Attribution(List.of(span), hops),
            new Certainty(new Mode.Asserted(), false, 1, 1, List.of()),
            mentions,
            Optional.empty()));
    return this;
  }

  /// The last sentence is a denial of what its words would say without "not".
  public Heard negated() {
    var claim = claims.getLast();
    return last(new Certainty(claim.certainty().mode(), true, 1, 1, List.of()), claim.mentions());
  }

  public Heard forecast() {
    return last(
        new Certainty(new Mode.Forecast(List.of()), false, 1, 1, List.of()),
        claims.getLast().mentions());
  }

  public Heard amount(String words, Amount amount) {
    return mention(new Mention.Measured(find(words), amount, TOLD));
  }

  /// `words` of the last sentence are the day `day`.
  public Heard day(String words, String day) {
    var start = LocalDate.parse(day).atStartOfDay();
    var end = start.plusDays(1);
    return mention(
        new Mention.Dated(
            find(words),
            new When.Interval(
                Optional.of(start),
                Optional.of(start),
                Optional.of(end),
                Optional.of(end),
                When.Granularity.DAY,
                When.Bound.IN,
                day),
            "as written",
            List.of(),
            TOLD));
  }

  public Heard names(String name, Mention.Kind kind) {
    var span = new Span(at, at + name.length());
    at = span.end() + 2;
    names.add(new Gist.Name(new Evidence(id, span, name), kind));
    return this;
  }

  public Heard signed(long... shingles) {
    signature = new Signature(shingles);
    return this;
  }

  public Gist gist() {
    var imprint = new Imprint(file, Optional.empty(), "", published);
    return new Gist(
        id,
        new Origin.LocalFile(file, ""),
        imprint,
        signature,
        names,
        List.of(),
        List.of(),
        claims);
  }

  private Heard mention(Mention mention) {
    var claim = claims.getLast();
    var mentions = new ArrayList<>(claim.mentions());
    mentions.add(mention);
    return last(claim.certainty(), mentions);
  }

  private Heard last(Certainty certainty, List<Mention> mentions) {
    var claim = claims.removeLast();
    claims.add(
        new Claim(
            claim.id(),
            claim.sentence(),
            claim.evidence(),
            claim.attribution(),
            certainty,
            mentions,
            claim.comment()));
    return this;
  }

  private Span find(String words) {
    var evidence = claims.getLast().evidence();
    int from = evidence.span().start() + evidence.quote().indexOf(words);
    return new Span(from, from + words.length());
  }
}
