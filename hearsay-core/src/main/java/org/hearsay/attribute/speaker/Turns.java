package org.hearsay.attribute.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;
import org.hearsay.model.Because;
import org.hearsay.rules.RuleSet;
import org.hearsay.rules.Slots;

/// Who has the word in a transcript or an interview: "Prado: The mill is shut." A turn goes on over
/// paragraphs until the next.
public final class Turns {

  private final List<Optional<Turn>> bySentence = new ArrayList<>();

  /// @param who the words that name who speaks
  /// @param mark the colon
  public record Turn(Range who, Range mark, Because because) {}

  private Turns() {}

  /// The turns of a report, whose names are left out of what is told.
  public static Turns of(Words words, RuleSet rules) {
    var turns = new Turns();
    var labels = labels(words, rules);
    if (!alternate(words, labels)) {
      labels.clear();
    }
    Optional<Turn> last = Optional.empty();
    for (int s = 0; s < words.sentences().size(); s++) {
      var next = labels.get(s);
      if (next != null) {
        words.skip(s, next.mark().to() - words.first(s));
        last = Optional.of(next);
      }
      turns.bySentence.add(last);
    }
    return turns;
  }

  /// Who speaks in a headline: "Minister: the mill will stay".
  public static Turns ofHeadline(Words words, RuleSet rules, Predicate<Range> speaks) {
    var turns = new Turns();
    var labels = labels(words, rules);
    for (int s = 0; s < words.sentences().size(); s++) {
      var turn = Optional.ofNullable(labels.get(s)).filter(one -> speaks.test(one.who()));
      if (turn.isPresent()) {
        words.skip(s, turn.get().mark().to() - words.first(s));
      }
      turns.bySentence.add(turn);
    }
    return turns;
  }

  private static Map<Integer, Turn> labels(Words words, RuleSet rules) {
    var labels = new HashMap<Integer, Turn>();
    for (int s = 0; s < words.sentences().size(); s++) {
      boolean opens = s == 0 || words.passageOf(s) != words.passageOf(s - 1);
      if (opens && words.capital(words.first(s))) {
        int from = words.first(s);
        for (var match : rules.match(words.sentences().get(s), Slots.NONE)) {
          var mark = new Range(from + match.to() - 1, from + match.to());
          if (mark.to() < words.to(s)) {
            labels.put(s, new Turn(new Range(from, mark.from()), mark, match.because()));
          }
        }
      }
    }
    return labels;
  }

  /// Whether two or more take turns, and one of them has the word again.
  private static boolean alternate(Words words, Map<Integer, Turn> labels) {
    Set<String> names = new HashSet<>();
    for (var turn : labels.values()) {
      var name = new StringBuilder();
      for (int at = turn.who().from(); at < turn.who().to(); at++) {
        name.append(words.norm(at)).append(' ');
      }
      names.add(name.toString());
    }
    return names.size() > 1 && labels.size() > names.size();
  }

  /// Whose turn it is in sentence `s`.
  public Optional<Turn> at(int s) {
    return bySentence.get(s);
  }
}
