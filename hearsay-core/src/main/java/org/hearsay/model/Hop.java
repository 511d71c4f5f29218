package org.hearsay.model;

import java.util.List;

/// One step of a chain of speakers.
///
/// @param speakerWords where the speaker is named, usually one span
/// @param cue the words by which this speaker's word is passed on: "reported", "quoting"; empty
// where
///     the report has none of its own for this step
public record Hop(Speaker speaker, List<Span> speakerWords, List<Span> cue, Because because) {

  public Hop {
    speakerWords = List.copyOf(speakerWords);
    cue = List.copyOf(cue);
  }
}
