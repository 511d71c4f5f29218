package org.hearsay.present.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Finding;
import org.hearsay.model.Link;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolView;

/// How reports hang together: which repeats which, and what several say.
///
/// @param choruses what several reports say, counted by independent origins
/// @param topics what several reports speak of, whether they agree or not; most reports first
public record Kinship(List<Copy> copies, List<Chorus> choruses, List<Topic> topics) {

  /// "r6 repeats 62 % of r2’s wording".
  public record Copy(
      String id,
      String copy,
      String copyOutlet,
      String original,
      String originalOutlet,
      long percent,
      String because) {}

  /// What several reports say.
  ///
  /// @param independent the most independent origins it can have
  public record Chorus(
      String id, String words, List<String> claims, int independent, String because) {
    public Chorus {
      claims = List.copyOf(claims);
    }
  }

  /// What several reports speak of.
  public record Topic(String words, List<String> claims, long reports, String because) {
    public Topic {
      claims = List.copyOf(claims);
    }
  }

  public Kinship {
    topics = List.copyOf(topics);
    copies = List.copyOf(copies);
    choruses = List.copyOf(choruses);
  }

  public static Kinship of(PoolView pool) {
    var findings = pool.dossier().findings();
    return new Kinship(
        IntStream.range(0, findings.size())
            .mapToObj(i -> copy(pool, "f" + (i + 1), findings.get(i)))
            .flatMap(Optional::stream)
            .toList(),
        IntStream.range(0, findings.size())
            .mapToObj(i -> chorus(pool, "f" + (i + 1), findings.get(i)))
            .flatMap(Optional::stream)
            .toList(),
        pool.dossier().links().stream()
            .flatMap(
                link -> link instanceof Link.SameEvent event ? topic(pool, event) : Stream.empty())
            .sorted(Comparator.comparing(Topic::reports).reversed())
            .toList());
  }

  private static Stream<Topic> topic(PoolView pool, Link.SameEvent event) {
    long reports = event.claims().stream().map(ClaimId::report).distinct().count();
    return reports < 2
        ? Stream.empty()
        : Stream.of(
            new Topic(
                words(pool, event.claims().getFirst()),
                event.claims().stream().map(pool::claimNumber).toList(),
                reports,
                event.because()));
  }

  private static Optional<Copy> copy(PoolView pool, String id, Finding finding) {
    if (!(finding instanceof Finding.CopiedFrom copied)) {
      return Optional.empty();
    }
    return Optional.of(
        new Copy(
            id,
            pool.reading(copied.copy()).map(NumberedReading::report).orElse(""),
            pool.outlet(copied.copy()),
            pool.reading(copied.original()).map(NumberedReading::report).orElse(""),
            pool.outlet(copied.original()),
            Math.round(100 * copied.overlap()),
            copied.because()));
  }

  private static Optional<Chorus> chorus(PoolView pool, String id, Finding finding) {
    if (!(finding instanceof Finding.Corroboration same)) {
      return Optional.empty();
    }
    return Optional.of(
        new Chorus(
            id,
            same.claims().stream().findFirst().map(claim -> words(pool, claim)).orElse(""),
            same.claims().stream().map(pool::claimNumber).toList(),
            same.independentSources(),
            same.because()));
  }

  private static String words(PoolView pool, ClaimId id) {
    return pool.claim(id)
        .flatMap(
            claim ->
                pool.reading(id.report())
                    .map(numbered -> claim.words(numbered.reading().report().text())))
        .map(words -> Excerpt.shorten(words, 200))
        .orElse("");
  }
}
