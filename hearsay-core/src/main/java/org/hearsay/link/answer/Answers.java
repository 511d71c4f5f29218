package org.hearsay.link.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.model.Act;
import org.hearsay.model.Claim;
import org.hearsay.model.Gist;
import org.hearsay.model.Link;
import org.hearsay.model.ReportId;
import org.hearsay.rules.Knowledge;

/// Which claims answer which, within a report and across the reports of a story.
///
/// For each claim, every act on every claim that it may answer is weighed against that it answers
/// none, in one log-linear choice; what is likely enough is told.
public final class Answers {

  private static final String RULE = "link/answers";
  private static final double LIKELY = 0.45;
  private static final double BESIDE = 0.5;
  private static final int MOST = 3;

  private final Knowledge knowledge;
  private final Weights weights;
  private final Opposites opposites;

  public Answers(Knowledge knowledge) {
    this(knowledge, Weights.of(knowledge.lexicon("answer-weights")));
  }

  public Answers(Knowledge knowledge, Weights weights) {
    this.knowledge = knowledge;
    this.weights = weights;
    opposites = new Opposites(knowledge.lexicon("opposites"));
  }

  /// @param links what was linked before: who is who, which reports tell one story
  public List<Link> of(List<Gist> gists, List<Link> links) {
    var answers = new ArrayList<Link>();
    each(
        gists,
        links,
        choice -> decide(choice).ifPresent(answer -> answers.addAll(links(choice, answer))));
    return answers;
  }

  private static List<Link> links(Choice choice, Answer answer) {
    return answer.about().stream()
        .filter(option -> !isTold(choice.by(), answer.act(), option))
        .<Link>map(
            option ->
                new Link.Comments(
                    choice.by().id(),
                    answer.act(),
                    option.about().id(),
                    choice.by().evidence(),
                    option.share(),
                    RULE))
        .toList();
  }

  /// Whether the claim's own report tells so already.
  private static boolean isTold(Claim by, Act act, Choice.Option option) {
    return by.comment()
        .filter(own -> own.act() == act && own.about().contains(option.about().id()))
        .isPresent();
  }

  /// Every claim that may answer another, story by story.
  public List<Choice> choices(List<Gist> gists, List<Link> links) {
    var choices = new ArrayList<Choice>();
    each(gists, links, choices::add);
    return choices;
  }

  /// Hands them over one by one: each holds the clues of up to a hundred pairs.
  private void each(List<Gist> gists, List<Link> links, Consumer<Choice> take) {
    var who = new WhoIsMeant(links);
    Map<ReportId, Gist> byReport = new LinkedHashMap<>();
    gists.forEach(gist -> byReport.put(gist.report(), gist));
    var lone = new HashSet<>(byReport.keySet());
    for (var link : links) {
      if (link instanceof Link.SameStory story) {
        lone.removeAll(story.reports());
        each(new Story(knowledge, story.reports().stream().map(byReport::get).toList(), who), take);
      }
    }
    for (var gist : gists) {
      if (lone.contains(gist.report())) {
        each(new Story(knowledge, List.of(gist), who), take);
      }
    }
  }

  private void each(Story story, Consumer<Choice> take) {
    var candidates = new Candidates(story);
    var own = new OwnClues(story, knowledge.lexicon("pointers").phrases());
    var pair = new PairClues(story, opposites);
    for (var saying : story.sayings()) {
      var alone = own.of(saying);
      var last = lastOther(story, saying);
      var options = new ArrayList<Choice.Option>();
      for (var other : candidates.of(saying)) {
        var clues = new LinkedHashMap<>(alone);
        clues.putAll(pair.of(saying, other, last));
        options.add(new Choice.Option(other.claim(), clues, story.share(saying, other)));
      }
      take.accept(new Choice(saying.claim(), options));
    }
  }

  /// The nearest claim before it in its report on another's word; itself where there is none.
  private static Saying lastOther(Story story, Saying saying) {
    var here = story.inReport(saying.gist());
    for (int i = saying.place() - 1; i >= 0; i--) {
      if (!here.get(i).sameVoice(saying)) {
        return here.get(i);
      }
    }
    return saying;
  }

  /// An act and the claims it is done to.
  public record Answer(Act act, List<Choice.Option> about, double likely) {
    public Answer {
      about = List.copyOf(about);
    }
  }

  private record Weighed(Choice.Option option, Map<Act, Double> odds) {
    double all() {
      return odds.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  public Optional<Answer> decide(Choice choice) {
    var weighed = new ArrayList<Weighed>();
    var byAct = new EnumMap<Act, Double>(Act.class);
    double sum = 1;
    for (var option : choice.options()) {
      var odds = weights.points(option.clues());
      odds.replaceAll((act, points) -> Math.exp(Math.min(50, points)));
      odds.forEach((act, one) -> byAct.merge(act, one, Double::sum));
      weighed.add(new Weighed(option, odds));
      sum += weighed.getLast().all();
    }
    if ((sum - 1) / sum < LIKELY) {
      return Optional.empty();
    }
    var act =
        byAct.entrySet().stream()
            .max(Map.Entry.<Act, Double>comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(Act.DISPUTE);
    weighed.sort(Comparator.comparingDouble((Weighed one) -> -one.odds.getOrDefault(act, 0.0)));
    double best = weighed.getFirst().odds.getOrDefault(act, 0.0);
    var about =
        weighed.stream()
            .filter(one -> one.odds.getOrDefault(act, 0.0) >= BESIDE * best)
            .limit(MOST)
            .map(Weighed::option)
            .toList();
    return Optional.of(new Answer(act, about, (sum - 1) / sum));
  }
}
