package org.hearsay.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.jspecify.annotations.Nullable;

/// The compiled rules of one or more files. Immutable; one instance serves many threads.
///
/// Most words of a text cost one look-up: it says which patterns can begin with the word, and for
/// which patterns it is the rarest word they need. A pattern is tried only in a sentence that holds
/// a word it needs, and only at words it can begin with.
public final class RuleSet {

  private record Entry(Rule rule, Node start) {}

  /// What a word is to the patterns: those that begin with it, whatever follows or before certain
  /// words only, and those that need it.
  private static final class Word {
    private final List<Integer> begins = new ArrayList<>();
    private final Map<String, List<Integer>> beginsBefore = new HashMap<>();
    private final BitSet needed = new BitSet();

    /// All of the first two.
    private final BitSet all = new BitSet();

    void begins(int index, Set<String> seconds) {
      all.set(index);
      if (seconds.contains(Openings.ANY)) {
        begins.add(index);
      } else {
        seconds.forEach(
            second -> beginsBefore.computeIfAbsent(second, key -> new ArrayList<>()).add(index));
      }
    }
  }

  private record Hit(int at, Word word) {}

  private final List<Rule> rules;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Word> lemmas = new HashMap<>();
  private final Word numbers;

  /// Patterns that need no certain word.
  private final BitSet free = new BitSet();

  /// Patterns that can begin with any word.
  private final BitSet anywhere = new BitSet();

  RuleSet(List<Rule> rules, Function<String, Optional<Lexicon>> lexicons) {
    this.rules = List.copyOf(rules);
    for (var rule : rules) {
      for (String pattern : rule.match()) {
        add(rule, pattern, lexicons);
      }
    }
    numbers = word(Node.NUMBER);
  }

  private void add(Rule rule, String pattern, Function<String, Optional<Lexicon>> lexicons) {
    try {
      var compiled = new PatternParser(pattern, lexicons).compile();
      int index = entries.size();
      entries.add(new Entry(rule, compiled.start()));
      free.set(index, compiled.triggers().isEmpty());
      compiled.triggers().forEach(needed -> word(needed).needed.set(index));
      var openings = Openings.of(compiled.start());
      if (openings.containsKey(Openings.ANY)) {
        anywhere.set(index);
      } else {
        openings.forEach((first, seconds) -> word(first).begins(index, seconds));
      }
    } catch (RuleException wrong) {
      throw new RuleException("rule " + rule.name() + ": " + wrong.getMessage(), wrong);
    }
  }

  private Word word(String key) {
    return key.startsWith("~")
        ? lemmas.computeIfAbsent(key.substring(1), lemma -> new Word())
        : words.computeIfAbsent(key, word -> new Word());
  }

  public List<Rule> rules() {
    return rules;
  }

  /// Every rule that fires in `sentence`, at every token it fires from; in order of rule, then of
  /// text.
  public List<Match> match(Sentence sentence, Slots slots) {
    var hits = hits(sentence);
    if (hits.isEmpty() && anywhere.isEmpty()) {
      return List.of();
    }
    var possible = (BitSet) free.clone();
    for (var hit : hits) {
      possible.or(hit.word.needed);
    }
    var attempt = new Attempt(sentence, slots, possible, new ArrayList<>());
    for (var hit : hits) {
      if (hit.word.all.intersects(possible)) {
        begin(hit, attempt);
      }
    }
    possible.and(anywhere);
    for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
      for (int from = 0; from < sentence.tokens().size(); from++) {
        attempt.at(i, from);
      }
    }
    return inOrder(attempt.found);
  }

  private void begin(Hit hit, Attempt attempt) {
    attempt.all(hit.word.begins, hit.at);
    var before = hit.word.beginsBefore;
    if (before.isEmpty() || hit.at + 1 >= attempt.sentence.tokens().size()) {
      return;
    }
    var next = attempt.sentence.tokens().get(hit.at + 1);
    attempt.all(before.get(next.norm()), hit.at);
    if (!lemmas.isEmpty()) {
      attempt.all(before.get("~" + next.lemma()), hit.at);
    }
    if (isNumber(next)) {
      attempt.all(before.get(Node.NUMBER), hit.at);
    }
  }

  private List<Hit> hits(Sentence sentence) {
    List<Hit> hits = List.of();
    var tokens = sentence.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      var token = tokens.get(at);
      hits = add(words.get(token.norm()), at, hits);
      if (!lemmas.isEmpty()) {
        hits = add(lemmas.get(token.lemma()), at, hits);
      }
      if (isNumber(token)) {
        hits = add(numbers, at, hits);
      }
    }
    return hits;
  }

  private static List<Hit> add(@Nullable Word word, int at, List<Hit> hits) {
    if (word == null) {
      return hits;
    }
    var more = hits.isEmpty() ? new ArrayList<Hit>() : hits;
    more.add(new Hit(at, word));
    return more;
  }

  private static boolean isNumber(Token token) {
    return !token.word().isEmpty() && Character.isDigit(token.word().charAt(0));
  }

  private final class Attempt {
    private final Sentence sentence;
    private final Slots slots;
    private final BitSet possible;
    private final List<Match> found;

    Attempt(Sentence sentence, Slots slots, BitSet possible, List<Match> found) {
      this.sentence = sentence;
      this.slots = slots;
      this.possible = possible;
      this.found = found;
    }

    void all(@Nullable List<Integer> indices, int from) {
      if (indices != null) {
        for (int i = 0; i < indices.size(); i++) {
          if (possible.get(indices.get(i))) {
            at(indices.get(i), from);
          }
        }
      }
    }

    void at(int index, int from) {
      var entry = entries.get(index);
      var state = new Node.State(sentence, slots);
      int to = entry.start().match(state, from);
      if (to > from) {
        found.add(new Match(entry.rule(), index, sentence, from, to, state.bound()));
      }
    }
  }

  /// A pattern can begin with a word and with its lemma, and is then found twice.
  private static List<Match> inOrder(List<Match> found) {
    if (found.size() < 2) {
      return found;
    }
    found.sort(Comparator.comparingInt(Match::order).thenComparingInt(Match::from));
    var once = new ArrayList<Match>();
    for (var match : found) {
      boolean again =
          !once.isEmpty()
              && once.getLast().order() == match.order()
              && once.getLast().from() == match.from();
      if (!again) {
        once.add(match);
      }
    }
    return once;
  }
}
