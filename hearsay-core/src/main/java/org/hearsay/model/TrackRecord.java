package org.hearsay.model;

/// What became of one speaker's claims in this pool. Counts only; no judgement of worth is drawn
// from few.
public record TrackRecord(
    Speaker speaker, int claims, int reports, int disputed, int confirmed, int notVerified) {}
