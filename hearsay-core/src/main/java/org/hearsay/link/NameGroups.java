package org.hearsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Names put together, except those the user keeps apart: a join that would bring two such names
/// into one group is not made.
final class NameGroups {

  private final Groups groups;
  private final Map<Integer, Set<String>> keys = new HashMap<>();
  private final Map<String, Set<String>> apart = new HashMap<>();

  NameGroups(List<PrintedName> names) {
    groups = new Groups(names.size());
    for (int i = 0; i < names.size(); i++) {
      keys.put(i, new TreeSet<>(Set.of(names.get(i).key())));
    }
  }

  void keepApart(PrintedName one, PrintedName other) {
    apart.computeIfAbsent(one.key(), key -> new TreeSet<>()).add(other.key());
    apart.computeIfAbsent(other.key(), key -> new TreeSet<>()).add(one.key());
  }

  void join(int one, int other) {
    int first = groups.of(one);
    int second = groups.of(other);
    var together = keys.getOrDefault(first, Set.of());
    var added = keys.getOrDefault(second, Set.of());
    if (first == second || keptApart(together, added)) {
      return;
    }
    groups.join(first, second);
    var all = new TreeSet<>(together);
    all.addAll(added);
    keys.put(groups.of(first), all);
  }

  private boolean keptApart(Set<String> some, Set<String> others) {
    return some.stream()
        .anyMatch(key -> apart.getOrDefault(key, Set.of()).stream().anyMatch(others::contains));
  }

  List<List<Integer>> all() {
    return new ArrayList<>(groups.all());
  }
}
