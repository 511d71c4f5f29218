package org.hearsay.attribute;

import java.util.List;

/// One step found in the text: who, by which words, says what.
///
/// @param leading whether the content stands before its speaker: "X had fled, officials said"
record Statement(Cue cue, Range speaker, List<Range> content, boolean leading) {

  Statement {
    content = List.copyOf(content);
  }

  Statement with(List<Range> other) {
    return new Statement(cue, speaker, other, leading);
  }

  /// Whether the word at `at` is part of what is said.
  boolean tells(int at) {
    for (var piece : content) {
      if (piece.covers(at)) {
        return true;
      }
    }
    return false;
  }

  /// Where the speaker or the cue begins, whichever is first.
  int begin() {
    return speaker.isEmpty() ? cue.group().from() : Math.min(speaker.from(), cue.group().from());
  }

  /// Where the speaker or the cue ends, whichever is last.
  int end() {
    return Math.max(speaker.to(), cue.group().to());
  }
}
