package org.hearsay.lab.pool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.Link;
import tools.jackson.databind.JsonNode;

/// Scores who is who against the groups `people` of the gold, by [BCubed].
///
/// The things are the spellings and roles of the gold. One is found where an entity is called
/// so, case, "the", "a" and quotation marks apart; else where it holds, in capitals, the name
/// of an entity that is no genitive and stands behind no "of", the last if there are several
/// ("Tidewrack spokeswoman Della Crane"). Of several entities it is the one that is called so
/// most often. One that is not found is alone in a group of its own, so that what the program
/// does not see costs recall.
///
/// Beside it stands how many pairs of the gold's groups that share a name ("Renata Ojeda", "Ramiro
/// Ojeda") have been put together.
final class ScorePeople {

  private static final Pattern LEADING = Pattern.compile("^(?:the|a|an)\\s+");
  private static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}[\\p{L}\\p{M}\\p{N}]*");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]{2,}");

  private final List<List<String>> gold;
  private final Map<String, Map<String, Integer>> called = new HashMap<>();
  private final Map<String, Map<String, Integer>> named = new HashMap<>();

  ScorePeople(JsonNode answers, List<Link.SameEntity> entities) {
    gold = answers.path("people").valueStream().map(Matching::strings).toList();
    for (var entity : entities) {
      for (var spelling : entity.spellings()) {
        count(called, spelling, entity);
        count(named, spelling, entity);
      }
      entity.roles().forEach(role -> count(called, role, entity));
    }
  }

  private static void count(
      Map<String, Map<String, Integer>> counts, Link.Called called, Link.SameEntity entity) {
    counts
        .computeIfAbsent(plain(called.printed()), any -> new HashMap<>())
        .merge(entity.id(), called.where().size(), Integer::sum);
  }

  private static String plain(String words) {
    return LEADING
        .matcher(String.join(" ", Wording.words(words.replaceAll("['’]s\\b", " 's"))))
        .replaceAll("");
  }

  /// Nothing where the gold does not say who is who.
  void into(Map<String, Figure> figures) {
    if (gold.isEmpty()) {
      return;
    }
    var things = new ArrayList<BCubed.Thing>();
    var groups = new ArrayList<Set<String>>();
    int found = 0;
    for (int group = 0; group < gold.size(); group++) {
      var entities = new HashSet<String>();
      for (String spelling : gold.get(group)) {
        var entity = entity(spelling);
        entity.ifPresent(entities::add);
        found += entity.isPresent() ? 1 : 0;
        things.add(new BCubed.Thing("" + group, entity.orElse("none " + things.size())));
      }
      groups.add(entities);
    }
    figures.put("people: spellings and roles found", new Figure.OutOf(found, things.size()));
    figures.put("people: B3 P/R/F1", BCubed.of(things));
    figures.put("people: merged that share a name", new Figure.Count(merged(groups)));
  }

  private Optional<String> entity(String spelling) {
    String words = plain(spelling);
    var exact = called.get(words);
    return exact != null ? most(exact) : holding(words, spelling);
  }

  /// The entity whose name stands last in the words: "Tidewrack spokeswoman Della Crane".
  private Optional<String> holding(String words, String spelling) {
    var parts = List.of(words.split(" "));
    var capitals = new HashSet<String>();
    CAPITAL.matcher(spelling).results().forEach(one -> capitals.addAll(Wording.words(one.group())));
    Optional<String> last = Optional.empty();
    boolean behindJoint = false;
    for (int from = 0; from < parts.size(); from++) {
      boolean capital = capitals.contains(parts.get(from));
      behindJoint = Wording.isJoint(parts.get(from)) || behindJoint && capital;
      int to = behindJoint || !capital ? from : longest(parts, from);
      if (to > from) {
        boolean genitive = to < parts.size() && parts.get(to).equals("s");
        last = genitive ? last : most(bearers(parts.subList(from, to)));
        from = to - 1;
      }
    }
    return last;
  }

  /// The end of the longest name that begins at `from`; `from` if none does.
  private int longest(List<String> parts, int from) {
    int to = parts.size();
    while (to > from && !named.containsKey(String.join(" ", parts.subList(from, to)))) {
      to--;
    }
    return to;
  }

  private Map<String, Integer> bearers(List<String> name) {
    return named.getOrDefault(String.join(" ", name), Map.of());
  }

  private static Optional<String> most(Map<String, Integer> entities) {
    return entities.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private long merged(List<Set<String>> groups) {
    long merged = 0;
    for (int i = 0; i < gold.size(); i++) {
      for (int j = i + 1; j < gold.size(); j++) {
        boolean one = groups.get(i).stream().anyMatch(groups.get(j)::contains);
        merged += one && !Collections.disjoint(names(i), names(j)) ? 1 : 0;
      }
    }
    return merged;
  }

  private Set<String> names(int group) {
    var names = new HashSet<String>();
    for (String spelling : gold.get(group)) {
      NAME.matcher(spelling).results().forEach(name -> names.add(name.group()));
    }
    return names;
  }
}
