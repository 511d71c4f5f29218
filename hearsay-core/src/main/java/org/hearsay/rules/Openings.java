package org.hearsay.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The first two words of a compiled pattern, as far as they are certain: where it is worth trying.
///
/// Words are written as in [Node.Opens]; [#ANY] stands for all of them, and for the end.
final class Openings {

  static final String ANY = "*";

  private final Map<String, Set<String>> seconds = new HashMap<>();

  private Openings() {}

  /// Each first word with the words that can follow it.
  static Map<String, Set<String>> of(Node start) {
    var openings = new Openings();
    openings.first(start);
    return openings.seconds;
  }

  private void first(Node node) {
    switch (node) {
      case Node.One one -> add(new Node.Opens(one.words(), false), one.next());
      case Node.Slot slot -> add(slot.opens(), slot.next());
      case Node.Any any -> any.ways().forEach(this::first);
      case Node.Edge edge -> first(edge.next());
      case Node.Gap gap -> add(new Node.Opens(Set.of(), true), gap);
      case Node.End end -> add(new Node.Opens(Set.of(), true), end);
    }
  }

  private void add(Node.Opens opens, Node next) {
    var then = new HashSet<String>();
    if (opens.more()) {
      then.add(ANY);
    } else {
      addFirsts(next, then);
    }
    for (String word : opens.words().isEmpty() ? Set.of(ANY) : opens.words()) {
      seconds.computeIfAbsent(word, key -> new HashSet<>()).addAll(then);
    }
  }

  private static void addFirsts(Node node, Set<String> words) {
    switch (node) {
      case Node.One one -> words.addAll(one.words().isEmpty() ? Set.of(ANY) : one.words());
      case Node.Slot slot ->
          words.addAll(slot.opens().words().isEmpty() ? Set.of(ANY) : slot.opens().words());
      case Node.Any any -> any.ways().forEach(way -> addFirsts(way, words));
      case Node.Edge edge -> words.add(ANY);
      case Node.Gap gap -> words.add(ANY);
      case Node.End end -> words.add(ANY);
    }
  }
}
