package org.hearsay.link.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearsay.link.word.TellingWords;
import org.hearsay.model.Gist;
import org.hearsay.model.Link;
import org.hearsay.model.ReportId;
import org.hearsay.rules.Knowledge;

/// The reports of each story, and those of none one by one: each a [Story], made when its turn
/// comes, since all of them together would fill much memory.
final class ToldTogether {

  private final TellingWords telling;
  private final WhoIsMeant who;
  private final List<List<Gist>> stories = new ArrayList<>();

  /// @param links what was linked before: who is who, which reports tell one story
  ToldTogether(Knowledge knowledge, List<Gist> gists, List<Link> links) {
    telling = new TellingWords(knowledge);
    who = new WhoIsMeant(links);
    Map<ReportId, Gist> byReport = new LinkedHashMap<>();
    gists.forEach(gist -> byReport.put(gist.report(), gist));
    var lone = new HashSet<>(byReport.keySet());
    for (var link : links) {
      if (link instanceof Link.SameStory story) {
        lone.removeAll(story.reports());
        stories.add(story.reports().stream().map(byReport::get).toList());
      }
    }
    for (var gist : gists) {
      if (lone.contains(gist.report())) {
        stories.add(List.of(gist));
      }
    }
  }

  private Story story(int number) {
    return new Story(telling, stories.get(number), who);
  }

  /// Hands over one story after another.
  void each(Consumer<Story> take) {
    for (int i = 0; i < stories.size(); i++) {
      take.accept(story(i));
    }
  }

  /// What `work` makes of each story, in their order, on all processors. One story may have more
  /// claims than all others together, so each processor takes the next when it is done with one.
  <T> List<T> sideBySide(Function<Story, T> work) {
    @SuppressWarnings("unchecked")
    var made = (T[]) new Object[stories.size()];
    var next = new AtomicInteger();
    IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
        .parallel()
        .forEach(
            processor -> {
              for (int i = next.getAndIncrement(); i < made.length; i = next.getAndIncrement()) {
                made[i] = work.apply(story(i));
              }
            });
    return Arrays.asList(made);
  }
}
