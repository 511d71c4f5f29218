package org.hearsay.recognise.refer;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.recognise.refer.line.Kind;
import org.hearsay.recognise.refer.line.Sex;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Whom a pronoun stands for.
final class PointPronoun {

  /// @param way how it was found: "same-sentence", "previous-speaker", "nearest"
  record Found(Figure figure, String way) {}

  private final Lexicon pronouns;
  private final Weights weights;

  PointPronoun(Knowledge knowledge, Weights weights) {
    pronouns = knowledge.lexicon("pronouns");
    this.weights = weights;
  }

  /// What a pronoun asks for: "one", "many", "thing", "speaker", "speakers".
  String asks(String word) {
    return pronouns.find(word).map(Lexicon.Entry::value).orElse("");
  }

  Sex sex(String word) {
    return pronouns
        .find(word)
        .filter(entry -> !entry.more().isEmpty())
        .map(entry -> Sex.of(entry.more().getFirst()))
        .orElse(Sex.OPEN);
  }

  /// The nearest that fits, unless another is about as near.
  ///
  /// @param speaks whether the pronoun itself speaks
  /// @param not who cannot be meant
  Optional<Found> find(String word, boolean speaks, Cast cast, Predicate<Figure> not) {
    var fitting = cast.recent(fits(word).and(not.negate()));
    int led = fitting.stream().mapToInt(figure -> figure.ledLast).max().orElse(-1);
    Figure best = null;
    double most = 0;
    double next = 0;
    for (var figure : fitting) {
      double score = score(figure, word, speaks && figure.ledLast == led, cast);
      if (score > most) {
        next = most;
        most = score;
        best = figure;
      } else {
        next = Math.max(next, score);
      }
    }
    return best == null || most < weights.least || most < next * weights.lead
        ? Optional.empty()
        : Optional.of(new Found(best, way(best, cast)));
  }

  private Predicate<Figure> fits(String word) {
    var sex = sex(word);
    return switch (asks(word)) {
      case "one" ->
          figure -> (figure.kind == Kind.PERSON || figure.unsure) && !figure.many && figure.sex.agrees(sex);
      case "many" -> figure -> figure.many || figure.kind == Kind.GROUP;
      case "thing" -> figure -> figure.kind != Kind.PERSON && !figure.many;
      default -> figure -> false;
    };
  }

  private double score(Figure figure, String word, boolean goesOn, Cast cast) {
    boolean one = asks(word).equals("one");
    boolean sure = one ? figure.sex != Sex.OPEN : !asks(word).equals("many") || figure.many;
    boolean again = goesOn && cast.speaker().filter(figure::equals).isPresent();
    return cast.nearness(figure)
        * (sure ? 1 : weights.unsure)
        * (figure.unsure && one ? weights.unsure : 1)
        * (figure.named || figure.spoke || !one ? 1 : weights.nameless)
        * (again ? weights.again : 1);
  }

  private static String way(Figure figure, Cast cast) {
    if (cast.inThisSentence(figure)) {
      return "same-sentence";
    }
    return cast.speaker().filter(figure::equals).isPresent() ? "previous-speaker" : "nearest";
  }

  static List<String> ways() {
    return List.of("same-sentence", "previous-speaker", "nearest");
  }
}
