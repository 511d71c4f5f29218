package org.hearsay.present.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.model.Finding;
import org.hearsay.present.view.ClashCard;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.Words;

/// A statement that was held against the map or the calendar and stands, with the arithmetic.
///
/// @param id `f9`, its place in the list of findings
/// @param kind `direction`, `region`, … as exports write it
/// @param verdict how it stands, in words
public record CheckLine(
    String id,
    String kind,
    String verdict,
    ClashCard.Side side,
    ClashCard.Sum sum,
    String because) {

  private static final String FITS = "fits";

  /// All of them: those that fit in one reading only, then the others, in the order of the
  /// findings.
  public static List<CheckLine> of(PoolView pool) {
    var findings = pool.dossier().findings();
    return IntStream.range(0, findings.size())
        .mapToObj(i -> of(pool, "f" + (i + 1), findings.get(i)))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(line -> line.verdict().equals(FITS)))
        .toList();
  }

  private static Optional<CheckLine> of(PoolView pool, String id, Finding finding) {
    if (!(finding instanceof Finding.Checked one)) {
      return Optional.empty();
    }
    return Optional.of(
        new CheckLine(
            id,
            Words.of(one.on()),
            words(one.verdict()),
            ClashCard.Side.of(pool, one.claims().stream().findFirst(), one.evidence().getFirst()),
            new ClashCard.Sum(one.stated(), one.computed(), one.tolerance()),
            one.because()));
  }

  private static String words(Finding.Checked.Verdict verdict) {
    return switch (verdict) {
      case FITS -> FITS;
      case TWO_READINGS -> "fits in one reading, not in another";
    };
  }
}
