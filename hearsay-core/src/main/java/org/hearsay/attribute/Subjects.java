package org.hearsay.attribute;

import static org.hearsay.attribute.line.Part.ABSOLUTE;
import static org.hearsay.attribute.line.Part.NO_SUBJECT;
import static org.hearsay.model.PartOfSpeech.ADP;
import static org.hearsay.model.PartOfSpeech.ADV;
import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.CCONJ;
import static org.hearsay.model.PartOfSpeech.NOUN;
import static org.hearsay.model.PartOfSpeech.PART;
import static org.hearsay.model.PartOfSpeech.PRON;
import static org.hearsay.model.PartOfSpeech.PROPN;
import static org.hearsay.model.PartOfSpeech.PUNCT;
import static org.hearsay.model.PartOfSpeech.VERB;

import java.util.List;
import org.hearsay.attribute.chain.Relays;
import org.hearsay.attribute.cue.Statement;
import org.hearsay.attribute.cue.Statement.Cue;
import org.hearsay.attribute.line.Phrases;
import org.hearsay.attribute.line.Quotes;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;
import org.hearsay.attribute.speaker.SpeakerSpan;
import org.hearsay.rules.Lexicon;

/// Finds whose verb a cue is, over what stands between: joined verbs, relays, insertions.
record Subjects(
    Words words,
    Quotes quotes,
    SpeakerSpan speakers,
    Phrases phrases,
    Relays relays,
    Lexicon kinds,
    Lexicon who) {

  /// The noun phrase that does what the cue says; an empty range where there is none.
  Range of(Cue cue, int from, List<Statement> earlier) {
    int group = cue.group().from();
    if (!earlier.isEmpty() && between(earlier.getLast(), group)) {
      return speakers.before(earlier.getLast().begin() - 1, from);
    }
    boolean joined =
        words.is(group - 1, CCONJ) || words.is(group - 1, ADV) && words.is(group - 2, CCONJ);
    boolean participle = words.norm(group).endsWith("ing");
    boolean goesOn = participle && words.norm(group - 1).equals(",") && !earlier.isEmpty();
    if (goesOn && earlier.getLast().leading()) {
      return earlier.getLast().speaker();
    }
    if (participle && words.is(group - 1, NOUN, PROPN)) {
      var near = speakers.before(group, from);
      var main = object(near, earlier) ? leading(group, from, earlier) : near;
      return main.isEmpty() ? near : main;
    }
    if (participle) {
      return leading(group, from, earlier);
    }
    if (joined) {
      return shared(group, from, earlier);
    }
    return relays.before(speakers.before(group, from), from);
  }

  /// "The skipper, Vovk said, swore": who swore stands before the insertion.
  private boolean between(Statement inserted, int group) {
    return !inserted.cue().relays()
        && !words.norm(group).endsWith("ing")
        && inserted.end() == group - 1
        && words.norm(group - 1).equals(",")
        && words.norm(inserted.begin() - 1).equals(",");
  }

  /// "X repeated her offer saying that …": what a verb is done to, or part of what was told; no
  /// paper that could say it.
  private boolean object(Range near, List<Statement> earlier) {
    if (near.isEmpty() || kinds.find(words.lemma(near.to() - 1)).isPresent()) {
      return false;
    }
    int before = near.from() - 1;
    if (words.has(before, ABSOLUTE)) {
      return false;
    }
    boolean told = !earlier.isEmpty() && earlier.getLast().tells(before);
    boolean thing = words.is(before, ADP) && !person(near);
    return words.is(before, VERB) || thing || told && !words.is(before, ADP);
  }

  /// The subject of the sentence: "X left the room, saying …".
  private Range leading(int group, int from, List<Statement> earlier) {
    for (int at = Math.max(from, group - Phrases.REACH); at < group; at++) {
      if (phrases.finite(at) && !quotes.inside(at)) {
        int first = at;
        while (first > from && words.is(first - 1, AUX, ADV, PART)) {
          first--;
        }
        var subject = speakers.before(first, from);
        if (!subject.isEmpty() && !words.has(subject.from(), NO_SUBJECT)) {
          return subject;
        }
      }
    }
    return shared(group, from, earlier);
  }

  /// The subject of the verb before: "X denied it and said …", "X left, saying …".
  private Range shared(int group, int from, List<Statement> earlier) {
    for (int at = group - 1; at >= Math.max(from, group - Phrases.REACH); at--) {
      if (phrases.finite(at) && !quotes.inside(at)) {
        int first = at;
        while (first > from && words.is(first - 1, AUX, ADV, PART)) {
          first--;
        }
        var subject = speakers.before(first, from);
        if (!subject.isEmpty()) {
          return teller(subject, at, group, earlier);
        }
      }
    }
    return earlier.isEmpty() ? new Range(group, group) : earlier.getLast().speaker();
  }

  private boolean person(Range subject) {
    int head = subject.from();
    while (head + 1 < subject.to() && !words.is(head + 1, ADP, PUNCT)) {
      head++;
    }
    return words.is(head, PRON, PROPN) || who.find(words.lemma(head)).isPresent();
  }

  /// "says", "has": not "said", nor "was".
  private boolean present(int verb) {
    String word = words.norm(verb);
    return word.endsWith("s") && !word.equals("was");
  }

  /// "X said the pier was weak and added …": who told it, not what it was told of.
  private Range teller(Range subject, int verb, int group, List<Statement> earlier) {
    boolean own = person(subject) && present(verb) == present(group);
    for (var one : earlier) {
      if (!own && !one.leading() && !one.speaker().isEmpty() && one.tells(subject.from())) {
        return one.speaker();
      }
    }
    return subject;
  }
}
