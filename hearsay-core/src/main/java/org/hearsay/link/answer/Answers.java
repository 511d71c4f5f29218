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
/// For each claim it is weighed which of the claims told before it most likely answers, if any, and
/// then what it does to that one, or that it answers none: two log-linear choices. What is likely
/// enough is told; without any word of comment, more is asked.
public final class Answers {

  private static final String SAID_SO = "link/answers#in-words-of-comment";
  private static final String PLAINLY = "link/answers#without-a-word-of-comment";

  /// So likely an answer in words of comment is shown, and one without any: act and target right.
  private static final double SAID = 0.1;

  private static final double UNSAID = 0.25;

  /// What is a quarter as likely as the likeliest is told beside it.
  private static final double BESIDE = 0.25;

  private static final double NEARLY_ALL = 0.75;
  private static final int MOST = 2;

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
                    isSaid(choice) ? SAID_SO : PLAINLY))
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
      var last = lastOther(story, saying);
      var options =
          candidates.of(saying).stream()
              .map(
                  other ->
                      new Choice.Option(
                          other.claim(), pair.of(saying, other, last), story.share(saying, other)))
              .toList();
      take.accept(new Choice(saying.claim(), own.of(saying), options));
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
  ///
  /// @param likely how likely both are right, 0–1
  public record Answer(Act act, List<Choice.Option> about, double likely) {
    public Answer {
      about = List.copyOf(about);
    }
  }

  private record Fit(Choice.Option option, double odds) {}

  /// What a claim does, and to which; empty where it most likely answers none.
  public Optional<Answer> decide(Choice choice) {
    var fits = fits(choice);
    if (fits.isEmpty()) {
      return Optional.empty();
    }
    var about =
        fits.stream().filter(fit -> fit.odds >= BESIDE).limit(MOST).map(Fit::option).toList();
    double all = fits.stream().mapToDouble(Fit::odds).sum();
    double right = fits.stream().limit(about.size()).mapToDouble(Fit::odds).sum() / all;
    var acts = acts(clues(choice));
    double sum = 1 + acts.values().stream().mapToDouble(Double::doubleValue).sum();
    return acts.entrySet().stream()
        .max(Map.Entry.<Act, Double>comparingByValue())
        .map(best -> new Answer(best.getKey(), about, best.getValue() / sum * right))
        .filter(answer -> answer.likely() >= asked(choice, about.getFirst()));
  }

  /// How likely an answer must be: less where the words say so, or nearly the same is told to be so
  /// and not to be so.
  private static double asked(Choice choice, Choice.Option about) {
    boolean against =
        choice.by().certainty().negated()
            && !about.about().certainty().negated()
            && about.share() >= NEARLY_ALL;
    return isSaid(choice) || against ? SAID : UNSAID;
  }

  private static boolean isSaid(Choice choice) {
    return choice.by().comment().isPresent();
  }

  /// What it may answer, the likeliest first; odds against that one.
  private List<Fit> fits(Choice choice) {
    var points = choice.options().stream().map(one -> weights.points(one.clues())).toList();
    double most = points.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    var fits = new ArrayList<Fit>();
    for (int i = 0; i < points.size(); i++) {
      fits.add(new Fit(choice.options().get(i), StrictMath.exp(points.get(i) - most)));
    }
    fits.sort(Comparator.comparingDouble((Fit fit) -> -fit.odds));
    return fits;
  }

  /// What tells whether the claim answers any: its own clues, and how one stands out of those that
  /// it may answer.
  public Map<String, Double> clues(Choice choice) {
    double all = fits(choice).stream().mapToDouble(Fit::odds).sum();
    var clues = new LinkedHashMap<>(choice.clues());
    if (all > 0) {
      clues.put("one stands out", 1 / all);
      clues.put("many fit", StrictMath.log(all));
    }
    return clues;
  }

  /// The odds of each act against that it answers none.
  private Map<Act, Double> acts(Map<String, Double> clues) {
    var odds = new EnumMap<Act, Double>(Act.class);
    for (var act : Act.values()) {
      odds.put(act, StrictMath.exp(Math.min(50, weights.points(Weights.ofAct(act, clues)))));
    }
    return odds;
  }
}
