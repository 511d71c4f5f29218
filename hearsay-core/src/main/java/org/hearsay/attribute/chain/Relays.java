package org.hearsay.attribute.chain;

import static org.hearsay.attribute.line.Part.PASSED_ON;
import static org.hearsay.attribute.line.Part.PASSES_ON;
import static org.hearsay.attribute.line.Part.SUBJECT_RELATIVE;
import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.PUNCT;

import org.hearsay.attribute.line.Quotes;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;
import org.hearsay.attribute.speaker.SpeakerSpan;

/// Steps over the sources a speaker names: ", quoting a mate, who quoted the cook,".
public final class Relays {

  private final Words words;
  private final Quotes quotes;
  private final SpeakerSpan speakers;

  public Relays(Words words, Quotes quotes, SpeakerSpan speakers) {
    this.words = words;
    this.quotes = quotes;
    this.speakers = speakers;
  }

  /// Behind a ", quoting X," that stands between the cue and what is told; `next` where there is
  /// none.
  public int behind(int next, int to) {
    int at = words.norm(next).equals(",") ? next + 1 : next;
    if (!words.has(at, PASSES_ON)) {
      return next;
    }
    int end = speakers.after(at + 1, to).to();
    while (end < to && words.norm(end).equals(",") && relayed(end + 1)) {
      end = speakers.after(relayEnd(end + 1), to).to();
    }
    return end < to && words.norm(end).equals(",") ? end + 1 : next;
  }

  private boolean relayed(int at) {
    return words.has(at, SUBJECT_RELATIVE) && words.has(relayEnd(at) - 1, PASSED_ON);
  }

  /// The word after the verb of "who had quoted X".
  private int relayEnd(int who) {
    int at = who + 1;
    while (words.is(at, AUX)) {
      at++;
    }
    return at + 1;
  }

  /// Without a ", quoting X" that ends the sentence.
  public Range without(Range after, int to) {
    int at = after.from();
    while (at < after.to() && words.is(at, PUNCT) && !quotes.inside(at)) {
      at++;
    }
    if (!words.has(at, PASSES_ON)) {
      return after;
    }
    var source = speakers.after(at + 1, to);
    return source.isEmpty() ? after : new Range(Math.min(after.to(), source.to()), after.to());
  }

  /// "The Post, quoting a mate, who quoted the cook, said …": who said it stands before the relays.
  public Range before(Range subject, int from) {
    var found = subject;
    for (int relay = relayTo(found, from); relay > from; relay = relayTo(found, from)) {
      var owner = speakers.before(relay - 1, from);
      if (owner.isEmpty()) {
        return found;
      }
      found = owner;
    }
    return found;
  }

  /// Where the relay begins that ends right before `subject`, behind a comma; -1 where none does.
  private int relayTo(Range subject, int from) {
    int at = subject.from() - 1;
    if (subject.isEmpty() || !words.has(at, PASSED_ON)) {
      return -1;
    }
    while (at > from && words.is(at - 1, AUX)) {
      at--;
    }
    at = words.has(at - 1, SUBJECT_RELATIVE) ? at - 1 : at;
    return words.norm(at - 1).equals(",") ? at : -1;
  }
}
