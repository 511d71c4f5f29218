package org.hearsay.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// For each word, the patterns that can have it at their first, second and third place, as rows of
/// bits: the patterns that can begin at a token are those in the rows of it and its two followers.
final class Beginnings {

  /// A bit for each pattern, and so many longs for each word.
  private final int width;

  private final long[][] rows = new long[Openings.PLACES][];

  /// The patterns that need one of several words, in the row of each.
  private final long[] needed;

  /// The patterns that need no certain word.
  private final long[] free;

  private final boolean anywhere;

  /// The patterns that can begin with a slot of a type that the stage provides.
  private record Slotted(SlotTypes.Filler.OfStage type, long[] patterns) {}

  private final List<Slotted> slotted = new ArrayList<>();

  /// All of these patterns.
  private final long[] begunBySlot;

  /// @param words how many words the vocabulary has
  Beginnings(List<PatternParser.Compiled> patterns, int words) {
    width = (patterns.size() + 63) / 64;
    needed = new long[words * width];
    free = new long[width];
    begunBySlot = new long[width];
    for (int i = 0; i < patterns.size(); i++) {
      var triggers = patterns.get(i).triggers();
      free[i / 64] |= triggers.isEmpty() ? 1L << i : 0;
      mark(needed, triggers, i);
    }
    for (int place = 0; place < Openings.PLACES; place++) {
      rows[place] = new long[words * width];
    }
    open(patterns);
    anywhere = !slotted.isEmpty() || !isEmpty(rows[0], Attempt.Vocabulary.OTHER);
  }

  private void open(List<PatternParser.Compiled> patterns) {
    long[][] any = new long[Openings.PLACES][width];
    for (int i = 0; i < patterns.size(); i++) {
      var openings = Openings.of(patterns.get(i).start());
      for (int place = 0; place < Openings.PLACES; place++) {
        mark(rows[place], openings.words(place), i);
        any[place][i / 64] |= openings.isAny(place) ? 1L << i : 0;
      }
      for (var type : openings.types()) {
        slotted(type).patterns[i / 64] |= 1L << i;
        begunBySlot[i / 64] |= 1L << i;
      }
    }
    for (int place = 0; place < Openings.PLACES; place++) {
      for (int i = 0; i < rows[place].length; i++) {
        rows[place][i] |= any[place][i % width];
      }
    }
  }

  private Slotted slotted(SlotTypes.Filler.OfStage type) {
    for (var known : slotted) {
      if (known.type == type) {
        return known;
      }
    }
    var first = new Slotted(type, new long[width]);
    slotted.add(first);
    return first;
  }

  /// Sets the bit of `pattern` in the row of each of `words`.
  private void mark(long[] of, BitSet words, int pattern) {
    for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
      of[word * width + pattern / 64] |= 1L << pattern;
    }
  }

  private boolean isEmpty(long[] of, int word) {
    for (int i = word * width; i < (word + 1) * width; i++) {
      if (of[i] != 0) {
        return false;
      }
    }
    return true;
  }

  /// The patterns that may fit somewhere in the sentence; empty if there is none.
  long[] possible(Attempt attempt) {
    boolean any = anywhere;
    var possible = free.clone();
    for (int at = 0; at < attempt.size(); at++) {
      any |= require(attempt.words[at], possible);
      if (attempt.lemmas != attempt.words) {
        any |= require(attempt.lemmas[at], possible);
      }
    }
    return any ? possible : new long[0];
  }

  private boolean require(int word, long[] possible) {
    if (word == Attempt.Vocabulary.OTHER) {
      return false;
    }
    for (int i = 0; i < width; i++) {
      possible[i] |= needed[word * width + i];
    }
    return true;
  }

  /// Those of the patterns `column` × 64 to `column` × 64 + 63, a bit each, that can begin at token
  /// `from`.
  ///
  /// @param possible those that may be among them
  long at(Attempt attempt, int from, int column, long possible) {
    long byWord = at(0, attempt, from, column);
    long fit = possible & (byWord | begunBySlot[column]);
    int places = Math.min(Openings.PLACES, attempt.size() - from);
    for (int place = 1; place < places && fit != 0; place++) {
      fit &= at(place, attempt, from + place, column);
    }
    long bySlot = fit & ~byWord;
    return bySlot == 0 ? fit : fit & (byWord | filled(attempt, from, column, bySlot));
  }

  private long at(int place, Attempt attempt, int token, int column) {
    return rows[place][attempt.words[token] * width + column]
        | rows[place][attempt.lemmas[token] * width + column];
  }

  /// Those of `patterns` whose first slot the stage can fill at token `from`.
  private long filled(Attempt attempt, int from, int column, long patterns) {
    long filled = 0;
    for (int i = 0; i < slotted.size(); i++) {
      long those = slotted.get(i).patterns[column];
      if ((patterns & ~filled & those) != 0 && !attempt.fill(slotted.get(i).type, from).isEmpty()) {
        filled |= those;
      }
    }
    return filled;
  }

  /// The words that can stand at the first places of a pattern: where it is worth trying. Each
  /// place is told for itself, so a pattern may be tried in vain, but never missed.
  static final class Openings {

    /// How many places are looked at.
    static final int PLACES = 3;

    private final BitSet[] words = new BitSet[PLACES];
    private final boolean[] any = new boolean[PLACES];

    /// The types of the stage that can fill the first place.
    private final List<SlotTypes.Filler.OfStage> types = new ArrayList<>();

    /// Steps already entered at a place: many roads lead to the same.
    private final List<Node> entered = new ArrayList<>();

    private final List<Integer> enteredAt = new ArrayList<>();

    private Openings() {
      for (int place = 0; place < PLACES; place++) {
        words[place] = new BitSet();
      }
    }

    static Openings of(Node start) {
      var openings = new Openings();
      openings.enter(start, 0);
      return openings;
    }

    /// Numbers of the words that can stand at `place`.
    BitSet words(int place) {
      return words[place];
    }

    List<SlotTypes.Filler.OfStage> types() {
      return types;
    }

    /// Whether any word can stand at `place`, or none.
    boolean isAny(int place) {
      return any[place];
    }

    /// The pattern goes on with `node` at `place`.
    void enter(Node node, int place) {
      if (place >= PLACES) {
        return;
      }
      for (int i = 0; i < entered.size(); i++) {
        if (entered.get(i) == node && enteredAt.get(i) == place) {
          return;
        }
      }
      entered.add(node);
      enteredAt.add(place);
      node.open(this, place);
    }

    void add(int place, int word) {
      words[place].set(word);
    }

    void any(int place) {
      any[place] = true;
    }

    /// Nothing is known from `place` on.
    void anyFrom(int place) {
      for (int i = place; i < PLACES; i++) {
        any[i] = true;
      }
    }

    /// A slot at `place`, as short or long as it may be, and what follows it.
    void add(int place, SlotTypes.Filler filler, Node next) {
      var slot = filler.opens();
      words[place].or(slot.first());
      if (slot.first().isEmpty() && place == 0 && filler instanceof SlotTypes.Filler.OfStage type) {
        types.add(type);
      } else {
        any[place] |= slot.first().isEmpty();
      }
      if (slot.open()) {
        anyFrom(place + 1);
        return;
      }
      enter(next, place + 1);
      for (int later = place + 1; later < PLACES && !slot.more().isEmpty(); later++) {
        words[later].or(slot.more());
        enter(next, later + 1);
      }
    }
  }
}
