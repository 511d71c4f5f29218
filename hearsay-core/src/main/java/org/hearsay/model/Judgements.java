package org.hearsay.model;

import java.util.List;

/// What the user decided and no reading may overturn: entities merged or kept apart, with the
// reason.
public record Judgements(List<Merge> merges, List<Split> splits) {

  /// These spellings are one.
  public record Merge(String first, String second, String reason) {}

  /// These spellings are two.
  public record Split(String first, String second, String reason) {}

  public static final Judgements NONE = new Judgements(List.of(), List.of());

  public Judgements {
    merges = List.copyOf(merges);
    splits = List.copyOf(splits);
  }
}
