package org.hearsay.recognise.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Mention.Fact.Act;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Thing;
import org.hearsay.model.Token;
import org.hearsay.rules.Lexicon;

/// Cuts a sentence into clauses: every group of verbs with the noun phrase before it and the one
/// after it.
///
/// A clause without a subject of its own has that of the clause before: "The ship returned and
/// raised a bell", "she went down, bristling with cannon". "Lost in 1623" behind a comma speaks of
/// what stands right before it.
final class ReadClauses {

  private static final Set<String> OPENERS = Set.of(";", ":", "—", "–", "-", "(", ")", "“", "\"");
  private static final int FARTHEST = 40;

  private final Acts acts;
  private final Lexicon small;
  private final List<Token> tokens;
  private final List<Clause> clauses = new ArrayList<>();

  private ReadClauses(Acts acts, Lexicon small, List<Token> tokens) {
    this.acts = acts;
    this.small = small;
    this.tokens = tokens;
  }

  static List<Clause> of(Sentence sentence, Acts acts, Lexicon small) {
    var reader = new ReadClauses(acts, small, sentence.tokens());
    reader.read();
    return reader.clauses;
  }

  private void read() {
    int before = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (isVerb(i)) {
        int end = groupEnd(i);
        clauses.add(clause(before, i, end));
        before = end;
        i = end - 1;
      }
    }
  }

  /// A verb form between an article and a noun is an adjective: "the sunken ship".
  private boolean isVerb(int at) {
    var token = tokens.get(at);
    boolean before = at > 0 && tokens.get(at - 1).is(PartOfSpeech.DET);
    boolean after =
        at + 1 < tokens.size() && tokens.get(at + 1).is(PartOfSpeech.NOUN, PartOfSpeech.ADJ);
    return token.is(PartOfSpeech.AUX) || token.is(PartOfSpeech.VERB) && !(before && after);
  }

  private int groupEnd(int from) {
    int i = from;
    while (i < tokens.size()
        && (tokens.get(i).is(PartOfSpeech.AUX, PartOfSpeech.VERB, PartOfSpeech.PART)
            || tokens.get(i).is(PartOfSpeech.ADV) && moreVerbs(i))) {
      i++;
    }
    return i;
  }

  private boolean moreVerbs(int adverb) {
    int i = adverb;
    while (i < tokens.size() && tokens.get(i).is(PartOfSpeech.ADV, PartOfSpeech.PART)) {
      i++;
    }
    return i < tokens.size() && tokens.get(i).is(PartOfSpeech.VERB, PartOfSpeech.AUX);
  }

  private Clause clause(int before, int start, int end) {
    int verb = start;
    boolean negated = false;
    boolean helped = false;
    for (int i = start; i < end; i++) {
      negated |= small.may(tokens.get(i), "denies");
      boolean full = tokens.get(i).is(PartOfSpeech.VERB);
      verb =
          full || tokens.get(i).is(PartOfSpeech.AUX) && !tokens.get(verb).is(PartOfSpeech.VERB)
              ? i
              : verb;
      helped |= tokens.get(i).lemma().equals("be");
    }
    for (int i = end; i < Math.min(tokens.size(), end + 3); i++) {
      negated |= small.may(tokens.get(i), "denies");
    }
    boolean reduced = verb == start && !ends(start, "ing", "s") && isReduced(start);
    var subject = subject(before, start, reduced);
    boolean none = (before < start && isNone(before, start)) || isNone(end, objectEnd(end));
    Act act = acts.of(tokens, verb, isPassive(verb, helped, reduced));
    return new Clause(
        start,
        end,
        verb,
        act,
        negated != none,
        subject,
        Phrase.of(tokens, end, objectEnd(end), small));
  }

  /// After "be", or without it behind its noun: "was cast", "cast in 1931"; not "is to cast".
  private boolean isPassive(int verb, boolean helped, boolean reduced) {
    boolean infinitive = verb > 0 && tokens.get(verb - 1).norm().equals("to");
    return tokens.get(verb).is(PartOfSpeech.VERB)
        && !infinitive
        && !ends(verb, "ing", "s")
        && (helped || reduced);
  }

  private boolean ends(int at, String... endings) {
    return List.of(endings).stream().anyMatch(tokens.get(at).norm()::endsWith);
  }

  /// A participle that follows a comma or a noun and is followed by a preposition.
  private boolean isReduced(int start) {
    return start > 0
        && start + 1 < tokens.size()
        && tokens.get(start + 1).is(PartOfSpeech.ADP)
        && tokens.get(start - 1).norm().equals(",");
  }

  private boolean isNone(int from, int to) {
    int start = Math.max(from, to - FARTHEST);
    for (int i = start; i < to; i++) {
      var token = tokens.get(i);
      boolean opens = i == start || !tokens.get(i - 1).is(PartOfSpeech.ADP);
      if (small.may(token, "none") && opens) {
        return true;
      }
    }
    return false;
  }

  private int objectEnd(int from) {
    int i = from;
    boolean begun = false;
    while (i < Math.min(tokens.size(), from + FARTHEST)) {
      var token = tokens.get(i);
      boolean stops =
          token.is(
              PartOfSpeech.PUNCT,
              PartOfSpeech.SCONJ,
              PartOfSpeech.CCONJ,
              PartOfSpeech.VERB,
              PartOfSpeech.AUX);
      boolean quoted = "\"“”‘".contains(token.word()) && !begun;
      if (stops && !quoted || !begun && token.is(PartOfSpeech.ADP)) {
        return i;
      }
      begun |= !quoted;
      i++;
    }
    return i;
  }

  private Thing subject(int before, int start, boolean reduced) {
    int from = Math.max(opening(before, start), start - FARTHEST);
    if (start > from && small.may(tokens.get(start - 1), "relative")) {
      return lastChunk(before, start - 1).orElseGet(this::previous);
    }
    if (reduced) {
      return lastChunk(before, start).orElseGet(this::previous);
    }
    if (start == from || tokens.get(start - 1).is(PartOfSpeech.CCONJ)) {
      return previous();
    }
    boolean apposed = tokens.get(start - 1).norm().equals(",");
    if (apposed && tokens.get(start).norm().endsWith("ing")) {
      return previous();
    }
    var own = apposed ? firstChunk(from, start) : lastChunk(from, start);
    return own.orElseGet(this::previous);
  }

  private Thing previous() {
    return clauses.isEmpty() ? Thing.NONE : clauses.getLast().subject();
  }

  /// Behind the last mark or joining word that begins another clause.
  private int opening(int before, int start) {
    for (int i = start - 2; i >= before; i--) {
      var token = tokens.get(i);
      boolean joins =
          token.is(PartOfSpeech.CCONJ) && i > before && tokens.get(i - 1).is(PartOfSpeech.PUNCT);
      if (token.is(PartOfSpeech.SCONJ) || joins || OPENERS.contains(token.word())) {
        return i + 1;
      }
    }
    return before;
  }

  /// The noun phrase that begins after the last comma before `to`.
  private Optional<Thing> lastChunk(int from, int to) {
    int end = to;
    while (end > from && tokens.get(end - 1).norm().equals(",")) {
      end--;
    }
    for (int i = end - 1; i >= from; i--) {
      if (tokens.get(i).norm().equals(",")) {
        return thing(i + 1, end);
      }
    }
    return thing(from, end);
  }

  /// The first noun phrase that no preposition opens, with a name set beside it.
  private Optional<Thing> firstChunk(int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (tokens.get(i).norm().equals(",")) {
        if (i > start && !tokens.get(start).is(PartOfSpeech.ADP)) {
          var first = thing(start, i);
          if (first.isPresent()) {
            return Optional.of(beside(first.get(), i + 1, to));
          }
        }
        start = i + 1;
      }
    }
    return Optional.empty();
  }

  private Thing beside(Thing thing, int from, int to) {
    int end = from;
    while (end < to && !tokens.get(end).norm().equals(",")) {
      end++;
    }
    var second = Phrase.of(tokens, from, end, small);
    if (!thing.names().isEmpty() || !second.head().isEmpty()) {
      return thing;
    }
    return new Thing(thing.head(), thing.qualities(), second.names(), true);
  }

  /// A pronoun is a thing whose head is the pronoun itself.
  private Optional<Thing> thing(int from, int to) {
    var found = Phrase.of(tokens, from, to, small);
    if (!found.isEmpty()) {
      return Optional.of(found);
    }
    for (int i = from; i < to; i++) {
      if (tokens.get(i).is(PartOfSpeech.PRON)) {
        return Optional.of(new Thing(tokens.get(i).norm(), List.of(), List.of(), true));
      }
    }
    return Optional.empty();
  }
}
