package org.hearsay.link.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.link.word.TellingWords;
import org.hearsay.link.word.Topics;
import org.hearsay.link.word.WeighedWords;
import org.hearsay.model.Gist;
import org.hearsay.model.ReportId;

/// All claims of one story, in the order of publication, and how alike they are.
final class Story {

  /// A word that more claims hold tells nothing.
  private static final int COMMON = 400;

  private static final int CENTRAL = 12;

  /// So much alike, two claims say the same.
  private static final double SAME = 0.6;

  private final List<Saying> sayings = new ArrayList<>();
  private final Map<String, List<Saying>> holders = new HashMap<>();
  private final Map<String, List<Saying>> named = new HashMap<>();
  private final Map<ReportId, List<Saying>> byReport = new HashMap<>();
  private final List<Integer> likes = new ArrayList<>();
  private final List<Set<String>> contexts = new ArrayList<>();
  private List<Saying> central = List.of();
  private final List<Boolean> first = new ArrayList<>();
  private final Map<ReportId, Integer> order = new HashMap<>();
  private final int reports;
  private final Topics topics;

  Story(TellingWords telling, List<Gist> gists, WhoIsMeant who) {
    var sorted =
        gists.stream()
            .sorted(
                Comparator.comparing(
                    (Gist gist) -> gist.imprint().published().day().orElse(LocalDate.MAX)))
            .toList();
    reports = sorted.size();
    for (var gist : sorted) {
      order.put(gist.report(), order.size());
      String outlet = gist.imprint().outlet().toLowerCase(Locale.ROOT);
      for (var claim : gist.claims()) {
        var here = byReport.computeIfAbsent(gist.report(), any -> new ArrayList<>());
        var saying =
            new Saying(
                sayings.size(),
                here.size(),
                claim,
                gist,
                who.about(gist, claim),
                who.voices(gist, claim.attribution()),
                outlet);
        sayings.add(saying);
        here.add(saying);
      }
    }
    topics = new Topics(telling, sayings.stream().map(Saying::claim).toList());
    for (var saying : sayings) {
      words(saying)
          .forEach(word -> holders.computeIfAbsent(word, w -> new ArrayList<>()).add(saying));
      saying.about().forEach(one -> named.computeIfAbsent(one, w -> new ArrayList<>()).add(saying));
    }
    sayings.forEach(saying -> contexts.add(surroundings(saying)));
    sayings.forEach(this::count);
    central =
        sayings.stream()
            .filter(this::isFirst)
            .sorted(Comparator.comparingInt((Saying saying) -> -likes(saying)))
            .limit(CENTRAL)
            .toList();
  }

  private void count(Saying saying) {
    var near = near(saying.number());
    var alike =
        near.stream()
            .filter(other -> !other.isIn(saying.gist()) && alike(saying, other) >= SAME)
            .toList();
    likes.add(alike.size());
    first.add(alike.stream().noneMatch(other -> other.number() < saying.number()));
  }

  List<Saying> sayings() {
    return sayings;
  }

  List<Saying> inReport(Gist gist) {
    return byReport.getOrDefault(gist.report(), List.of());
  }

  /// Claims that share a word or a person with claim `number`.
  List<Saying> near(int number) {
    var saying = sayings.get(number);
    var near = new BitSet(sayings.size());
    context(saying).forEach(word -> add(holders.getOrDefault(word, List.of()), near));
    saying.about().forEach(one -> add(named.getOrDefault(one, List.of()), near));
    saying.allVoices().forEach(one -> add(named.getOrDefault(one, List.of()), near));
    central.forEach(one -> near.set(one.number()));
    near.clear(number);
    return near.stream().mapToObj(sayings::get).toList();
  }

  private static void add(List<Saying> some, BitSet near) {
    if (some.size() <= COMMON) {
      some.forEach(one -> near.set(one.number()));
    }
  }

  Set<String> words(Saying saying) {
    return weighed(saying).words();
  }

  private WeighedWords weighed(Saying saying) {
    return topics.content(saying.number());
  }

  Set<String> common(Saying saying) {
    return topics.common(saying.number());
  }

  /// Its words with those of the claims before it, which its pronouns may mean.
  Set<String> context(Saying saying) {
    return contexts.get(saying.number());
  }

  private Set<String> surroundings(Saying saying) {
    var words = new HashSet<>(words(saying));
    var here = inReport(saying.gist());
    for (int i = Math.max(0, saying.place() - 2); i < saying.place(); i++) {
      words.addAll(words(here.get(i)));
    }
    return words;
  }

  /// The place of a claim among those that most reports repeat, the first of each; −1 where it is
  /// none of them.
  int central(Saying saying) {
    for (int i = 0; i < central.size(); i++) {
      if (central.get(i).number() == saying.number()) {
        return i;
      }
    }
    return -1;
  }

  /// How much of what `other` speaks of stands in or just before `one`.
  double contextCovers(Saying one, Saying other) {
    return weighed(other).share(context(one));
  }

  double alike(Saying one, Saying other) {
    return shared(one, other).alike();
  }

  /// What both speak of.
  WeighedWords.Shared shared(Saying one, Saying other) {
    return weighed(one).shared(weighed(other));
  }

  /// The weight of a word that no other claim has.
  double unit() {
    return Math.log(1 + sayings.size());
  }

  /// How much of what `one` speaks of stands in `other`.
  double share(Saying one, Saying other) {
    return weighed(one).share(words(other));
  }

  /// Where its report stands among those of the story, 0 the first, 1 the last.
  double rank(Saying saying) {
    return reports < 2 ? 0 : order.getOrDefault(saying.gist().report(), 0) / (reports - 1.0);
  }

  /// How many claims of other reports say the same.
  int likes(Saying saying) {
    return likes.get(saying.number());
  }

  /// Whether no claim of an earlier report says the same.
  boolean isFirst(Saying saying) {
    return first.get(saying.number());
  }
}
