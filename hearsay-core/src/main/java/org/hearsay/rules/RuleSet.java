package org.hearsay.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.model.Sentence;

/// The compiled rules of one or more files. Immutable; one instance serves many threads.
public final class RuleSet {

  private record Entry(Rule rule, Node start) {}

  private final List<Rule> rules;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, BitSet> byTrigger = new HashMap<>();
  private final BitSet always = new BitSet();

  RuleSet(List<Rule> rules, Function<String, Optional<Lexicon>> lexicons) {
    this.rules = List.copyOf(rules);
    for (var rule : rules) {
      for (String pattern : rule.match()) {
        add(rule, pattern, lexicons);
      }
    }
  }

  private void add(Rule rule, String pattern, Function<String, Optional<Lexicon>> lexicons) {
    try {
      var compiled = new PatternParser(pattern, lexicons).compile();
      int index = entries.size();
      entries.add(new Entry(rule, compiled.start()));
      if (compiled.triggers().isEmpty()) {
        always.set(index);
      }
      for (String trigger : compiled.triggers()) {
        byTrigger.computeIfAbsent(trigger, key -> new BitSet()).set(index);
      }
    } catch (RuleException wrong) {
      throw new RuleException("rule " + rule.name() + ": " + wrong.getMessage(), wrong);
    }
  }

  public List<Rule> rules() {
    return rules;
  }

  /// Every rule that fires in `sentence`, at every token it fires from; in order of rule, then of
  // text.
  public List<Match> match(Sentence sentence, Slots slots) {
    var tried = (BitSet) always.clone();
    for (var token : sentence.tokens()) {
      addTo(tried, byTrigger.get(token.norm()));
      addTo(tried, byTrigger.get("~" + token.lemma()));
    }
    var found = new ArrayList<Match>();
    for (int i = tried.nextSetBit(0); i >= 0; i = tried.nextSetBit(i + 1)) {
      var entry = entries.get(i);
      for (int from = 0; from < sentence.tokens().size(); from++) {
        var state = new Node.State(sentence, slots);
        int to = entry.start().match(state, from);
        if (to > from) {
          found.add(new Match(entry.rule(), i, sentence, from, to, state.bound));
        }
      }
    }
    return found;
  }

  private static void addTo(
      BitSet tried, java.util.@org.jspecify.annotations.Nullable BitSet more) {
    if (more != null) {
      tried.or(more);
    }
  }
}
