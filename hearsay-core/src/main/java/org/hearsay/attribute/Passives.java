package org.hearsay.attribute;

import static org.hearsay.attribute.line.Part.AGENT;
import static org.hearsay.attribute.line.Part.LINK;
import static org.hearsay.attribute.line.Part.PASSIVE;
import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.PART;
import static org.hearsay.model.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribute.content.ContentSpan;
import org.hearsay.attribute.cue.Statement;
import org.hearsay.attribute.cue.Statement.Cue;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;
import org.hearsay.attribute.speaker.SpeakerSpan;

/// Reads who told it where somebody is told: "The mayor was told by an engineer that …".
record Passives(Words words, SpeakerSpan speakers, ContentSpan contents) {

  /// Whether the cue is a passive: "was told".
  boolean passive(Cue cue) {
    if (words.norm(cue.at().from()).endsWith("ing")) {
      return false;
    }
    for (int at = cue.group().from(); at < cue.at().from(); at++) {
      if (words.is(at, AUX) && words.has(at, PASSIVE)) {
        return true;
      }
    }
    return false;
  }

  /// "The mayor had been told by her own engineers that the pier was weak": who told is behind
  /// "by".
  Optional<Statement> toldBy(Cue cue, int from, int to) {
    int by = cue.at().to();
    var speaker = words.has(by, AGENT) ? speakers.after(by + 1, to) : new Range(by, by);
    if (speaker.isEmpty() && cue.does("tell")) {
      return heard(cue, from, to);
    }
    if (speaker.isEmpty() || words.is(by + 1, VERB)) {
      return Optional.empty();
    }
    var after = contents.after(cue, speaker.to(), to);
    if (words.has(after.from() - 1, LINK)) {
      return Optional.of(new Statement(cue, speaker, List.of(after), false));
    }
    var listener = speakers.before(cue.group().from(), from);
    boolean ordered = cue.does("tell") || cue.does("ask");
    if (words.is(after.from(), PART) && !after.isEmpty() && !listener.isEmpty() && !ordered) {
      return Optional.of(new Statement(cue, speaker, List.of(listener, after), false));
    }
    boolean leads = after.isEmpty() && !listener.isEmpty() && listener.from() - from > 3;
    return leads && words.norm(listener.from() - 1).equals(",")
        ? Optional.of(new Statement(cue, speaker, contents.before(from, listener.from()), true))
        : Optional.empty();
  }

  /// "The yard, the mayor has been told, is shut": who was told passes it on.
  private Optional<Statement> heard(Cue cue, int from, int to) {
    var listener = speakers.before(cue.group().from(), from);
    int next = cue.at().to();
    boolean apart = words.norm(listener.from() - 1).equals(",") && listener.from() - from > 2;
    if (listener.isEmpty() || !apart || next < to && !words.norm(next).equals(",")) {
      return Optional.empty();
    }
    var told = new ArrayList<>(contents.before(from, listener.from()));
    if (next + 1 < to) {
      told.add(new Range(next + 1, to));
    }
    return Optional.of(new Statement(cue, listener, told, next >= to));
  }
}
