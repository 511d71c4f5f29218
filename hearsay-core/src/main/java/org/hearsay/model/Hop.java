package org.hearsay.model;

import java.util.List;
import java.util.Optional;

/// One step of a chain of speakers.
///
/// @param speakerWords where the speaker is named, usually one span
/// @param cue the words by which this speaker's word is passed on: "reported", "quoting"; empty
///     where the report has none of its own for this step
/// @param names where the report names or describes the speaker: in `speakerWords` themselves, or
/// elsewhere where these only point, as "he" does; none where the report leaves open who it is
/// @param pointing why these words are taken to point there; empty where they name the speaker
public record Hop(
    Speaker speaker,
    List<Span> speakerWords,
    List<Span> cue,
    Because because,
    List<Span> names,
    Optional<Because> pointing) {

  /// One whose words name the speaker themselves.
  public Hop(Speaker speaker, List<Span> speakerWords, List<Span> cue, Because because) {
    this(speaker, speakerWords, cue, because, speakerWords, Optional.empty());
  }

  /// Whether the report leaves open who speaks: "he", of whom nothing is told.
  public boolean open() {
    return pointing.isPresent() && names.isEmpty();
  }

  public Hop {
    names = List.copyOf(names);
    speakerWords = List.copyOf(speakerWords);
    cue = List.copyOf(cue);
  }
}
