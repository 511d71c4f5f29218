package org.hearsay.recognise.refer;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Because;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.recognise.refer.line.Line;
import org.hearsay.recognise.refer.line.WhoWords;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;

/// Which ways of pointing the rules allow at which words of a sentence.
final class Ways {

  /// So many words before and behind may tell that somebody speaks: "she had also said".
  private static final int BEFORE = 1;

  private static final int BEHIND = 7;
  private static final String ASIDE = "en/recognise/refer#description";

  private final RuleSet rules;
  private final Line line;

  Ways(RuleSet rules, Line line) {
    this.rules = rules;
    this.line = line;
  }

  /// The reason for taking the phrase that `at` carries to point `way`: "previous-speaker", "role";
  /// empty where no rule allows it. Only the words around are matched: most sentences point at
  /// nobody.
  Optional<Because> because(String way, int from, int at) {
    int first = Math.max(0, from - BEFORE);
    int last = Math.min(line.size(), at + BEHIND);
    var window =
        new Sentence(
            line.sentence.number(), line.span(first, last), line.tokens.subList(first, last));
    return rules.match(window, (type, same, word) -> fill(type, first + word, word)).stream()
        .filter(match -> match.rule().kind().equals(way))
        .filter(match -> match.slot("p").orElseThrow().from() == at - first)
        .findFirst()
        .map(Match::because);
  }

  /// The reason for noting a role that points at nobody told before: there are many, so no rule is
  /// asked.
  Because aside(Span words) {
    return new Because(ASIDE, words);
  }

  private List<Match.Bound> fill(String type, int at, int word) {
    return type.equals("aged") && WhoWords.age(line.norm(at)) > 0
        ? List.of(new Match.Bound(word, word + 1, ""))
        : List.of();
  }
}
