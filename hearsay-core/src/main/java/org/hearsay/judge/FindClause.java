package org.hearsay.judge;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Finds the main clause of a stretch of a sentence by word classes alone, without a parse: skips
/// opening subordinate clauses and relative clauses, takes the first finite verb, and stops where
/// the next clause begins.
final class FindClause {

  /// A stretch longer than this is not one statement; the rest is not looked at.
  static final int FARTHEST = 120;

  private final Lexicon links;
  private final Lexicon small;

  FindClause(Knowledge knowledge) {
    links = knowledge.lexicon("clause-links");
    small = knowledge.lexicon("phrase-words");
  }

  Clause find(Sentence sentence, int from, int to) {
    var tokens = sentence.tokens();
    int end = Math.min(to, from + FARTHEST);
    int start = afterOpening(sentence, from, end);
    var left = new ArrayList<Clause.Stretch>();
    int verb = firstVerb(tokens, start, end, left);
    if (verb >= end) {
      var gone = new ArrayList<Clause.Stretch>();
      return new Clause(start, end, end, clauseEnd(tokens, start, end, gone), gone);
    }
    int verbEnd = groupEnd(tokens, verb, end);
    return new Clause(start, verb, verbEnd, clauseEnd(tokens, verbEnd, end, left), left);
  }

  /// Skips quotation marks, "and", and an opening "If …, " or "After …, ".
  private int afterOpening(Sentence sentence, int from, int end) {
    var tokens = sentence.tokens();
    int at = from;
    while (at < end && skipped(tokens.get(at))) {
      at++;
    }
    if (at < end && opensSubordinate(sentence, at, end)) {
      for (int i = at + 2; i < end - 1; i++) {
        if (tokens.get(i).norm().equals(",")) {
          return i + 1;
        }
      }
    }
    return Math.min(at, end);
  }

  private boolean skipped(Token token) {
    return token.is(PartOfSpeech.PUNCT) || small.may(token, "joins");
  }

  /// "If", "unless", "because"; "Should the weather worsen", "Had he known", "Were it to sink".
  private boolean opensSubordinate(Sentence sentence, int at, int end) {
    var tokens = sentence.tokens();
    var token = tokens.get(at);
    if (links.at(sentence, at).stream().anyMatch(bound -> bound.value().equals("opens"))) {
      return true;
    }
    return is(token, "inverts")
        && at + 1 < end
        && !tokens
            .get(at + 1)
            .is(PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.PART, PartOfSpeech.PUNCT);
  }

  private int firstVerb(List<Token> tokens, int from, int end, List<Clause.Stretch> left) {
    int participle = end;
    for (int i = from; i < end; i++) {
      if (opensRelative(tokens, i, from)) {
        int after = relativeEnd(tokens, i + 1, end);
        left.add(new Clause.Stretch(i, after));
        i = after - 1;
      } else if (participle < end && isBoundary(tokens, i, end)) {
        return participle;
      } else if (isFinite(tokens, i, from)) {
        if (!mayBeParticiple(tokens, i, from, end)) {
          return i;
        }
        participle = Math.min(participle, i);
      }
    }
    return participle;
  }

  private boolean opensRelative(List<Token> tokens, int at, int from) {
    var token = tokens.get(at);
    if (is(token, "relative")) {
      return at > from;
    }
    return token.norm().equals("that")
        && at > from
        && tokens.get(at - 1).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)
        && !token.is(PartOfSpeech.DET);
  }

  /// A relative clause ends before a comma or before a second finite verb: "the man who left |
  /// denies it".
  private int relativeEnd(List<Token> tokens, int from, int end) {
    int i = from;
    while (i < end && !isFinite(tokens, i, from) && !closes(tokens.get(i))) {
      i++;
    }
    if (i >= end || closes(tokens.get(i))) {
      return Math.max(Math.min(i, end), from);
    }
    i = groupEnd(tokens, i, end);
    while (i < end && !closes(tokens.get(i)) && !isFinite(tokens, i, from)) {
      i++;
    }
    return i;
  }

  private static boolean closes(Token token) {
    String norm = token.norm();
    return norm.equals(",") || norm.equals(";") || norm.equals("—") || norm.equals("–");
  }

  private static boolean isFinite(List<Token> tokens, int at, int from) {
    var token = tokens.get(at);
    boolean afterTo = at > from && tokens.get(at - 1).norm().equals("to");
    if (token.is(PartOfSpeech.AUX)) {
      return !afterTo;
    }
    return token.is(PartOfSpeech.VERB) && !afterTo && !token.norm().endsWith("ing");
  }

  /// "signed on", "quoted by": may be a past participle behind its noun rather than a finite verb.
  private static boolean mayBeParticiple(List<Token> tokens, int at, int from, int end) {
    var token = tokens.get(at);
    String norm = token.norm();
    return token.is(PartOfSpeech.VERB)
        && (norm.endsWith("ed") || norm.endsWith("en") || norm.endsWith("wn"))
        && at > from
        && tokens.get(at - 1).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PUNCT)
        && at + 1 < end
        && tokens.get(at + 1).is(PartOfSpeech.ADP);
  }

  private static int groupEnd(List<Token> tokens, int verb, int end) {
    int i = verb;
    while (i < end
        && tokens
            .get(i)
            .is(PartOfSpeech.AUX, PartOfSpeech.VERB, PartOfSpeech.ADV, PartOfSpeech.PART)) {
      i++;
    }
    return Math.max(i, verb + 1);
  }

  private int clauseEnd(List<Token> tokens, int from, int end, List<Clause.Stretch> left) {
    for (int i = from; i < end; i++) {
      if (opensRelative(tokens, i, from)) {
        int after = relativeEnd(tokens, i + 1, end);
        left.add(new Clause.Stretch(i, after));
        i = after - 1;
      } else if (isBoundary(tokens, i, end)) {
        return i;
      }
    }
    return end;
  }

  /// Where another clause begins: ";", "because", "but", "and" before a verb, ", leaving".
  private boolean isBoundary(List<Token> tokens, int at, int end) {
    var token = tokens.get(at);
    String norm = token.norm();
    if (norm.equals(";") || norm.equals(":") || is(token, "opens") || norm.equals("but")) {
      return true;
    }
    if (norm.equals("that")) {
      return at > 0 && tokens.get(at - 1).is(PartOfSpeech.VERB, PartOfSpeech.ADJ);
    }
    if (norm.equals("and") || norm.equals("or")) {
      return verbSoon(tokens, at + 1, Math.min(end, at + 4));
    }
    return norm.equals(",")
        && at + 1 < end
        && (tokens.get(at + 1).norm().endsWith("ing")
            || tokens.get(at + 1).norm().equals("not")
            || tokens.get(at + 1).is(PartOfSpeech.PRON)
            || is(tokens.get(at + 1), "opens"));
  }

  private static boolean verbSoon(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Token token, String role) {
    return links.find(token).filter(entry -> entry.value().equals(role)).isPresent();
  }
}
