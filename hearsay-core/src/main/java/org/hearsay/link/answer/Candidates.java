package org.hearsay.link.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Act;

/// What a claim may answer at all: in its own report what stands before it and a little behind;
/// elsewhere what was told before, the most alike.
final class Candidates {

  private static final int BACK = 40;
  private static final int AHEAD = 3;
  private static final int ELSEWHERE = 80;

  /// So many a claim may answer at the most.
  static final int MOST = BACK + AHEAD + ELSEWHERE;

  private static final double PERSON = 0.1;
  private static final double FIRST = 0.05;

  private final Story story;

  Candidates(Story story) {
    this.story = story;
  }

  List<Saying> of(Saying saying) {
    var found = new ArrayList<Saying>();
    var here = story.inReport(saying.gist());
    int from = Math.max(0, saying.place() - BACK);
    int to = Math.min(here.size(), saying.place() + AHEAD + 1);
    here.subList(from, to).stream().filter(other -> isOther(saying, other)).forEach(found::add);
    story.near(saying.number()).stream()
        .filter(other -> !other.isIn(saying.gist()) && mayAnswer(saying, other))
        .map(other -> new Scored(other, score(saying, other)))
        .sorted(
            Comparator.comparingDouble((Scored one) -> -one.score)
                .thenComparing(one -> one.saying.number()))
        .limit(ELSEWHERE)
        .forEach(one -> found.add(one.saying));
    return found;
  }

  private record Scored(Saying saying, double score) {}

  private double score(Saying saying, Saying other) {
    long persons = other.about().stream().filter(saying.about()::contains).count();
    return story.alike(saying, other)
        + 0.5 * story.contextCovers(saying, other)
        + PERSON * Math.min(2, persons)
        + (story.isFirst(other) ? FIRST * Math.min(3, story.likes(other)) : 0);
  }

  private static boolean isOther(Saying saying, Saying other) {
    return other.number() != saying.number();
  }

  /// What is told later can be answered by nobody, but for what is denied in so many words: that
  /// was told somewhere before.
  private static boolean mayAnswer(Saying saying, Saying other) {
    boolean later =
        saying.day().isPresent()
            && other.day().isPresent()
            && other.day().get().isAfter(saying.day().get());
    return !later || saying.claim().comment().filter(c -> c.act() == Act.DENY).isPresent();
  }
}
