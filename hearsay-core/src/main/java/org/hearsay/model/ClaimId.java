package org.hearsay.model;

import java.util.Comparator;

/// Names a claim by where its content stands: unique within its report. `c41` is the number a
/// dossier gives it, which never changes once given.
public record ClaimId(ReportId report, Span content) implements Comparable<ClaimId> {

  @Override
  public int compareTo(ClaimId other) {
    return Comparator.comparing(ClaimId::report)
        .thenComparing(ClaimId::content)
        .compare(this, other);
  }
}
