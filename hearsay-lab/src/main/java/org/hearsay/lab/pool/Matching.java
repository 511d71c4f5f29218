package org.hearsay.lab.pool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Which claim of the exports is which claim of the gold: in the same report, at least half their
/// words shared, the most alike first, one to one.
///
/// @param gold the gold's claims
/// @param found the exported claims of reports that the gold knows
/// @param toFound from an index of gold to one of found
/// @param toGold from an index of found to one of gold
record Matching(
    List<JsonNode> gold,
    List<JsonNode> found,
    Map<Integer, Integer> toFound,
    Map<Integer, Integer> toGold) {

  private record Pair(double likeness, int gold, int found) {}

  static Matching of(List<JsonNode> gold, List<JsonNode> exported) {
    var files = gold.stream().map(one -> text(one, "file")).collect(Collectors.toSet());
    var found = exported.stream().filter(one -> files.contains(file(one))).toList();
    Map<Integer, Integer> toFound = new HashMap<>();
    Map<Integer, Integer> toGold = new HashMap<>();
    for (var pair : pairs(gold, found)) {
      if (!toFound.containsKey(pair.gold()) && !toGold.containsKey(pair.found())) {
        toFound.put(pair.gold(), pair.found());
        toGold.put(pair.found(), pair.gold());
      }
    }
    return new Matching(gold, found, toFound, toGold);
  }

  private static List<Pair> pairs(List<JsonNode> gold, List<JsonNode> found) {
    List<Set<String>> contents = new ArrayList<>();
    found.forEach(one -> contents.add(Wording.content(quote(one.path("content")))));
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < gold.size(); i++) {
      var words = Wording.content(text(gold.get(i), "content"));
      for (int j = 0; j < found.size(); j++) {
        if (file(found.get(j)).equals(text(gold.get(i), "file"))) {
          double likeness = Wording.dice(words, contents.get(j));
          if (likeness >= .5) {
            pairs.add(new Pair(likeness, i, j));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparing((Pair pair) -> -pair.likeness())
            .thenComparing(Pair::gold)
            .thenComparing(Pair::found));
    return pairs;
  }

  /// The exported claim that is gold claim number `index`.
  Optional<JsonNode> found(int index) {
    return Optional.ofNullable(toFound.get(index)).map(found::get);
  }

  /// Whether every speaker of the chain is right, nearest the reader first.
  boolean chainRight(int index) {
    var wanted = sources(gold.get(index));
    var got = found(index).map(Matching::speakers).orElse(List.of());
    if (toFound.get(index) == null || wanted.size() != got.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!Wording.agree(wanted.get(i), got.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The speakers of a gold claim.
  static List<String> sources(JsonNode gold) {
    return strings(gold.path("sources"));
  }

  /// The speakers of an exported claim.
  static List<String> speakers(JsonNode found) {
    return found.path("sources").valueStream().map(Matching::quote).toList();
  }

  static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  static String quote(JsonNode node) {
    return text(node, "quote");
  }

  /// The words under `key`; empty where there are none.
  static String text(JsonNode node, String key) {
    var value = node.path(key);
    return value.isString() ? value.asString() : "";
  }

  private static String file(JsonNode found) {
    return Wording.file(text(found.path("report"), "file"));
  }
}
