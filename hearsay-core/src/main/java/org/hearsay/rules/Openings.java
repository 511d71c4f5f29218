package org.hearsay.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The words that can stand at the first places of a pattern: where it is worth trying. Each place
/// is told for itself, so a pattern may be tried in vain, but never missed.
final class Openings {

  /// How many places are looked at.
  static final int PLACES = 3;

  private final BitSet[] words = new BitSet[PLACES];
  private final boolean[] any = new boolean[PLACES];

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
  void add(int place, Filler.Opens slot, Node next) {
    words[place].or(slot.first());
    any[place] |= slot.first().isEmpty();
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
