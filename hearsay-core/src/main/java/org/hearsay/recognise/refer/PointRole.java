package org.hearsay.recognise.refer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.recognise.refer.Phrase.Described;
import org.hearsay.recognise.refer.Phrase.Opening;

/// Whom a role, an office or a kind stands for that begins with "the" or belongs to somebody.
final class PointRole {

  /// @param figures one, or several for "the two diplomats"
  /// @param way how they were found: "role", "description", "kind"
  record Found(List<Figure> figures, String way) {}

  private final Weights weights;

  PointRole(Weights weights) {
    this.weights = weights;
  }

  Optional<Found> find(Described phrase, String printed, Cast cast) {
    if (phrase.opening() == Opening.NEW) {
      return Optional.empty();
    }
    var noun = phrase.noun();
    int age = WhoWords.age(printed);
    var called = one(cast, figure -> agrees(figure, phrase) && called(figure, phrase, age));
    if (called.isPresent()) {
      return called.map(
          figure -> new Found(List.of(figure), figure.named ? "role" : "description"));
    }
    var several = several(phrase, cast);
    if (several.isPresent()) {
      return several;
    }
    return noun.general() && phrase.qualities().isEmpty() && phrase.opening() == Opening.THE
        ? one(cast, figure -> agrees(figure, phrase) && alike(figure, phrase))
            .map(figure -> new Found(List.of(figure), "kind"))
        : Optional.empty();
  }

  private static boolean agrees(Figure figure, Described phrase) {
    return figure.kind == phrase.noun().kind()
        && figure.many == phrase.many()
        && figure.sex.agrees(phrase.noun().sex());
  }

  private static boolean called(Figure figure, Described phrase, int age) {
    boolean aged = age > 0 && figure.age == age;
    boolean owned = phrase.opening() == Opening.OWNED;
    return aged
        || (!owned || figure.owned || figure.named)
            && figure.fits(phrase.noun().word(), phrase.qualities());
  }

  /// Somebody nobody gave a role of this kind yet, or whose sex tells it: "the woman".
  private static boolean alike(Figure figure, Described phrase) {
    return figure.named
        && (figure.kind == Kind.GROUP || phrase.noun().sex() == Sex.OPEN || figure.sex != Sex.OPEN);
  }

  /// "the two diplomats" after a diplomat and another.
  private Optional<Found> several(Described phrase, Cast cast) {
    if (phrase.count() < 2 || phrase.opening() != Opening.THE) {
      return Optional.empty();
    }
    var fitting =
        cast.recent(
            figure ->
                figure.kind == phrase.noun().kind()
                    && !figure.many
                    && figure.fits(phrase.noun().word(), phrase.qualities()));
    return fitting.size() == phrase.count()
        ? Optional.of(new Found(fitting, "role"))
        : Optional.empty();
  }

  private Optional<Figure> one(Cast cast, Predicate<Figure> fits) {
    var fitting =
        cast.recent(fits).stream()
            .sorted(Comparator.comparingDouble(cast::nearness).reversed())
            .limit(2)
            .toList();
    boolean open =
        fitting.isEmpty()
            || cast.nearness(fitting.getFirst()) < weights.least()
            || fitting.size() > 1
                && cast.nearness(fitting.getFirst())
                    < weights.lead() * cast.nearness(fitting.getLast());
    return open ? Optional.empty() : Optional.of(fitting.getFirst());
  }
}
