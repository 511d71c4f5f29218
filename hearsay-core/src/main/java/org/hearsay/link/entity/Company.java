package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.link.name.ReadName;
import org.hearsay.model.Gist;

/// Which names stand together in reports: two reports that name the same things beside a name are
/// more likely to mean the same by it.
final class Company {

  /// In a small pool every name tells; in a large one those that few reports have.
  private static final int SMALL_POOL = 30;
  private static final int HANDFUL = 6;

  private static final int LEAST = 4;
  private static final int SHARE = 20;
  /// Names in common by which two reports tell one story.
  static final int ONE_STORY = 2;

  private static final int MOST_LOOKED_AT = 12;

  private final List<Set<String>> names = new ArrayList<>();
  private final boolean small;

  Company(List<Gist> gists, ReadName read) {
    small = gists.size() <= SMALL_POOL;
    Map<String, Integer> reports = new HashMap<>();
    for (var gist : gists) {
      var some = new HashSet<String>();
      gist.names().forEach(name -> some.add(read.body(name.evidence().quote()).key()));
      some.forEach(name -> reports.merge(name, 1, Integer::sum));
      names.add(some);
    }
    int most = Math.max(LEAST, gists.size() / SHARE);
    if (!small) {
      names.forEach(some -> some.removeIf(name -> reports.getOrDefault(name, 0) > most));
    }
  }

  /// Whether a report has so many telling names in common with one of `others`, but for names that
  /// hold `word`. In a small pool every two reports have.
  boolean share(int report, List<Integer> others, String word, int least) {
    return small
        || others.stream()
            .distinct()
            .limit(MOST_LOOKED_AT)
            .anyMatch(other -> other == report || shared(report, other, word) >= least);
  }

  /// Whether a report tells the same story as one of `others`; a handful of reports all do, but
  /// thirty may well be of thirty things.
  boolean inOneStory(int report, List<Integer> others, String word) {
    return names.size() <= HANDFUL
        || others.stream()
            .distinct()
            .limit(MOST_LOOKED_AT)
            .anyMatch(other -> other == report || shared(report, other, word) >= ONE_STORY);
  }

  /// How many telling names two reports share, but for those that hold `word`.
  long shared(int one, int other, String word) {
    var fewer = names.get(one).size() <= names.get(other).size() ? one : other;
    var more = names.get(fewer == one ? other : one);
    return names.get(fewer).stream()
        .filter(name -> more.contains(name) && !List.of(name.split(" ")).contains(word))
        .count();
  }
}
