package org.hearsay.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Sentence;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;

/// Runs the rules of this stage over a sentence. Within a family the longer match wins over those
/// it overlaps, so that "not only" keeps "not" away.
final class Signs {

  private final RuleSet rules;
  private final Phrases phrases;

  Signs(Knowledge knowledge) {
    rules =
        knowledge.rules(
            "judge/hedges",
            "judge/negation",
            "judge/forecasts",
            "judge/conditions",
            "judge/deadlines",
            "judge/questions",
            "judge/stands",
            "judge/comments");
    phrases = new Phrases(knowledge);
  }

  /// All signs in `sentence`, in text order.
  List<Sign> in(Sentence sentence) {
    var families = new TreeMap<String, List<Match>>();
    for (var match : rules.match(sentence, phrases)) {
      families.computeIfAbsent(match.rule().kind(), family -> new ArrayList<>()).add(match);
    }
    var signs = new ArrayList<Sign>();
    for (Map.Entry<String, List<Match>> family : families.entrySet()) {
      withoutOverlaps(family.getValue()).forEach(match -> signs.add(Sign.of(match)));
    }
    signs.sort(
        Comparator.comparingInt((Sign sign) -> sign.match().from())
            .thenComparingInt(sign -> sign.match().order()));
    return signs;
  }

  /// One pass from the left: of matches that overlap, the longest of each run, then the earlier
  /// rule.
  private static List<Match> withoutOverlaps(List<Match> matches) {
    matches.sort(
        Comparator.comparingInt(Match::from)
            .thenComparingInt(match -> -match.to())
            .thenComparingInt(Match::order));
    var kept = new ArrayList<Match>();
    for (var match : matches) {
      while (!kept.isEmpty() && overlaps(kept.getLast(), match) && beats(match, kept.getLast())) {
        kept.removeLast();
      }
      if (kept.isEmpty() || !overlaps(kept.getLast(), match)) {
        kept.add(match);
      }
    }
    return kept;
  }

  private static boolean overlaps(Match one, Match other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  /// A rule that keeps others away does so however long they are; else the longer match wins.
  private static boolean beats(Match one, Match other) {
    boolean keeps = Sign.of(one).counts();
    return keeps == Sign.of(other).counts()
        ? one.to() - one.from() > other.to() - other.from()
        : !keeps;
  }
}
