package org.hearsay.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.jspecify.annotations.Nullable;

/// The compiled rules of one or more files. Immutable; one instance serves many threads.
///
/// A pattern that can begin with certain words only is tried at those words and nowhere else; the
/// others are tried at every token of a sentence that holds one of the words they need.
public final class RuleSet {

  private record Entry(Rule rule, Node start) {}

  private final List<Rule> rules;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, BitSet> byTrigger = new HashMap<>();
  private final Map<String, List<Integer>> byFirst = new HashMap<>();
  private final Map<String, List<Integer>> byFirstLemma = new HashMap<>();
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
      if (!compiled.firsts().isEmpty()) {
        compiled.firsts().forEach(first -> addFirst(first, index));
      } else if (compiled.triggers().isEmpty()) {
        always.set(index);
      } else {
        compiled
            .triggers()
            .forEach(word -> byTrigger.computeIfAbsent(word, key -> new BitSet()).set(index));
      }
    } catch (RuleException wrong) {
      throw new RuleException("rule " + rule.name() + ": " + wrong.getMessage(), wrong);
    }
  }

  private void addFirst(String first, int index) {
    boolean lemma = first.startsWith("~");
    (lemma ? byFirstLemma : byFirst)
        .computeIfAbsent(lemma ? first.substring(1) : first, key -> new ArrayList<>())
        .add(index);
  }

  public List<Rule> rules() {
    return rules;
  }

  /// Every rule that fires in `sentence`, at every token it fires from; in order of rule, then of
  /// text.
  public List<Match> match(Sentence sentence, Slots slots) {
    var found = new ArrayList<Match>();
    var tried = (BitSet) always.clone();
    var tokens = sentence.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      var token = tokens.get(at);
      String norm = token.norm();
      if (!byTrigger.isEmpty()) {
        addTo(tried, byTrigger.get(norm));
        addTo(tried, byTrigger.get("~" + token.lemma()));
      }
      tryAll(byFirst.get(norm), sentence, at, slots, found);
      if (!byFirstLemma.isEmpty()) {
        tryAll(byFirstLemma.get(token.lemma()), sentence, at, slots, found);
      }
      if (isNumber(token)) {
        tryAll(byFirst.get(PatternParser.NUMBER), sentence, at, slots, found);
      }
    }
    for (int i = tried.nextSetBit(0); i >= 0; i = tried.nextSetBit(i + 1)) {
      for (int from = 0; from < tokens.size(); from++) {
        tryAt(i, sentence, from, slots, found);
      }
    }
    return inOrder(found);
  }

  private static boolean isNumber(Token token) {
    return !token.word().isEmpty() && Character.isDigit(token.word().charAt(0));
  }

  private void tryAll(
      @Nullable List<Integer> indices,
      Sentence sentence,
      int from,
      Slots slots,
      List<Match> found) {
    if (indices != null) {
      for (int index : indices) {
        tryAt(index, sentence, from, slots, found);
      }
    }
  }

  private void tryAt(int index, Sentence sentence, int from, Slots slots, List<Match> found) {
    var entry = entries.get(index);
    var state = new Node.State(sentence, slots);
    int to = entry.start().match(state, from);
    if (to > from) {
      found.add(new Match(entry.rule(), index, sentence, from, to, state.bound));
    }
  }

  /// A pattern can begin with a word and with its lemma, and is then found twice.
  private static List<Match> inOrder(List<Match> found) {
    if (found.size() > 1) {
      found.sort(Comparator.comparingInt(Match::order).thenComparingInt(Match::from));
      for (int i = found.size() - 1; i > 0; i--) {
        var one = found.get(i);
        var before = found.get(i - 1);
        if (one.order() == before.order() && one.from() == before.from()) {
          found.remove(i);
        }
      }
    }
    return found;
  }

  private static void addTo(BitSet tried, @Nullable BitSet more) {
    if (more != null) {
      tried.or(more);
    }
  }
}
