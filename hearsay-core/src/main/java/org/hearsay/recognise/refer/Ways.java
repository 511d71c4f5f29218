package org.hearsay.recognise.refer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Because;
import org.hearsay.rules.Match;

/// Which ways of pointing the rules allow at which words of a sentence.
final class Ways {

  private final Map<Integer, List<Match>> byWord = new HashMap<>();

  /// @param matches of the rules, in order
  Ways(List<Match> matches) {
    for (var match : matches) {
      match
          .slot("p")
          .ifPresent(
              slot -> byWord.computeIfAbsent(slot.from(), key -> new ArrayList<>()).add(match));
    }
  }

  /// The reason for taking the word at `at` to point `way`: "previous-speaker", "role"; empty where
  /// no rule allows it.
  Optional<Because> because(String way, int at) {
    return byWord.getOrDefault(at, List.of()).stream()
        .filter(match -> match.rule().gives("way", "").equals(way))
        .findFirst()
        .map(Match::because);
  }
}
