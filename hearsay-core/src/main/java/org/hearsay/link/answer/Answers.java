package org.hearsay.link.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.DoubleStream;
import org.hearsay.model.Act;
import org.hearsay.model.Claim;
import org.hearsay.model.Gist;
import org.hearsay.model.Link;
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
  private static final double SAID = 0.15;

  private static final double UNSAID = 0.3;

  /// What is a quarter as likely as the likeliest is told beside it.
  private static final double BESIDE = 0.25;

  private static final double NEARLY_ALL = 0.75;
  private static final int MOST = 2;

  private static final String ONE = "one stands out";
  private static final String MANY = "many fit";

  /// More than sums in another order may differ by.
  private static final double SLACK = 1e-9;

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
    var stories = new ToldTogether(knowledge, gists, links);
    return stories.sideBySide(this::of).stream().flatMap(List::stream).toList();
  }

  private List<Link> of(Story story) {
    var reasons = new Reasons(weights, knowledge.lexicon("answer-reasons"));
    var answers = new ArrayList<Link>();
    each(
        story,
        this::leastShare,
        choice ->
            decide(choice).ifPresent(answer -> answers.addAll(links(choice, answer, reasons))));
    return answers;
  }

  private static List<Link> links(Choice choice, Answer answer, Reasons reasons) {
    return answer.about().stream()
        .<Link>map(
            option ->
                new Link.Comments(
                    choice.by().id(),
                    answer.act(),
                    option.about().id(),
                    choice.by().evidence(),
                    option.share(),
                    because(choice.by(), answer.act()),
                    new Link.Weighed(answer.likely(), reasons.of(option))))
        .toList();
  }

  /// The rule whose words say so; else that it was weighed, with words of comment or without.
  private static String because(Claim by, Act act) {
    return by.comment()
        .map(comment -> comment.act() == act ? comment.because().rule() : SAID_SO)
        .orElse(PLAINLY);
  }

  /// Every claim that may answer another, story by story.
  public List<Choice> choices(List<Gist> gists, List<Link> links) {
    var choices = new ArrayList<Choice>();
    var stories = new ToldTogether(knowledge, gists, links);
    stories.each(story -> each(story, (claim, clues) -> 0, choices::add));
    return choices;
  }

  /// Hands them over one by one: each holds the clues of up to a hundred pairs.
  ///
  /// @param least how much of a claim with such clues of its own must stand in another, not negated
  ///     one, that it can answer any: 0 where this does not matter, more than 1 where none will do
  private void each(
      Story story, ToDoubleBiFunction<Claim, Map<String, Double>> least, Consumer<Choice> take) {
    var candidates = new Candidates(story);
    var own = new OwnClues(story, knowledge.lexicon("pointers").phrases());
    var pair = new PairClues(story, opposites);
    for (var saying : story.sayings()) {
      var clues = own.of(saying);
      double share = least.applyAsDouble(saying.claim(), clues);
      if (share > 1) {
        continue;
      }
      var others = candidates.of(saying);
      if (share == 0 || others.stream().anyMatch(other -> tells(story, saying, other, share))) {
        var last = lastOther(story, saying);
        var options = others.stream().map(other -> option(story, pair, saying, other, last));
        take.accept(new Choice(saying.claim(), clues, options.toList()));
      }
    }
  }

  private static boolean tells(Story story, Saying saying, Saying other, double share) {
    return !other.negated() && story.share(saying, other) >= share;
  }

  private static Choice.Option option(
      Story story, PairClues pair, Saying saying, Saying other, Saying last) {
    var shared = story.shared(saying, other);
    return new Choice.Option(other.claim(), pair.of(saying, other, shared, last), shared.share());
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

  /// How much of a claim must stand in one that is not negated for it to answer any, be what it
  /// may answer ever so fit: most cannot, and need not be held against a hundred others.
  private double leastShare(Claim claim, Map<String, Double> own) {
    double odds = 0;
    for (var act : Act.values()) {
      double most = weights.points(act, own) + mostOfFits(act);
      odds = Math.max(odds, StrictMath.exp(Math.min(50, most)));
    }
    double likely = odds / (1 + odds) + SLACK;
    if (likely >= (isSaid(claim) ? SAID : UNSAID)) {
      return 0;
    }
    return claim.certainty().negated() && likely >= SAID ? NEARLY_ALL : Double.MAX_VALUE;
  }

  /// How strongly [#clues] on what it may answer can speak for an act at the most, with fits from 1
  /// to a hundred and more: at one end or where it turns.
  private double mostOfFits(Act act) {
    double one = weights.points(act, Map.of(ONE, 1.0));
    double many = weights.points(act, Map.of(MANY, 1.0));
    double turn = many == 0 ? 1 : Math.clamp(one / many, 1, Candidates.MOST);
    return Likeliest.most(weights, act)
        + DoubleStream.of(1, turn, Candidates.MOST)
            .map(all -> one / all + many * StrictMath.log(all))
            .max()
            .orElseThrow();
  }

  /// How likely an answer must be: less where the words say so, or nearly the same is told to be so
  /// and not to be so.
  private static double asked(Choice choice, Choice.Option about) {
    boolean against =
        choice.by().certainty().negated()
            && !about.about().certainty().negated()
            && about.share() >= NEARLY_ALL;
    return isSaid(choice.by()) || against ? SAID : UNSAID;
  }

  private static boolean isSaid(Claim by) {
    return by.comment().isPresent();
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

  /// What tells whether the claim answers any: its own clues, how one stands out of those that it
  /// may answer, and what the likeliest is.
  public Map<String, Double> clues(Choice choice) {
    var fits = fits(choice);
    var clues = new LinkedHashMap<>(choice.clues());
    if (!fits.isEmpty()) {
      double all = fits.stream().mapToDouble(Fit::odds).sum();
      clues.put(ONE, 1 / all);
      clues.put(MANY, StrictMath.log(all));
      Likeliest.tell(fits.getFirst().option, clues);
    }
    return clues;
  }

  /// The odds of each act against that it answers none.
  private Map<Act, Double> acts(Map<String, Double> clues) {
    var odds = new EnumMap<Act, Double>(Act.class);
    for (var act : Act.values()) {
      odds.put(act, StrictMath.exp(Math.min(50, weights.points(act, clues))));
    }
    return odds;
  }
}
