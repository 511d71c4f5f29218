package org.hearsay.recognise.refer.line;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Mention;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.model.Zone;
import org.hearsay.rules.Match;
import org.jspecify.annotations.Nullable;

/// A sentence as the resolver sees it: its words, the names in it, and what is quoted. Positions
/// count words, from 0.
public final class Line {

  public final Sentence sentence;
  public final List<Token> tokens;
  public final Zone zone;
  private final Mention.@Nullable Named[] names;
  private final @Nullable Noun[] nouns;
  private final boolean[] quoted;
  private final String[] norms;
  private final Map<Integer, List<Match.Bound>> roles = new HashMap<>();
  private final boolean hasNames;
  private final int[] nextNoun;

  /// @param named the names that begin in the sentence, in text order
  /// @param open whether a quotation runs on into the sentence
  public Line(
      Sentence sentence, Zone zone, List<Mention.Named> named, WhoWords words, boolean open) {
    this.sentence = sentence;
    this.zone = zone;
    tokens = sentence.tokens();
    names = new Mention.Named[tokens.size()];
    nouns = new Noun[tokens.size()];
    norms = new String[tokens.size()];
    Arrays.setAll(norms, at -> tokens.get(at).norm());
    quoted = new boolean[tokens.size() + 1];
    for (var name : named) {
      int from = sentence.tokenAt(name.span().start());
      int to = Math.min(tokens.size(), sentence.tokenAt(name.span().end() - 1) + 1);
      boolean role = to - from == 1 && words.shortRole(tokens.get(from));
      for (int at = from; at < to && !role; at++) {
        names[at] = name;
      }
    }
    for (int at = 0; at < nouns.length; at++) {
      nouns[at] = words.noun(tokens.get(at)).orElse(null);
    }
    hasNames = !named.isEmpty();
    nextNoun = new int[tokens.size() + 1];
    nextNoun[tokens.size()] = Integer.MAX_VALUE;
    for (int at = tokens.size() - 1; at >= 0; at--) {
      nextNoun[at] = nouns[at] == null ? nextNoun[at + 1] : at;
    }
    quote(open);
  }

  private void quote(boolean open) {
    boolean inside = open;
    for (int at = 0; at < tokens.size(); at++) {
      String word = tokens.get(at).word();
      boolean opens = word.equals("“") || word.equals("``") || word.equals("«");
      boolean closes = word.equals("”") || word.equals("''") || word.equals("»");
      boolean turns = word.equals("\"");
      quoted[at] = inside || opens || turns;
      inside = opens || (turns ? !inside : inside && !closes);
    }
    quoted[tokens.size()] = inside;
  }

  public boolean hasNames() {
    return hasNames;
  }

  public boolean hasNouns() {
    return nextNoun[0] < tokens.size();
  }

  /// What somebody is, in the words from `from` on: worked out once for all rules that ask.
  List<Match.Bound> roles(int from, Kind kind, RolePhrases phrases) {
    if (nextNoun[from] - from >= RolePhrases.LONGEST) {
      return List.of();
    }
    int at = from * Kind.values().length + kind.ordinal();
    var known = roles.get(at);
    if (known == null) {
      known = phrases.at(this, from, kind);
      roles.put(at, known);
    }
    return known;
  }

  public int size() {
    return tokens.size();
  }

  /// Whether a quotation is still open at the end.
  public boolean runsOn() {
    return quoted[tokens.size()];
  }

  /// Whether the sentence is nothing but a quotation, and it runs on.
  public boolean allQuoted() {
    for (boolean one : quoted) {
      if (!one) {
        return false;
      }
    }
    return true;
  }

  public boolean quoted(int at) {
    return quoted[at];
  }

  public boolean is(int at, PartOfSpeech... any) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(any);
  }

  /// The word in lower case; empty beyond the ends.
  public String norm(int at) {
    return at < 0 || at >= norms.length ? "" : norms[at];
  }

  public String lemma(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).lemma();
  }

  public Optional<Mention.Named> name(int at) {
    return at < 0 || at >= names.length ? Optional.empty() : Optional.ofNullable(names[at]);
  }

  public boolean named(int at, Mention.Kind kind) {
    return name(at).filter(name -> name.kind() == kind).isPresent();
  }

  public Optional<Noun> noun(int at) {
    return at < 0 || at >= nouns.length ? Optional.empty() : Optional.ofNullable(nouns[at]);
  }

  /// The first noun for somebody at or behind `at`; far away where there is none.
  public int nextNoun(int at) {
    return at < nextNoun.length ? nextNoun[at] : Integer.MAX_VALUE;
  }

  /// Whether the noun at `at` means several.
  public boolean many(int at) {
    return is(at, PartOfSpeech.NOUN) && !norm(at).equals(lemma(at)) && !norm(at).endsWith("'s");
  }

  /// Whether a name begins at `at`.
  public boolean nameStarts(int at) {
    return name(at).isPresent() && (at == 0 || names[at - 1] != names[at]);
  }

  /// The word after the name that holds `at`.
  public int nameEnd(int at) {
    int end = at;
    while (end < names.length && names[end] == names[at]) {
      end++;
    }
    return end;
  }

  public Span span(int from, int to) {
    return sentence.span(from, to);
  }
}
