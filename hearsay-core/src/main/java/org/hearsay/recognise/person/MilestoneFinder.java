package org.hearsay.recognise.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Milestone;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.When;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;

/// Finds milestones of people's lives by the rules in `recognise/person`: "Abu X, the leader in Y
/// in 2003-2007" → held "leader in Y", 2003/2007.
public final class MilestoneFinder {

  private final RuleSet rules;
  private final OfficePhrase offices;

  private MilestoneFinder(RuleSet rules, OfficePhrase offices) {
    this.rules = rules;
    this.offices = offices;
  }

  public static MilestoneFinder of(Knowledge knowledge) {
    return new MilestoneFinder(knowledge.rules("recognise/person"), new OfficePhrase(knowledge));
  }

  /// @param mentions what was found in the text so far
  public List<Milestone> find(Report report, List<Passage> passages, List<Mention> mentions) {
    var told =
        mentions.stream()
            .filter(mention -> isPerson(mention) || isTime(mention))
            .sorted(Comparator.comparingInt(mention -> mention.span().start()))
            .toList();
    var found = new ArrayList<Milestone>();
    int next = 0;
    for (var passage : passages) {
      for (var sentence : passage.sentences()) {
        while (next < told.size() && told.get(next).span().start() < sentence.span().start()) {
          next++;
        }
        int end = next;
        while (end < told.size() && told.get(end).span().start() < sentence.span().end()) {
          end++;
        }
        found.addAll(find(report, sentence, told.subList(next, end)));
      }
    }
    return found;
  }

  private static boolean isPerson(Mention mention) {
    return mention instanceof Mention.Named named && named.kind() == Mention.Kind.PERSON;
  }

  private static boolean isTime(Mention mention) {
    return mention instanceof Mention.Dated dated
        && !dated.countedFromWorkedOut()
        && dated.when() instanceof When.Interval;
  }

  private List<Milestone> find(Report report, Sentence sentence, List<Mention> inside) {
    if (inside.stream().noneMatch(MilestoneFinder::isPerson)
        || inside.stream().noneMatch(MilestoneFinder::isTime)) {
      return List.of();
    }
    var matches =
        rules.match(
            sentence,
            (type, same, from) ->
                switch (type) {
                  case "person" -> bounds(sentence, inside, from, true);
                  case "time" -> bounds(sentence, inside, from, false);
                  case "office" -> offices.at(sentence, from);
                  default -> List.of();
                });
    return matches.stream()
        .filter(match -> isNearest(match, inside))
        .flatMap(match -> milestone(report, match, inside).stream())
        .distinct()
        .toList();
  }

  private static List<Match.Bound> bounds(
      Sentence sentence, List<Mention> inside, int from, boolean people) {
    return inside.stream()
        .filter(mention -> people ? isPerson(mention) : isTime(mention))
        .filter(mention -> sentence.tokenAt(mention.span().start()) == from)
        .map(mention -> new Match.Bound(from, sentence.tokenAt(mention.span().end() - 1) + 1, ""))
        .toList();
  }

  /// Nobody else is named between the person and the time.
  private static boolean isNearest(Match match, List<Mention> inside) {
    var person = match.span("p").orElseThrow();
    var time = match.span("t").orElseThrow();
    int from = Math.min(person.end(), time.end());
    int to = Math.max(person.start(), time.start());
    return inside.stream()
        .filter(MilestoneFinder::isPerson)
        .noneMatch(other -> other.span().start() >= from && other.span().end() <= to);
  }

  private Optional<Milestone> milestone(Report report, Match match, List<Mention> inside) {
    var person = match.span("p").orElseThrow();
    var time = match.span("t").orElseThrow();
    var when =
        inside.stream()
            .filter(mention -> mention instanceof Mention.Dated && mention.span().equals(time))
            .map(mention -> ((Mention.Dated) mention).when())
            .findFirst();
    int name = match.slot("p").orElseThrow().from();
    String office =
        match
            .span("r")
            .or(() -> offices.before(match.sentence(), name))
            .map(span -> span.of(report.text()).strip())
            .orElse("");
    var event = Milestone.Event.valueOf(match.rule().gives("event", "").toUpperCase(Locale.ROOT));
    return when.isEmpty()
        ? Optional.empty()
        : Optional.of(new Milestone(match.span(), person, event, office, when, match.because()));
  }
}
