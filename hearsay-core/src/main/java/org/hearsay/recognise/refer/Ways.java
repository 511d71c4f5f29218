package org.hearsay.recognise.refer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Because;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;
import org.jspecify.annotations.Nullable;

/// Which ways of pointing the rules allow at which words of a sentence.
final class Ways {

  private final RuleSet rules;
  private final Line line;
  private @Nullable Map<Integer, List<Match>> byWord;

  Ways(RuleSet rules, Line line) {
    this.rules = rules;
    this.line = line;
  }

  /// The reason for taking the word at `at` to point `way`: "previous-speaker", "role"; empty where
  /// no rule allows it.
  Optional<Because> because(String way, int at) {
    return matches().getOrDefault(at, List.of()).stream()
        .filter(match -> match.rule().kind().equals(way))
        .findFirst()
        .map(Match::because);
  }

  /// Matched when it is first asked for: most sentences point at nobody.
  private Map<Integer, List<Match>> matches() {
    if (byWord == null) {
      var found = new HashMap<Integer, List<Match>>();
      for (var match : rules.match(line.sentence, (type, same, from) -> fill(type, from))) {
        int word = match.slot("p").orElseThrow().from();
        found.computeIfAbsent(word, key -> new ArrayList<>()).add(match);
      }
      byWord = found;
    }
    return byWord;
  }

  private List<Match.Bound> fill(String type, int from) {
    return type.equals("who") && line.noun(from).isPresent()
        ? List.of(new Match.Bound(from, from + 1, ""))
        : List.of();
  }
}
