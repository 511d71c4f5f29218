package org.hearsay.recognise.refer;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.recognise.refer.line.Phrase.Described;
import org.hearsay.recognise.refer.line.Phrase.Opening;
import org.hearsay.recognise.refer.line.Sex;
import org.hearsay.recognise.refer.line.WhoWords;

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
    var called =
        one(cast, 0, figure -> agrees(figure, phrase) && called(figure, phrase, age, cast));
    if (called.isPresent()) {
      return called.map(
          figure -> new Found(List.of(figure), figure.named ? "role" : "description"));
    }
    var several = several(phrase, cast);
    if (several.isPresent()) {
      return several;
    }
    return noun.general() && phrase.opening() == Opening.THE
        ? one(cast, weights.least, figure -> agrees(figure, phrase) && alike(figure, phrase, cast))
            .map(figure -> new Found(List.of(figure), "kind"))
        : Optional.empty();
  }

  private static boolean agrees(Figure figure, Described phrase) {
    return figure.kind == phrase.noun().kind()
        && figure.many == phrase.many()
        && figure.sex.agrees(phrase.noun().sex());
  }

  private boolean called(Figure figure, Described phrase, int age, Cast cast) {
    boolean aged = age > 0 && figure.age == age;
    boolean owned = phrase.opening() == Opening.OWNED;
    return aged
        || (!owned || figure.owned || figure.named || !phrase.qualities().isEmpty())
            && (figure.fits(phrase.noun().word(), phrase.qualities())
                || goesOn(figure, phrase, cast));
  }

  /// "The harbour official", of an official who spoke right before, where the words more tell
  /// nothing that sets him off from others: no people, no adjective.
  private boolean goesOn(Figure figure, Described phrase, Cast cast) {
    return phrase.plain()
        && figure.is(phrase.noun().word())
        && cast.speaker().filter(figure::equals).isPresent();
  }

  /// A named one who did something, and whose sex tells it where the noun does: "the woman". What
  /// else the words tell must be known of it, unless it is at hand: "the French professional".
  private static boolean alike(Figure figure, Described phrase, Cast cast) {
    boolean told = phrase.noun().sex() == Sex.OPEN || figure.sex != Sex.OPEN;
    return figure.named
        && figure.led > 0
        && told
        && (cast.atHand(figure) || phrase.qualities().stream().allMatch(figure::told));
  }

  /// "the two diplomats" after a diplomat and another.
  private Optional<Found> several(Described phrase, Cast cast) {
    if (phrase.count() < 2 || phrase.opening() != Opening.THE) {
      return Optional.empty();
    }
    var both =
        one(
            cast,
            weights.least,
            figure -> figure.members.size() == phrase.count() && plain(figure, phrase));
    if (both.isPresent()) {
      return both.map(figure -> new Found(List.of(figure), "role"));
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

  /// "the couple" can be any two, "the two diplomats" not.
  private static boolean plain(Figure figure, Described phrase) {
    boolean fits =
        figure.members.stream().allMatch(one -> one.fits(phrase.noun().word(), phrase.qualities()));
    return figure.kind == phrase.noun().kind()
        && (fits || phrase.noun().general() && phrase.qualities().isEmpty());
  }

  /// The nearest that fits, unless another is about as near.
  private Optional<Figure> one(Cast cast, double least, Predicate<Figure> fits) {
    Figure best = null;
    double most = 0;
    double next = 0;
    for (var figure : cast.recent(fits)) {
      boolean goesOn = cast.speaker().filter(figure::equals).isPresent();
      double near = cast.nearness(figure) * (goesOn ? weights.again : 1);
      next = Math.max(next, Math.min(most, near));
      best = near > most ? figure : best;
      most = Math.max(most, near);
    }
    return best == null || most < least || most < weights.lead * next
        ? Optional.empty()
        : Optional.of(best);
  }
}
