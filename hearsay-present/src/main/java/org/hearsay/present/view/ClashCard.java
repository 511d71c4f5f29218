package org.hearsay.present.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Evidence;
import org.hearsay.model.Finding;

/// Something that does not add up, as it is shown: both sides, the arithmetic, and a question. It
/// never says who is right.
///
/// @param id `f3`, the finding's place in the list
/// @param kind `number`, `date`, `distance`, … as exports write it
/// @param second empty where one report stands against the map or the calendar
/// @param stated what the words say, the sides divided by " / "
/// @param computed what arithmetic gives: "Raqqa to Sirte: 2,190 km"
/// @param tolerance how far off it may be before it is shown, empty where none applies
public record ClashCard(
    String id,
    String kind,
    Side first,
    Optional<Side> second,
    Sum sum,
    String question,
    String because) {

  /// The arithmetic.
  public record Sum(String stated, String computed, String tolerance) {}

  /// One side.
  ///
  /// @param claim `c41`, empty where the words are in no claim
  /// @param report `r3`
  /// @param receipt `r3:s7`
  public record Side(
      String claim,
      String report,
      String outlet,
      String published,
      String receipt,
      PoolView.Marked sentence) {

    /// @param claim the claim that holds the words, empty where none does
    public static Side of(PoolView pool, Optional<ClaimId> claim, Evidence evidence) {
      var report = pool.reading(evidence.report());
      return new Side(
          claim.map(pool::claimNumber).orElse(""),
          report.map(NumberedReading::report).orElse(""),
          pool.outlet(evidence.report()),
          report
              .map(numbered -> Words.published(numbered.reading().report().imprint().published()))
              .orElse(""),
          pool.receipt(evidence),
          pool.marked(evidence));
    }
  }

  /// All contradictions and implausible statements of the pool, in the order of its findings.
  public static List<ClashCard> of(PoolView pool) {
    var findings = pool.dossier().findings();
    return IntStream.range(0, findings.size())
        .mapToObj(i -> of(pool, "f" + (i + 1), findings.get(i)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<ClashCard> of(PoolView pool, String id, Finding finding) {
    return switch (finding) {
      case Finding.Implausible one ->
          Optional.of(
              new ClashCard(
                  id,
                  Words.of(one.on()),
                  Side.of(pool, one.claims().stream().findFirst(), one.evidence().getFirst()),
                  Optional.empty(),
                  new Sum(one.stated(), one.computed(), one.tolerance()),
                  Questions.on(one.on(), false),
                  one.because()));
      case Finding.Contradiction two ->
          Optional.of(
              new ClashCard(
                  id,
                  Words.of(two.on()),
                  Side.of(pool, Optional.of(two.claim()), two.evidence().getFirst()),
                  Optional.of(Side.of(pool, Optional.of(two.against()), two.evidence().get(1))),
                  new Sum(two.stated(), two.computed(), two.tolerance()),
                  Questions.on(two.on(), true),
                  two.because()));
      case Finding.Checked stands -> Optional.empty();
      case Finding.Corroboration same -> Optional.empty();
      case Finding.CopiedFrom copy -> Optional.empty();
    };
  }
}
