package org.hearsay.present.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Attribution;
import org.hearsay.model.Because;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Evidence;
import org.hearsay.model.Hop;
import org.hearsay.model.Imprint;
import org.hearsay.model.Judgements;
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
import org.hearsay.model.Speaker;
import org.hearsay.model.Zone;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolView;
import org.hearsay.weigh.Weigher;

/// A pool of one report, written by hand: its names, what stands for them, who says what.
public final class Naming {

  private static final Because TOLD = new Because("test#by-hand", new Span(0, 0));

  private final Report report;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  public Naming(String text) {
    report =
        Report.of(
            new Origin.LocalFile("a.txt", ""),
            new Imprint("Evening Post", Optional.empty(), "", Published.NOT_STATED),
            Locale.ENGLISH,
            text,
            OffsetMap.identity(text.length()));
  }

  /// The first such words of the text.
  public Span find(String words) {
    int at = report.text().indexOf(words);
    return new Span(at, at + words.length());
  }

  /// Somebody, by spellings that stand in the text, the fullest first.
  public Naming entity(String id, Mention.Kind kind, String... spellings) {
    var called = new ArrayList<Link.Called>();
    for (String spelling : spellings) {
      mentions.add(new Mention.Named(find(spelling), kind, TOLD));
      called.add(new Link.Called(spelling, List.of(evidence(spelling)), "test#spelled"));
    }
    links.add(new Link.SameEntity(id, spellings[0], kind, called, List.of(), List.of()));
    return this;
  }

  private Evidence evidence(String words) {
    return report.quote(find(words));
  }

  public Naming refers(String words, Mention.Reference.How how, String... to) {
    var spans = List.of(to).stream().map(this::find).toList();
    mentions.add(new Mention.Reference(find(words), how, spans, TOLD));
    return this;
  }

  /// Who is kept apart from the last entity.
  public Naming apart(String id, String name, String because) {
    var last = (Link.SameEntity) links.removeLast();
    links.add(
        new Link.SameEntity(
            last.id(),
            last.name(),
            last.kind(),
            last.spellings(),
            last.roles(),
            List.of(new Link.Apart(id, name, because))));
    return this;
  }

  public Naming says(String words, Speaker speaker, String speakerWords) {
    var content = find(words);
    var hop = new Hop(speaker, List.of(find(speakerWords)), List.of(), TOLD);
    claims.add(
        new Claim(
            new ClaimId(report.id(), content),
            1,
            report.quote(content),
            new Attribution(List.of(content), List.of(hop)),
            new Certainty(new Mode.Asserted(), false, 1, 1, List.of()),
            mentions.stream().filter(mention -> content.covers(mention.span())).toList(),
            Optional.empty()));
    return this;
  }

  public PoolView pool() {
    var whole = new Span(0, report.text().length());
    var passage = new Passage(whole, Zone.BODY, List.of(new Sentence(1, whole, List.of())));
    var reading =
        new Reading(report, List.of(passage), mentions, claims, new Signature(new long[0]));
    Map<ClaimId, Integer> numbers = new HashMap<>();
    claims.forEach(claim -> numbers.put(claim.id(), numbers.size() + 1));
    var heard = Weigher.of().weigh(List.of(reading.gist()), links, List.of(), Judgements.NONE);
    return new PoolView(List.of(new NumberedReading(1, reading, numbers)), heard);
  }
}
