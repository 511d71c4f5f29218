package org.hearsay.present.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Dossier;
import org.hearsay.model.Evidence;
import org.hearsay.model.Link;
import org.hearsay.model.ReportId;
import org.hearsay.model.Sentence;

/// All readings of a pool with what was found by comparing them: what every view that shows more
/// than one report is made from.
public final class PoolView {

  private final List<NumberedReading> readings;
  private final Dossier dossier;
  private final Map<ReportId, NumberedReading> byReport = new LinkedHashMap<>();
  private final Map<ClaimId, Claim> claims = new LinkedHashMap<>();
  private final Map<ClaimId, List<Link.Comments>> by = new LinkedHashMap<>();
  private final Map<ClaimId, List<Link.Comments>> about = new LinkedHashMap<>();

  /// @param readings in the order of their numbers
  public PoolView(List<NumberedReading> readings, Dossier dossier) {
    this.readings = List.copyOf(readings);
    this.dossier = dossier;
    for (var numbered : readings) {
      byReport.putIfAbsent(numbered.reading().report().id(), numbered);
      numbered.reading().claims().forEach(claim -> claims.putIfAbsent(claim.id(), claim));
    }
    for (var link : dossier.links()) {
      if (link instanceof Link.Comments comment) {
        by.computeIfAbsent(comment.by(), key -> new ArrayList<>()).add(comment);
        about.computeIfAbsent(comment.about(), key -> new ArrayList<>()).add(comment);
      }
    }
  }

  public List<NumberedReading> readings() {
    return readings;
  }

  public Dossier dossier() {
    return dossier;
  }

  public Optional<NumberedReading> reading(ReportId report) {
    return Optional.ofNullable(byReport.get(report));
  }

  public Optional<Claim> claim(ClaimId id) {
    return Optional.ofNullable(claims.get(id));
  }

  /// `c41`; empty where the pool has no such claim.
  public String claimNumber(ClaimId id) {
    return reading(id.report()).map(numbered -> numbered.claim(id)).orElse("");
  }

  /// What the claim says of other claims, of its own report and of others.
  public List<Link.Comments> commentsBy(ClaimId id) {
    return List.copyOf(by.getOrDefault(id, List.of()));
  }

  /// What other claims say of it, of its own report and of others.
  public List<Link.Comments> commentsAbout(ClaimId id) {
    return List.copyOf(about.getOrDefault(id, List.of()));
  }

  /// `r3:s7`, the sentence the evidence starts in; empty where the pool has no such report.
  public String receipt(Evidence evidence) {
    return reading(evidence.report())
        .map(numbered -> numbered.receipt(numbered.sentenceAt(evidence.span().start())))
        .orElse("");
  }

  /// The sentences the evidence stands in, and where in them it stands.
  public Marked marked(Evidence evidence) {
    return reading(evidence.report())
        .map(numbered -> marked(numbered, evidence))
        .orElse(new Marked(evidence.quote(), 0, evidence.quote().length()));
  }

  /// Words with a part of them to be marked, from `from` to before `to`, in UTF-16 units of
  /// `words`.
  public record Marked(String words, int from, int to) {
    public String before() {
      return words.substring(0, from);
    }

    public String inside() {
      return words.substring(from, to);
    }

    public String after() {
      return words.substring(to);
    }
  }

  private static Marked marked(NumberedReading numbered, Evidence evidence) {
    var around =
        numbered.reading().sentences().stream()
            .map(Sentence::span)
            .filter(span -> span.overlaps(evidence.span()))
            .toList();
    if (around.isEmpty()) {
      return new Marked(evidence.quote(), 0, evidence.quote().length());
    }
    String text = numbered.reading().report().text();
    int start = Math.min(around.getFirst().start(), evidence.span().start());
    int end = Math.max(around.getLast().end(), evidence.span().end());
    return new Marked(
        text.substring(start, end), evidence.span().start() - start, evidence.span().end() - start);
  }

  /// Who tells the reader of it: "Matías Hube, in Austral Wire"; the outlet alone where it names
  /// nobody.
  public String teller(Claim claim) {
    var report = claim.id().report();
    String text = reading(report).map(numbered -> numbered.reading().report().text()).orElse("");
    return claim.attribution().chain().stream()
        .findFirst()
        .map(hop -> Words.speaker(hop, text) + ", in " + outlet(report))
        .orElse(outlet(report));
  }

  /// The reporting outlet as shown: its name, or the file's where it is not stated.
  public String outlet(ReportId report) {
    return reading(report)
        .map(numbered -> numbered.reading().report())
        .map(
            read ->
                read.imprint().outlet().isEmpty() ? read.origin().label() : read.imprint().outlet())
        .orElse("");
  }
}
