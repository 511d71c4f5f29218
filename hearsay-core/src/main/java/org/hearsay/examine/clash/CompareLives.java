package org.hearsay.examine.clash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Evidence;
import org.hearsay.model.Finding;
import org.hearsay.model.Finding.On;
import org.hearsay.model.Gist;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Milestone;
import org.hearsay.model.Mention.Milestone.Event;
import org.hearsay.model.ReportId;
import org.hearsay.model.Span;

/// What reports say of one person's life, in order: two deaths or births, deeds after death or
/// before birth, an office left before the death in it.
///
/// People of several reports are one where the linker put their names together; so nothing here
/// asks whether the reports tell one story.
final class CompareLives {

  private static final String RULE = "examine/lives";

  private record Place(ReportId report, Span words) {}

  /// A milestone in its report.
  private record Told(Gist gist, Gist.Told told, Milestone milestone, Days days) {
    boolean ended() {
      return milestone.event() == Event.DIED || milestone.event() == Event.KILLED;
    }

    boolean alive() {
      return milestone.event() == Event.HELD || milestone.event() == Event.ACTED;
    }
  }

  private CompareLives() {}

  /// Two statements on one life that do not go together; both in one report, or in two.
  record Misfit(Gist.Told one, Gist.Told other, String computed, boolean oneReport) {}

  static List<Misfit> find(Pool pool) {
    var misfits = new ArrayList<Misfit>();
    for (var life : lives(pool).values()) {
      for (int i = 0; i < life.size(); i++) {
        for (int j = i + 1; j < life.size(); j++) {
          var one = life.get(i);
          var other = life.get(j);
          misfit(one, other)
              .or(() -> misfit(other, one))
              .ifPresent(
                  computed ->
                      misfits.add(
                          new Misfit(
                              one.told(), other.told(), computed, one.gist() == other.gist())));
        }
      }
    }
    return misfits;
  }

  private static Map<String, List<Told>> lives(Pool pool) {
    var names = names(pool.links());
    Map<String, List<Told>> lives = new LinkedHashMap<>();
    for (var gist : pool.gists()) {
      for (var told : gist.told()) {
        if (told.statement() instanceof Milestone milestone) {
          String own = gist.report().sha256() + milestone.person();
          String person = names.getOrDefault(new Place(gist.report(), milestone.person()), own);
          milestone
              .when()
              .flatMap(Days::of)
              .ifPresent(
                  days ->
                      lives
                          .computeIfAbsent(person, any -> new ArrayList<>())
                          .add(new Told(gist, told, milestone, days)));
        }
      }
    }
    return lives;
  }

  private static Map<Place, String> names(List<Link> links) {
    Map<Place, String> names = new LinkedHashMap<>();
    for (var link : links) {
      if (link instanceof Link.SameEntity same) {
        for (Evidence mention : same.mentions()) {
          names.put(new Place(mention.report(), mention.span()), same.id());
        }
      }
    }
    return names;
  }

  /// Why `one` before `other` does not go together, if so.
  private static Optional<String> misfit(Told one, Told other) {
    boolean apart = !one.days().meets(other.days());
    String first = one.days().words();
    String second = other.days().words();
    if (!apart) {
      return Optional.empty();
    }
    if (one.ended() && other.ended()) {
      return Optional.of("died " + first + " against " + second);
    }
    if (one.milestone().event() == Event.BORN && other.milestone().event() == Event.BORN) {
      return Optional.of("born " + first + " against " + second);
    }
    if (one.ended() && other.alive() && one.days().isBefore(other.days())) {
      return Optional.of("died " + first + ", yet told of " + second);
    }
    if (other.milestone().event() == Event.BORN && one.days().isBefore(other.days())) {
      return Optional.of("born " + second + ", yet told of " + first);
    }
    return leftBefore(one, other)
        ? Optional.of(
            "held office in "
                + first
                + ", killed in office "
                + second
                + ": "
                + one.days().apart(other.days())
                + " days after the office ended")
        : Optional.empty();
  }

  /// "the leader in Y in 2003-2007" against "Y's commander, whom … killed in June 2008".
  private static boolean leftBefore(Told held, Told killed) {
    return held.milestone().event() == Event.HELD
        && killed.milestone().event() == Event.KILLED
        && held.days().isBefore(killed.days())
        && sharesWord(held.milestone().role(), killed.milestone().role());
  }

  private static boolean sharesWord(String one, String other) {
    var words = List.of(other.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    return List.of(one.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream()
        .anyMatch(word -> word.length() > 3 && words.contains(word));
  }

  /// The misfits as findings: of one report against itself, or of two against each other where
  /// claims hold both.
  static List<Finding> within(Pool pool) {
    return find(pool).stream()
        .filter(misfit -> misfit.oneReport() && !isToldElsewhere(misfit, pool))
        .<Finding>map(
            misfit ->
                new Finding.Implausible(
                    On.ORDER,
                    pool.holding(misfit.one().evidence()).stream()
                        .map(claim -> claim.id())
                        .toList(),
                    misfit.one().evidence().quote() + " / " + misfit.other().evidence().quote(),
                    misfit.computed(),
                    "none: each as stated",
                    List.of(Quote.of(misfit.one().evidence()), Quote.of(misfit.other().evidence())),
                    RULE))
        .toList();
  }

  /// Whether the calendar alone shows it, inside the same words.
  private static boolean isToldElsewhere(Misfit misfit, Pool pool) {
    var words = misfit.other().evidence();
    var gist = pool.byReport().get(words.report());
    return gist != null
        && gist.told().stream()
            .filter(told -> told.statement() instanceof Mention.Misdated)
            .anyMatch(told -> told.evidence().span().overlaps(words.span()));
  }

  static List<Clash> between(Pool pool) {
    var clashes = new ArrayList<Clash>();
    for (var misfit : find(pool)) {
      var one = pool.holding(misfit.one().evidence());
      var other = pool.holding(misfit.other().evidence());
      if (!misfit.oneReport() && one.isPresent() && other.isPresent()) {
        clashes.add(
            new Clash(
                On.DATE,
                one.get(),
                other.get(),
                List.of(misfit.one().evidence().quote(), misfit.other().evidence().quote()),
                List.of(Quote.of(misfit.one().evidence()), Quote.of(misfit.other().evidence())),
                misfit.computed(),
                "none: each as stated",
                4,
                RULE));
      }
    }
    return clashes;
  }
}
