package org.hearsay.lab.speakers;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

/// Counts of answers: right, wrong, and none given where there is one.
final class Tally {

  /// What an answer is worth.
  enum Verdict {
    RIGHT,
    WRONG,
    ABSTAINED
  }

  private final int[] counts = new int[Verdict.values().length];

  void add(Verdict verdict) {
    counts[verdict.ordinal()]++;
  }

  /// @param references all of the text
  static Verdict judge(Asked asked, List<Mention.Reference> references) {
    var to = to(asked, references);
    if (to.isEmpty()) {
      return asked.none() ? Verdict.RIGHT : Verdict.ABSTAINED;
    }
    boolean right = to.stream().anyMatch(one -> asked.to().stream().anyMatch(one::overlaps));
    return right ? Verdict.RIGHT : Verdict.WRONG;
  }

  static List<Span> to(Asked asked, List<Mention.Reference> references) {
    return references.stream()
        .filter(one -> one.how() != Mention.Reference.How.BESIDE)
        .filter(one -> one.how() != Mention.Reference.How.ASIDE)
        .filter(one -> one.span().overlaps(asked.words()))
        .findFirst()
        .map(Mention.Reference::to)
        .orElse(List.of());
  }

  private int of(Verdict verdict) {
    return counts[verdict.ordinal()];
  }

  int all() {
    return of(Verdict.RIGHT) + of(Verdict.WRONG) + of(Verdict.ABSTAINED);
  }

  /// "n 40: right 85.0 %, wrong 3, abstained 3; precision 91.9 %".
  String line() {
    int answered = of(Verdict.RIGHT) + of(Verdict.WRONG);
    return String.format(
        Locale.ROOT,
        "n %d: right %.1f %%, wrong %d, abstained %d; precision %.1f %%",
        all(),
        100.0 * of(Verdict.RIGHT) / Math.max(1, all()),
        of(Verdict.WRONG),
        of(Verdict.ABSTAINED),
        100.0 * of(Verdict.RIGHT) / Math.max(1, answered));
  }
}
