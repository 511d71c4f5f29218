package org.hearsay.present.story;

import java.util.Comparator;
import java.util.List;
import org.hearsay.model.TrackRecord;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.Words;

/// What became of one speaker's claims in this pool.
///
/// @param claims how many claims stand on the speaker's word, at any hop of their chains
/// @param judgement "too few to judge" below [#ENOUGH] claims, else empty: counts are no verdict
public record SourceLine(
    String name,
    String kind,
    int claims,
    int reports,
    int disputed,
    int confirmed,
    int notVerified,
    String judgement) {

  /// Fewer claims say nothing about a source.
  public static final int ENOUGH = 5;

  /// All speakers, those with most claims first.
  public static List<SourceLine> of(PoolView pool) {
    return pool.dossier().trackRecords().stream()
        .map(SourceLine::of)
        .sorted(
            Comparator.comparingInt(SourceLine::claims).reversed().thenComparing(SourceLine::name))
        .toList();
  }

  private static SourceLine of(TrackRecord record) {
    return new SourceLine(
        record.speaker().name(),
        Words.of(record.speaker()),
        record.claims(),
        record.reports(),
        record.disputed(),
        record.confirmed(),
        record.notVerified(),
        record.claims() < ENOUGH ? "too few to judge" : "");
  }
}
