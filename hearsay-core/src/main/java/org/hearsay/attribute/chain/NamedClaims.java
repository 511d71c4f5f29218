package org.hearsay.attribute.chain;

import static org.hearsay.attribute.line.Part.OWNER;
import static org.hearsay.attribute.line.Part.OWNS;
import static org.hearsay.model.PartOfSpeech.ADP;
import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.NOUN;
import static org.hearsay.model.PartOfSpeech.NUM;
import static org.hearsay.model.PartOfSpeech.PROPN;
import static org.hearsay.model.PartOfSpeech.PUNCT;
import static org.hearsay.model.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribute.cue.Statement;
import org.hearsay.attribute.cue.Statement.Cue;
import org.hearsay.attribute.line.Phrases;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;
import org.hearsay.attribute.speaker.SpeakerSpan;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;
import org.hearsay.rules.Slots;

/// Claims that a noun names with who makes them: "the claim by X that …", "in her view …".
public final class NamedClaims {

  private final RuleSet rules;
  private final Words words;
  private final Phrases phrases;
  private final SpeakerSpan speakers;

  public NamedClaims(RuleSet rules, Words words) {
    this.rules = rules;
    this.words = words;
    phrases = new Phrases(words);
    speakers = new SpeakerSpan(words, phrases);
  }

  /// The claims named in sentence `s`.
  public List<Statement> find(int s) {
    var found = new ArrayList<Statement>();
    for (var match : Match.withoutOverlaps(rules.match(words.sentences().get(s), Slots.NONE))) {
      int offset = words.first(s);
      var at = new Range(offset + match.from(), offset + match.to());
      var cue = new Cue("noun", "say", at, at, match.because());
      var one =
          switch (match.rule().kind()) {
            case "view" -> view(cue, s);
            case "that" -> owned(cue, s);
            default -> made(cue, s);
          };
      one.filter(claim -> tells(claim.content().getFirst())).ifPresent(found::add);
    }
    return found;
  }

  /// "In the second official's judgement the wound is deep."
  private Optional<Statement> view(Cue cue, int s) {
    int from = cue.at().from() + 1;
    int owner = from;
    while (owner < cue.at().to() && !words.has(owner, OWNS)) {
      owner++;
    }
    var speaker = words.has(from, OWNER) ? new Range(from, from + 1) : new Range(from, owner);
    if (speaker.isEmpty() || !phrases.starts(from) || verbWithin(speaker)) {
      return Optional.empty();
    }
    int last = words.to(s) - 1;
    boolean opens = cue.at().from() - words.from(s) < 2;
    int next = cue.at().to() + (words.norm(cue.at().to()).equals(",") ? 1 : 0);
    boolean ends = cue.at().to() >= last && words.norm(cue.at().from() - 1).equals(",");
    if (opens && next < last) {
      return Optional.of(new Statement(cue, speaker, List.of(new Range(next, last)), false));
    }
    return ends
        ? Optional.of(
            new Statement(
                cue, speaker, List.of(new Range(words.from(s), cue.at().from() - 1)), true))
        : Optional.empty();
  }

  /// "His claim that …", "the union's claim that …".
  private Optional<Statement> owned(Cue cue, int s) {
    int at = cue.at().from() - 1;
    while (at > words.from(s) && words.is(at, org.hearsay.model.PartOfSpeech.ADJ)) {
      at--;
    }
    if (words.has(at, OWNER)) {
      return Optional.of(told(cue, new Range(at, at + 1), s));
    }
    if (!words.has(at, OWNS) && !words.norm(at).equals("'")) {
      return Optional.empty();
    }
    var speaker = new Range(phrases.leftEdge(at, words.from(s)), at);
    return speaker.isEmpty() ? Optional.empty() : Optional.of(told(cue, speaker, s));
  }

  /// "The assertion of the guild that …", "the rumour, spread on the radio, that …".
  private Optional<Statement> made(Cue cue, int s) {
    int by = cue.at().from();
    for (int at = by; at < cue.at().to(); at++) {
      by = words.is(at, ADP) ? at : by;
    }
    int first = cue.at().from() + 1;
    boolean aside = words.norm(first).equals(",");
    var speaker = speakers.after((aside ? by : first) + 1, cue.at().to() - 1);
    boolean broken = !aside && speaker.to() < cue.at().to() - 1;
    boolean none = speaker.isEmpty() || phrases.timely(speaker.from(), speaker.to());
    return none || broken ? Optional.empty() : Optional.of(told(cue, speaker, s));
  }

  private Statement told(Cue cue, Range speaker, int s) {
    return new Statement(cue, speaker, List.of(clause(cue.at().to(), words.to(s) - 1)), false);
  }

  /// From "that" to where the verb of the sentence begins: "… is false", "… rests on one list".
  private Range clause(int from, int to) {
    boolean verb = false;
    for (int at = from; at < Math.min(to, from + Phrases.REACH); at++) {
      boolean finite = words.is(at, AUX) || words.is(at, VERB) && phrases.finite(at);
      boolean after =
          words.is(at - 1, NOUN, PROPN, NUM, PUNCT)
              || words.is(at - 1, VERB) && (words.is(at, AUX) || words.norm(at).endsWith("s"));
      if (finite && verb && after) {
        return new Range(from, at);
      }
      verb |= finite;
    }
    return new Range(from, to);
  }

  private boolean verbWithin(Range range) {
    for (int at = range.from(); at < range.to(); at++) {
      if (words.is(at, VERB, AUX)) {
        return true;
      }
    }
    return false;
  }

  private boolean tells(Range content) {
    return content.length() > 2 && verbWithin(content);
  }
}
