package org.hearsay.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Because;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;

/// A rule that fired on tokens `from` (in) to `to` (out) of a sentence.
///
/// @param order the rule's place in its files; earlier wins among equals
/// @param slots what each labelled slot took
public record Match(
    Rule rule, int order, Sentence sentence, int from, int to, Map<String, Bound> slots) {

  /// The tokens a slot took and the value it was given: a lexicon's second column, a number in
  /// digits, or else the words in lower case.
  public record Bound(int from, int to, String value) {

    /// Those of `bounds` that begin at token `from`.
    public static List<Bound> startingAt(int from, List<Bound> bounds) {
      var found = new ArrayList<Bound>(0);
      for (var bound : bounds) {
        if (bound.from == from) {
          found.add(bound);
        }
      }
      return found;
    }
  }

  public Match {
    slots = Map.copyOf(slots);
  }

  public Span span() {
    return sentence.span(from, to);
  }

  public Optional<Bound> slot(String label) {
    return Optional.ofNullable(slots.get(label));
  }

  public Optional<String> value(String label) {
    return slot(label).map(Bound::value);
  }

  public Optional<Span> span(String label) {
    return slot(label).map(bound -> sentence.span(bound.from(), bound.to()));
  }

  public Because because() {
    return new Because(rule.name(), span());
  }

  /// Those matches that remain when longer beats shorter, then earlier rule beats later, and no
  /// two overlap; in text order.
  public static List<Match> withoutOverlaps(List<Match> matches) {
    var best = new ArrayList<>(matches);
    best.sort(
        Comparator.comparingInt((Match match) -> match.from - match.to)
            .thenComparingInt(Match::order)
            .thenComparingInt(Match::from));
    var kept = new ArrayList<Match>();
    var taken = new BitSet();
    for (var match : best) {
      int next = taken.nextSetBit(match.from);
      if (next < 0 || next >= match.to) {
        taken.set(match.from, match.to);
        kept.add(match);
      }
    }
    kept.sort(Comparator.comparingInt(Match::from));
    return kept;
  }
}
