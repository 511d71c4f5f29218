package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.link.name.PrintedName;
import org.hearsay.link.name.SameSound;
import org.hearsay.link.name.Sex;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Puts people's short names to the full ones: each with the one fuller name of its report, and
/// those that no fuller name of their own report explains with the pool's only bearer.
final class JoinPeople {

  /// Names under one key that are compared with each other; where more meet, they are too common to
  /// tell anybody by.
  private static final int MOST_COMPARED = 40;

  private static final int MOST_LOOKED_AT = 400;

  private final List<NameUse> uses;
  private final Joined joined;
  private final JoinFullNames fullNames;
  private final SameSound sound;
  private final Lexicon givenNames;
  private final Lexicon familyNames;
  private final Set<String> shortForms = new LinkedHashSet<>();
  private final boolean[] settled;

  /// First words of the names of those who bear a surname.
  private final Map<String, Set<String>> surnames = new HashMap<>();

  /// Titles of those who bear a surname.
  private final Map<String, Set<String>> titled = new HashMap<>();

  /// Which uses of full names hold a word: as surname or middle name, or as the first.
  private static final class Bearers {
    final Map<String, List<Integer>> family = new HashMap<>();
    final Map<String, List<Integer>> given = new HashMap<>();

    void add(int use, PrintedName name) {
      var words = name.words();
      given.computeIfAbsent(words.getFirst(), any -> new ArrayList<>()).add(use);
      for (String word : new LinkedHashSet<>(words.subList(1, words.size()))) {
        family.computeIfAbsent(word, any -> new ArrayList<>()).add(use);
      }
    }
  }

  JoinPeople(
      Knowledge knowledge,
      List<NameUse> uses,
      Joined joined,
      JoinFullNames fullNames,
      SameSound sound) {
    this.uses = uses;
    this.joined = joined;
    this.fullNames = fullNames;
    this.sound = sound;
    givenNames = knowledge.lexicon("names/given-names");
    familyNames = knowledge.lexicon("names/family-names");
    settled = new boolean[uses.size()];
  }

  void join() {
    var people = new ArrayList<Integer>();
    for (int i = 0; i < uses.size(); i++) {
      if (uses.get(i).isPerson()) {
        people.add(i);
      }
    }
    var reports =
        people.stream()
            .collect(
                Collectors.groupingBy(i -> uses.get(i).report, TreeMap::new, Collectors.toList()));
    reports.values().forEach(this::markShortForms);
    people.stream().filter(i -> isShort(i)).forEach(joined::takeAsShort);
    people.stream().filter(i -> !isShort(i)).forEach(this::noteBearer);
    reports.values().forEach(this::joinReport);
    var full = people.stream().filter(i -> !isShort(i)).toList();
    fullNames.joinAcross(full);
    joinLoose(people);
  }

  private PrintedName name(int use) {
    return uses.get(use).name;
  }

  /// An initial alone is nobody's name.
  private boolean tells(int use) {
    return name(use).isFull() || name(use).last().length() > 1;
  }

  private boolean isShort(int use) {
    return !name(use).isFull() || shortForms.contains(name(use).key());
  }

  private void noteBearer(int use) {
    surnames.computeIfAbsent(name(use).last(), any -> new HashSet<>()).add(name(use).first());
    for (String word : name(use).words()) {
      titled.computeIfAbsent(word, any -> new HashSet<>()).addAll(uses.get(use).titles);
    }
  }

  /// "Quintela Reis" beside "Tomé Quintela Reis".
  private void markShortForms(List<Integer> report) {
    var bearers = bearers(report.stream().filter(i -> name(i).isFull()).toList());
    for (int use : report) {
      var some = bearers.family.getOrDefault(name(use).first(), List.of());
      if (name(use).isFull()
          && some.stream().limit(MOST_COMPARED).anyMatch(i -> name(use).within(name(i)) > 0)) {
        shortForms.add(name(use).key());
      }
    }
  }

  private Bearers bearers(List<Integer> full) {
    var bearers = new Bearers();
    full.forEach(use -> bearers.add(use, name(use)));
    return bearers;
  }

  private void joinReport(List<Integer> report) {
    var full = report.stream().filter(i -> !isShort(i)).toList();
    fullNames.joinInReport(full);
    var bearers = bearers(full);
    for (int use : report) {
      if (isShort(use) && tells(use)) {
        joinShort(use, bearers);
      }
    }
  }

  private void joinShort(int use, Bearers bearers) {
    String word = name(use).first();
    var family =
        fitting(use, bearers.family.getOrDefault(word, List.of()), i -> within(use, i) > 0);
    var given = fitting(use, bearers.given.getOrDefault(word, List.of()), i -> within(use, i) == 0);
    var candidates = soFar(use, family.isEmpty() ? given : family);
    boolean elsewhere =
        bearsTitleOfAnother(use, word, candidates)
            || isOfAnother(use, word, candidates)
            || isUntold(use);
    settled[use] = !candidates.isEmpty() && !elsewhere;
    if (candidates.size() == 1 && !elsewhere) {
      int owner = candidates.getFirst();
      joined.join(
          use,
          owner,
          (family.isEmpty() ? opening(word) : "short for ")
              + uses.get(owner).printed()
              + ", the only one of this name "
              + (uses.get(use).after.isEmpty() ? "in its report" : "told of so far"));
    }
  }

  /// In "Lin Haoyu" the family name comes first.
  private String opening(String word) {
    boolean given = givenNames.contains(word) && !familyNames.contains(word);
    return given ? "given name of " : "first part of the name ";
  }

  /// Of several the only one of whom the report has told before.
  private List<Integer> soFar(int use, List<Integer> candidates) {
    String after = uses.get(use).after;
    var told = candidates.stream().filter(i -> name(i).first().equals(after)).toList();
    return told.isEmpty() ? candidates : told;
  }

  /// "Greve" beside Dagny Greve and Fausto Grewe, without "Mr" and "Mrs".
  private boolean isUntold(int use) {
    var one = uses.get(use);
    return one.spelledOtherwise && one.sex == Sex.UNTOLD && one.titles.isEmpty();
  }

  /// "Tessmer" before its report comes to speak of Ada Tessmer, where the pool knows another.
  private boolean isOfAnother(int use, String word, List<Integer> candidates) {
    return candidates.size() == 1
        && surnames.getOrDefault(word, Set.of()).size() > 1
        && uses.get(use).standsBefore(uses.get(candidates.getFirst()));
  }

  /// "Inspector Ojeda" is not the report's Captain Ramiro Ojeda if another Ojeda is an inspector.
  private boolean bearsTitleOfAnother(int use, String word, List<Integer> candidates) {
    return shares(uses.get(use).titles, titled.getOrDefault(word, Set.of()))
        && candidates.stream().noneMatch(i -> shares(uses.get(use).titles, titles(i)));
  }

  /// "Major Orsa" of one report need not be the "Dr Orsa" of another.
  private boolean clash(int use, int other) {
    var ones = uses.get(use).titles;
    var others = titles(other);
    return !ones.isEmpty() && !others.isEmpty() && !shares(ones, others);
  }

  private Set<String> titles(int use) {
    return joined.with(use).stream()
        .limit(MOST_COMPARED)
        .flatMap(i -> uses.get(i).titles.stream())
        .collect(Collectors.toSet());
  }

  private int within(int use, int longer) {
    return name(use).within(name(longer));
  }

  /// One use of each group that may be meant.
  private List<Integer> fitting(int use, List<Integer> bearers, Predicate<Integer> fits) {
    var groups = new LinkedHashMap<List<Integer>, Integer>();
    for (int bearer : bearers.subList(0, Math.min(bearers.size(), MOST_LOOKED_AT))) {
      if (groups.size() <= MOST_COMPARED
          && fits.test(bearer)
          && joined.against(use, bearer).isEmpty()) {
        groups.putIfAbsent(List.of(joined.with(bearer).getFirst()), bearer);
      }
    }
    return byTitle(use, whole(name(use).last(), List.copyOf(groups.values())));
  }

  /// Of several those for whom the word is a whole name: for "Straud" not Viktor Straud-Lenk.
  private List<Integer> whole(String word, List<Integer> candidates) {
    var whole = candidates.stream().filter(i -> !uses.get(i).hyphens(word)).toList();
    return whole.isEmpty() ? candidates : whole;
  }

  /// Of several the one that bears the same title.
  private List<Integer> byTitle(int use, List<Integer> candidates) {
    if (candidates.size() < 2) {
      return candidates;
    }
    var titled = candidates.stream().filter(i -> shares(titles(i), uses.get(use).titles)).toList();
    return titled.size() == 1 ? titled : candidates;
  }

  private static boolean shares(Collection<String> some, Collection<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  /// Short forms that their own report does not explain.
  private void joinLoose(List<Integer> people) {
    var seen = new HashSet<List<Object>>();
    var full = people.stream().filter(i -> !isShort(i) && seen.add(form(i))).toList();
    var bearers = bearers(full);
    Map<String, Set<String>> alike = new HashMap<>();
    for (String word : bearers.family.keySet()) {
      sound
          .keys(word)
          .forEach(key -> alike.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(word));
    }
    Map<String, List<Integer>> left = new LinkedHashMap<>();
    for (int use : people) {
      if (isShort(use) && tells(use) && !settled[use] && !joinLoose(use, bearers, alike)) {
        left.computeIfAbsent(name(use).key(), any -> new ArrayList<>()).add(use);
      }
    }
    left.values().forEach(this::joinLeft);
  }

  private List<Object> form(int use) {
    return List.of(name(use).key(), joined.with(use).getFirst());
  }

  /// Whether bearers were found, one or several.
  private boolean joinLoose(int use, Bearers bearers, Map<String, Set<String>> alike) {
    String word = name(use).first();
    boolean given = givenNames.contains(word);
    var candidates =
        fitting(
            use,
            bearers.family.getOrDefault(word, List.of()),
            i -> within(use, i) > 0 && (!given || name(use).last().equals(name(i).last())));
    String reason = "the only one of this name in these reports: ";
    if (candidates.isEmpty()) {
      candidates =
          fitting(
              use,
              bearers.given.getOrDefault(word, List.of()),
              i -> within(use, i) == 0 && (!given || isIn(uses.get(use).report, i)));
    }
    if (candidates.isEmpty() && !name(use).isFull()) {
      candidates = sounding(use, bearers, alike);
      reason = "the only one whose name sounds so in these reports: ";
    }
    var near =
        candidates.stream().filter(i -> fullNames.inOneStory(use, i) && !clash(use, i)).toList();
    if (near.size() == 1) {
      joined.join(use, near.getFirst(), reason + uses.get(near.getFirst()).printed());
    }
    return !near.isEmpty();
  }

  /// Whether a report names the bearer, in whatever spelling: "Saddam" beside "Sadam Hussein".
  private boolean isIn(int report, int bearer) {
    return joined.with(bearer).stream()
        .limit(MOST_COMPARED)
        .anyMatch(i -> uses.get(i).report == report);
  }

  private List<Integer> sounding(int use, Bearers bearers, Map<String, Set<String>> alike) {
    String word = name(use).first();
    var found = new ArrayList<Integer>();
    for (String key : sound.keys(word)) {
      for (String other : alike.getOrDefault(key, Set.of())) {
        if (found.size() <= MOST_COMPARED && sound.alike(word, other)) {
          found.addAll(bearers.family.getOrDefault(other, List.of()));
        }
      }
    }
    return fitting(use, found, i -> true);
  }

  /// One short form in several reports, and nobody's full name in any.
  private void joinLeft(List<Integer> same) {
    var firsts = new ArrayList<Integer>();
    for (int use : same) {
      var fit =
          firsts.stream()
              .limit(MOST_COMPARED)
              .filter(
                  i ->
                      fullNames.inOneStory(use, i)
                          && !clash(use, i)
                          && joined.against(use, i).isEmpty())
              .toList();
      if (fit.isEmpty()) {
        firsts.add(use);
      } else {
        joined.join(use, fit.getFirst(), "the same name, and no fuller one in these reports");
      }
    }
  }
}
