package org.hearsay.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Sentence;

/// The compiled rules of one or more files. Immutable; one instance serves many threads.
///
/// A word that no pattern knows costs one look-up. A pattern is tried only in a sentence that holds
/// a word it needs, and only at tokens that, with the two that follow, it can begin with
/// ([Beginnings]).
public final class RuleSet {

  private final List<Rule> rules;
  private final Attempt.Vocabulary vocabulary = new Attempt.Vocabulary();
  private final List<PatternParser.Compiled> patterns = new ArrayList<>();

  /// The rule of each pattern.
  private final List<Rule> owners = new ArrayList<>();

  private final Beginnings beginnings;

  RuleSet(List<Rule> rules, Knowledge knowledge) {
    this.rules = List.copyOf(rules);
    var types = new SlotTypes(vocabulary, knowledge);
    for (var rule : rules) {
      for (String pattern : rule.match()) {
        patterns.add(compile(rule, pattern, types));
        owners.add(rule);
      }
    }
    beginnings = new Beginnings(patterns, vocabulary.size());
  }

  private PatternParser.Compiled compile(Rule rule, String pattern, SlotTypes types) {
    try {
      return new PatternParser(pattern, vocabulary, types).compile();
    } catch (RuleException wrong) {
      throw new RuleException("rule " + rule.name() + ": " + wrong.getMessage(), wrong);
    }
  }

  public List<Rule> rules() {
    return rules;
  }

  /// Every rule that fires in `sentence`, at every token it fires from; in order of rule, then of
  /// text.
  public List<Match> match(Sentence sentence, Slots slots) {
    return match(new Attempt(sentence, slots, vocabulary));
  }

  /// How many steps matching takes: what no text may drive up faster than it grows.
  long effort(Sentence sentence, Slots slots) {
    var attempt = new Attempt(sentence, slots, vocabulary);
    match(attempt);
    return attempt.allSteps();
  }

  private List<Match> match(Attempt attempt) {
    var possible = beginnings.possible(attempt);
    if (possible.length == 0) {
      return List.of();
    }
    var found = new ArrayList<Match>();
    for (int from = 0; from < attempt.size(); from++) {
      for (int column = 0; column < possible.length; column++) {
        if (possible[column] != 0) {
          long fit = beginnings.at(attempt, from, column, possible[column]);
          for (; fit != 0; fit &= fit - 1) {
            match(column * 64 + Long.numberOfTrailingZeros(fit), from, attempt, found);
          }
        }
      }
    }
    if (found.size() > 1) {
      found.sort(Comparator.comparingInt(Match::order));
    }
    return found;
  }

  private void match(int index, int from, Attempt attempt, List<Match> found) {
    var pattern = patterns.get(index);
    int to = attempt.match(pattern, from);
    if (to > from) {
      found.add(
          new Match(
              owners.get(index),
              index,
              attempt.sentence,
              from,
              to,
              attempt.bound(pattern.labels())));
    }
  }
}
