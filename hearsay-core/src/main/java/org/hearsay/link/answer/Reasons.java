package org.hearsay.link.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.rules.Lexicon;

/// Says in words why one claim was taken to answer another: "another number", by what counted most.
final class Reasons {

  private static final int MOST = 3;

  /// What moves the odds by less than a third is no reason.
  private static final double LEAST = 0.3;

  private record Counted(String words, double points) {}

  private final Weights weights;
  private final Lexicon words;

  /// @param words rows `clue TAB words`, clues without the beginning of [PairNames]
  Reasons(Weights weights, Lexicon words) {
    this.weights = weights;
    this.words = words;
  }

  /// The strongest first, at most three.
  List<String> of(Choice.Option option) {
    var counted = new ArrayList<Counted>();
    for (var clue : option.clues().entrySet()) {
      double points = weights.points(Map.of(clue.getKey(), clue.getValue()));
      if (points >= LEAST) {
        words(clue.getKey()).ifPresent(told -> counted.add(new Counted(told, points)));
      }
    }
    counted.sort(Comparator.comparingDouble((Counted one) -> -one.points));
    return counted.stream().map(Counted::words).distinct().limit(MOST).toList();
  }

  private Optional<String> words(String clue) {
    return words.find(PairNames.bare(clue)).map(Lexicon.Entry::value);
  }
}
