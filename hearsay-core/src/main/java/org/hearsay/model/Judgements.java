package org.hearsay.model;

import java.util.List;
import java.util.Optional;

/// What the user decided and no reading may overturn: entities merged or kept apart, with the
/// reason.
public record Judgements(List<Merge> merges, List<Split> splits) {

  /// Whom a judgement means: all who are called so, or the one whom a report calls so. The latter
  /// tells people apart who share a spelling.
  ///
  /// @param printed a spelling: "Quintela"
  /// @param in the report; empty for every report
  public record Bearer(String printed, Optional<ReportId> in) {

    public static Bearer of(String printed) {
      return new Bearer(printed, Optional.empty());
    }

    public static Bearer in(ReportId report, String printed) {
      return new Bearer(printed, Optional.of(report));
    }

    /// Whether names in print in `report` may be meant.
    public boolean reaches(ReportId report) {
      return in.isEmpty() || in.get().equals(report);
    }
  }

  /// These are one.
  public record Merge(Bearer first, Bearer second, String reason) {

    /// As it is shown: "you: same signature in r3".
    public String because() {
      return "you: " + reason;
    }
  }

  /// These are two.
  public record Split(Bearer first, Bearer second, String reason) {

    /// As it is shown: "you: father and son".
    public String because() {
      return "you: " + reason;
    }
  }

  public static final Judgements NONE = new Judgements(List.of(), List.of());

  public Judgements {
    merges = List.copyOf(merges);
    splits = List.copyOf(splits);
  }
}
