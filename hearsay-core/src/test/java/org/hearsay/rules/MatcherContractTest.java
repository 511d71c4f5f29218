package org.hearsay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What [RuleSet#match] promises, on made-up patterns and sentences: it finds what trying every
/// pattern at every token finds, in order of rule, then of text.
class MatcherContractTest {

  private static final Knowledge KNOWLEDGE = Knowledge.english();

  private static final String[] WORDS = {
    "a", "b", "c", ",", ";", "New", "two", "hundred", "and", "12", "1999", "1990s", "month", "ago"
  };
  private static final String[] LEMMAS = {"a", "b", "say"};
  private static final String[] PIECES = {
    "a",
    "b",
    "c",
    ",",
    "12",
    "~a",
    "~say",
    "[NOUN|VERB]",
    "_",
    "...",
    "^",
    "$",
    "{n:number}",
    "{n:digits}",
    "{y:year}",
    "{c:cap}",
    "{u:time-units}",
    "{p:vague-times}",
    "{v:reporting-verbs}",
    "{s:pair}",
    "{d:#numbers}"
  };

  /// `pair`: two equal words, or the first of them; `numbers` the same of numbers.
  private static final Slots PAIRS =
      (type, sentence, from) -> {
        var tokens = sentence.tokens();
        boolean pair =
            (type.equals("pair") || Character.isDigit(tokens.get(from).word().charAt(0)))
                && from + 1 < tokens.size()
                && tokens.get(from).word().equals(tokens.get(from + 1).word());
        return pair
            ? List.of(new Match.Bound(from, from + 2, "two"), new Match.Bound(from, from + 1, "1"))
            : List.of();
      };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void findsWhatTryingEveryPatternEverywhereFinds(long seed) {
    var random = new Random(seed);
    int found = 0;
    for (int i = 0; i < 10; i++) {
      var rules = rules(random);
      var set = new RuleSet(rules, KNOWLEDGE);
      var alone = rules.stream().flatMap(MatcherContractTest::alone).toList();
      for (int k = 0; k < 20; k++) {
        var sentence = sentence(random);
        var expected = everywhere(alone, sentence);
        var unlike = new ArrayList<>(set.match(sentence, PAIRS));
        boolean same = unlike.equals(expected);
        unlike.removeAll(expected);
        assertThat(same).as("same but for " + unlike).isTrue();
        found += expected.size();
      }
    }
    assertThat(found).as("a test of nothing").isGreaterThan(500);
  }

  /// A pattern with a vocabulary of its own.
  private record Alone(Rule rule, PatternParser.Compiled pattern, Attempt.Vocabulary vocabulary) {}

  private static Stream<Alone> alone(Rule rule) {
    return rule.match().stream()
        .map(
            written -> {
              var vocabulary = new Attempt.Vocabulary();
              var types = new SlotTypes(vocabulary, KNOWLEDGE);
              var pattern = new PatternParser(written, vocabulary, types).compile();
              return new Alone(rule, pattern, vocabulary);
            });
  }

  private static List<Match> everywhere(List<Alone> patterns, Sentence sentence) {
    var found = new ArrayList<Match>();
    for (int order = 0; order < patterns.size(); order++) {
      var one = patterns.get(order);
      var attempt = new Attempt(sentence, PAIRS, one.vocabulary());
      for (int from = 0; from < sentence.tokens().size(); from++) {
        int to = attempt.match(one.pattern(), from);
        if (to > from) {
          var slots = attempt.bound(one.pattern().labels());
          found.add(new Match(one.rule(), order, sentence, from, to, slots));
        }
      }
    }
    return found;
  }

  private static List<Rule> rules(Random random) {
    var rules = new ArrayList<Rule>();
    for (int i = 0; i < 3 + random.nextInt(60); i++) {
      var patterns = List.of(pattern(random, 0), pattern(random, 0));
      rules.add(new Rule("en/test#r" + i, patterns, Map.of(), "test", List.of(), List.of()));
    }
    return rules;
  }

  private static String pattern(Random random, int depth) {
    var pattern = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      String piece =
          depth < 2 && random.nextInt(5) == 0
              ? "(" + pattern(random, depth + 1) + "|" + pattern(random, depth + 1) + ")"
              : one(PIECES, random);
      pattern.append(piece).append(random.nextInt(4) == 0 ? one("?*+".split(""), random) : "");
      pattern.append(' ');
    }
    return pattern.toString().strip();
  }

  private static Sentence sentence(Random random) {
    var words = new ArrayList<String>();
    for (int i = 0; i < 1 + random.nextInt(14); i++) {
      String word = one(WORDS, random);
      words.add(
          switch (random.nextInt(4)) {
            case 0 -> word + "/" + PartOfSpeech.values()[random.nextInt(5)];
            case 1 -> word + "/VERB/" + one(LEMMAS, random);
            default -> word;
          });
    }
    return Sentences.of(String.join(" ", words));
  }

  private static String one(String[] of, Random random) {
    return of[random.nextInt(of.length)];
  }
}
