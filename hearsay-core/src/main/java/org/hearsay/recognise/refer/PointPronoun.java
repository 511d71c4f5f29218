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

  /// What a pronoun does in its sentence.
  enum Place {
    /// it is the subject of what is told: "he left"
    TELLS,
    /// it speaks, and what it says comes behind: "he said that …"
    SPEAKS,
    /// it speaks, and what it says stood before: "…, he said"
    CLOSES,
    /// the same, in quotation marks: "…,” he said"
    QUOTES;

    boolean closes() {
      return this == CLOSES || this == QUOTES;
    }
  }

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
  /// @param place what the pronoun does in its sentence
  /// @param not who cannot be meant
  Optional<Found> find(String word, Place place, Cast cast, Predicate<Figure> not) {
    var fitting = cast.recent(fits(word).and(not.negate()));
    var ledLast = fitting.stream().filter(figure -> !closing(place, cast, figure));
    int led = ledLast.mapToInt(figure -> figure.ledLast).max().orElse(-1);
    Figure best = null;
    double most = 0;
    double next = 0;
    for (var figure : fitting) {
      double near =
          place.closes() && !cast.speaksHere(figure)
              ? cast.nearnessBefore(figure)
              : cast.nearness(figure);
      double score = near * factor(figure, word, place, led, cast);
      if (score > most) {
        next = most;
        most = score;
        best = figure;
      } else {
        next = Math.max(next, score);
      }
    }
    if (best == null && place.closes()) {
      return find(word, Place.SPEAKS, cast, not);
    }
    return best == null || most < weights.least || most < next * weights.lead
        ? Optional.empty()
        : Optional.of(new Found(best, way(best, cast)));
  }

  private static boolean closing(Place place, Cast cast, Figure figure) {
    return place.closes() && cast.leads(figure);
  }

  private Predicate<Figure> fits(String word) {
    var sex = sex(word);
    return switch (asks(word)) {
      case "one" ->
          figure ->
              (figure.kind == Kind.PERSON || figure.unsure)
                  && !figure.many
                  && figure.sex.agrees(sex);
      case "many" -> figure -> figure.many || figure.kind == Kind.GROUP;
      case "thing" -> figure -> figure.kind != Kind.PERSON && !figure.many;
      default -> figure -> false;
    };
  }

  /// @param led the last sentence that somebody led who fits
  private double factor(Figure figure, String word, Place place, int led, Cast cast) {
    boolean one = asks(word).equals("one");
    boolean sure = one ? figure.sex != Sex.OPEN : !asks(word).equals("many") || figure.many;
    boolean leads = place != Place.CLOSES && figure.ledLast == led && led >= 0;
    boolean speaks = place.closes() && cast.speaker().filter(figure::equals).isPresent();
    return (sure ? 1 : weights.unsure)
        * (figure.unsure && one ? weights.unsure : 1)
        * (figure.named || figure.spoke || !one ? 1 : weights.nameless)
        * (leads || speaks ? weights.again : 1);
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
