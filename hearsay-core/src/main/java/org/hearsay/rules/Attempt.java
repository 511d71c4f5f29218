package org.hearsay.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.jspecify.annotations.Nullable;

/// One sentence, seen through a [Vocabulary], and what the pattern that is being tried on it knows
/// so far. It serves one call; nothing of it outlives that.
final class Attempt {

  /// A hostile sentence may not make one attempt run for ever.
  private static final int MOST_STEPS = 20_000;

  final Sentence sentence;
  final List<Token> tokens;
  private final Slots slots;

  /// The number of each token's word, and of its lemma; [Vocabulary#OTHER] where no pattern knows
  /// it.
  final int[] words;

  final int[] lemmas;

  private Match.@Nullable Bound[] bound = new Match.Bound[8];
  private int steps;
  private long stepsBefore;
  private int numberAt = -1;
  private List<Match.Bound> number = List.of();

  /// By the number of the slot type, then by token.
  private final List<@Nullable List<@Nullable List<Match.Bound>>> filled = new ArrayList<>();

  Attempt(Sentence sentence, Slots slots, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.slots = slots;
    tokens = sentence.tokens();
    words = new int[tokens.size()];
    lemmas = vocabulary.hasLemmas() ? new int[tokens.size()] : words;
    for (int at = 0; at < words.length; at++) {
      var token = tokens.get(at);
      words[at] = vocabulary.wordOf(token);
      if (lemmas != words) {
        lemmas[at] = vocabulary.lemmaOf(token);
      }
    }
  }

  /// Where `pattern` ends if it fits from token `from` on; −1 if it does not.
  int match(PatternParser.Compiled pattern, int from) {
    int labels = pattern.labels().size();
    if (labels > bound.length) {
      bound = new Match.Bound[labels];
    }
    Arrays.fill(bound, 0, labels, null);
    stepsBefore += steps + 1;
    steps = 0;
    return pattern.start().match(this, from);
  }

  int size() {
    return words.length;
  }

  /// Steps of all attempts so far, each attempt one more.
  long allSteps() {
    return stepsBefore + steps;
  }

  /// Takes one more step; whether that was one too many.
  boolean spent() {
    return ++steps > MOST_STEPS;
  }

  boolean isSpent() {
    return steps > MOST_STEPS;
  }

  Match.@Nullable Bound get(int label) {
    return bound[label];
  }

  void put(int label, Match.@Nullable Bound slot) {
    bound[label] = slot;
  }

  /// The number at token `from`; many patterns ask for it there, one after the other.
  List<Match.Bound> number(int from) {
    if (numberAt != from) {
      number = Numbers.at(sentence, from);
      numberAt = from;
    }
    return number;
  }

  /// What the stage can fill a slot of this type with at token `from`; asked for there again and
  /// again, as numbers are.
  List<Match.Bound> fill(SlotTypes.Filler.OfStage type, int from) {
    var known = type.number() < filled.size() ? filled.get(type.number()) : null;
    if (known == null) {
      known = unfilled(type.number());
    }
    var here = known.get(from);
    if (here == null) {
      here = slots.fill(type.type(), sentence, from);
      known.set(from, here);
    }
    return here;
  }

  private List<@Nullable List<Match.Bound>> unfilled(int type) {
    while (filled.size() <= type) {
      filled.add(null);
    }
    var tokens = new ArrayList<@Nullable List<Match.Bound>>(Collections.nCopies(size(), null));
    filled.set(type, tokens);
    return tokens;
  }

  /// What each labelled slot took.
  Map<String, Match.Bound> bound(List<String> labels) {
    int count = 0;
    for (int i = 0; i < labels.size(); i++) {
      count += bound[i] == null ? 0 : 1;
    }
    @SuppressWarnings({"unchecked", "rawtypes"})
    Map.Entry<String, Match.Bound>[] entries = new Map.Entry[count];
    for (int i = 0, next = 0; i < labels.size(); i++) {
      var slot = bound[i];
      if (slot != null) {
        entries[next++] = Map.entry(labels.get(i), slot);
      }
    }
    return switch (count) {
      case 0 -> Map.of();
      case 1 -> Map.of(entries[0].getKey(), entries[0].getValue());
      default -> Map.ofEntries(entries);
    };
  }

  /// The words and lemmas that the patterns of a [RuleSet] know, each with a number. All other
  /// words are one to them: [#OTHER], or [#NUMBER] where they begin with a digit.
  static final class Vocabulary {

    static final int OTHER = 0;
    static final int NUMBER = 1;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> lemmas = new HashMap<>();

    /// The sets that take every word that begins with a digit.
    private final List<BitSet> takers = new ArrayList<>();

    private int size = 2;

    /// The number of a word that a pattern knows.
    int word(String norm) {
      int number = number(words, norm);
      if (isNumber(norm)) {
        for (var taker : takers) {
          taker.set(number);
        }
      }
      return number;
    }

    /// The number of a lemma that a pattern knows.
    int lemma(String lemma) {
      return number(lemmas, lemma);
    }

    private int number(Map<String, Integer> known, String word) {
      var number = known.putIfAbsent(word, size);
      return number == null ? size++ : number;
    }

    /// How many numbers there are.
    int size() {
      return size;
    }

    boolean hasLemmas() {
      return !lemmas.isEmpty();
    }

    /// Puts every word that begins with a digit into `set`, those that are yet to be read too.
    void addDigits(BitSet set) {
      set.set(NUMBER);
      for (var known : words.entrySet()) {
        if (isNumber(known.getKey())) {
          set.set(known.getValue());
        }
      }
      takers.add(set);
    }

    int wordOf(Token token) {
      var number = words.get(token.norm());
      return number != null ? number : isNumber(token.word()) ? NUMBER : OTHER;
    }

    int lemmaOf(Token token) {
      return orOther(lemmas.get(token.lemma()));
    }

    private static int orOther(@Nullable Integer number) {
      return number == null ? OTHER : number;
    }

    private static boolean isNumber(String word) {
      return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
  }
}
