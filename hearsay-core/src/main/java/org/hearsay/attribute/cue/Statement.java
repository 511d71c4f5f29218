package org.hearsay.attribute.cue;

import java.util.List;
import org.hearsay.attribute.line.Range;
import org.hearsay.model.Because;

/// One step found in the text: who, by which words, says what.
///
/// @param leading whether the content stands before its speaker: "X had fled, officials said"
public record Statement(Cue cue, Range speaker, List<Range> content, boolean leading) {

  public Statement {
    content = List.copyOf(content);
  }

  public Statement with(List<Range> other) {
    return new Statement(cue, speaker, other, leading);
  }

  /// Whether the word at `at` is part of what is said.
  public boolean tells(int at) {
    for (var piece : content) {
      if (piece.covers(at)) {
        return true;
      }
    }
    return false;
  }

  /// Where the speaker or the cue begins, whichever is first.
  public int begin() {
    return speaker.isEmpty() ? cue.group().from() : Math.min(speaker.from(), cue.group().from());
  }

  /// Where the speaker or the cue ends, whichever is last.
  public int end() {
    return Math.max(speaker.to(), cue.group().to());
  }

  /// Words by which a speaker's word is passed on.
  ///
  /// @param shape how speaker and content stand around the words: `verb`, `according`, `citing`,
  ///     `noun`, `origin` (as the rule gives it)
  /// @param manner the class of the verb: `say`, `tell`, `believe`, `ask`, `document`, `attitude`
  /// @param at the words themselves
  /// @param group the words with their auxiliaries and adverbs: "had also said"
  public record Cue(String shape, String manner, Range at, Range group, Because because) {

    public boolean shaped(String other) {
      return shape.equals(other);
    }

    /// Whether the words name the source behind a speaker: "quoting".
    public boolean relays() {
      return shape.equals("citing") || carries();
    }

    /// Whether the words name who passed on the speaker's: "quoted by".
    public boolean carries() {
      return shape.equals("carried");
    }

    public boolean does(String other) {
      return manner.equals(other);
    }
  }
}
