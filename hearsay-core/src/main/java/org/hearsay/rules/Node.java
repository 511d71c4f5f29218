package org.hearsay.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.jspecify.annotations.Nullable;

/// A compiled pattern: each node tries itself at a token and hands on to the next; the last node
/// is [End].
sealed interface Node {

  /// Where the whole rest of the pattern ends if it fits from token `at` on; −1 if it does not.
  int match(State state, int at);

  /// Among the words a node can begin with: every word that begins with a digit.
  String NUMBER = "#";

  /// The words a node can take first; lemmas as `~say`, any number as [#NUMBER]; empty: any word.
  ///
  /// @param more whether it can take further words
  record Opens(Set<String> words, boolean more) {}

  /// What a match in the making knows.
  final class State {
    final Sentence sentence;
    final Slots slots;
    private Map<String, Match.Bound> bound = Map.of();
    private int steps;

    State(Sentence sentence, Slots slots) {
      this.sentence = sentence;
      this.slots = slots;
    }

    Map<String, Match.Bound> bound() {
      return bound;
    }

    Match.@Nullable Bound get(String label) {
      return bound.get(label);
    }

    void put(String label, Match.Bound slot) {
      if (bound.isEmpty()) {
        bound = new HashMap<>();
      }
      bound.put(label, slot);
    }

    void restore(String label, Match.@Nullable Bound before) {
      if (before != null) {
        bound.put(label, before);
      } else if (!bound.isEmpty()) {
        bound.remove(label);
      }
    }

    /// A hostile sentence may not make one attempt run for ever.
    boolean spent() {
      return ++steps > 20_000;
    }
  }

  record End() implements Node {
    @Override
    public int match(State state, int at) {
      return at;
    }
  }

  /// The start or end of the sentence.
  record Edge(boolean start, Node next) implements Node {
    @Override
    public int match(State state, int at) {
      return (start ? at == 0 : at == state.sentence.tokens().size()) ? next.match(state, at) : -1;
    }
  }

  /// One token that passes a test; `words` are those that can, empty where any may.
  record One(Predicate<Token> test, Set<String> words, Node next) implements Node {
    @Override
    public int match(State state, int at) {
      var tokens = state.sentence.tokens();
      return at < tokens.size() && !state.spent() && test.test(tokens.get(at))
          ? next.match(state, at + 1)
          : -1;
    }
  }

  /// Any of several ways, first that fits.
  record Any(List<Node> ways) implements Node {
    @Override
    public int match(State state, int at) {
      for (var way : ways) {
        int end = way.match(state, at);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
  }

  /// Up to `most` tokens of any kind but those in `stop`, as few as will do.
  record Gap(int most, Set<String> stop, Node next) implements Node {
    @Override
    public int match(State state, int at) {
      var tokens = state.sentence.tokens();
      for (int i = at; i <= Math.min(at + most, tokens.size()); i++) {
        int end = next.match(state, i);
        if (end >= 0) {
          return end;
        }
        if (i < tokens.size() && stop.contains(tokens.get(i).norm())) {
          return -1;
        }
      }
      return -1;
    }
  }

  /// A labelled slot; `fill` says how it can be filled, `opens` from which words.
  record Slot(String label, Filler fill, Opens opens, Node next) implements Node {
    /// The ways a slot can be filled at a token, preferred first.
    interface Filler {
      List<Match.Bound> at(State state, int from);
    }

    @Override
    public int match(State state, int at) {
      if (at >= state.sentence.tokens().size() || state.spent()) {
        return -1;
      }
      var before = state.get(label);
      for (var bound : fill.at(state, at)) {
        state.put(label, bound);
        int end = next.match(state, bound.to());
        if (end >= 0) {
          return end;
        }
      }
      state.restore(label, before);
      return -1;
    }
  }
}
