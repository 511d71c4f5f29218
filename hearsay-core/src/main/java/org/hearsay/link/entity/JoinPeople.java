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
import org.hearsay.link.name.Agreement;
import org.hearsay.link.name.PrintedName;
import org.hearsay.link.name.SameSound;
import org.hearsay.rules.Lexicon;

/// Puts people's names together: short forms with the one fuller name of their report, full
/// names that agree, and short forms that no fuller name of their own report explains with the
/// pool's only bearer.
final class JoinPeople {

  /// Names under one key that are compared with each other; where more meet, they are too common to
  /// tell anybody by.
  private static final int MOST_COMPARED = 40;

  private static final int MOST_LOOKED_AT = 400;

  /// Spellings of one full name.
  private static final int MOST_FORMS = 12;

  private final List<NameUse> uses;
  private final Joined joined;
  private final Agreement agreement;
  private final SameSound sound;
  private final Company company;
  private final Lexicon givenNames;
  private final Set<String> shortForms = new LinkedHashSet<>();
  private final boolean[] settled;

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
      List<NameUse> uses,
      Joined joined,
      Agreement agreement,
      SameSound sound,
      Company company,
      Lexicon givenNames) {
    this.uses = uses;
    this.joined = joined;
    this.agreement = agreement;
    this.sound = sound;
    this.company = company;
    this.givenNames = givenNames;
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
    people.stream().filter(i -> !isShort(i)).forEach(this::noteTitles);
    reports.values().forEach(this::joinReport);
    joinEqual(people);
    joinAgreeing(people.stream().filter(i -> !isShort(i)).toList(), true);
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

  private void noteTitles(int use) {
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
    joinAgreeing(full, false);
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
    var candidates = family.isEmpty() ? given : family;
    boolean elsewhere = bearsTitleOfAnother(use, word, candidates);
    settled[use] = !candidates.isEmpty() && !elsewhere;
    if (candidates.size() == 1 && !elsewhere) {
      int owner = candidates.getFirst();
      joined.join(
          use,
          owner,
          (family.isEmpty() ? "given name of " : "short for ")
              + uses.get(owner).printed()
              + ", the only one of this name in its report");
    }
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
    return byTitle(use, List.copyOf(groups.values()));
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

  private void joinEqual(List<Integer> people) {
    Map<String, List<Integer>> equal = new LinkedHashMap<>();
    for (int use : people) {
      if (!isShort(use)) {
        equal.computeIfAbsent(name(use).key(), any -> new ArrayList<>()).add(use);
      }
    }
    for (var same : equal.values()) {
      same.forEach(use -> joined.join(use, same.getFirst(), "the same name"));
    }
  }

  /// Joins full names that agree where all that fit one agree with each other.
  private void joinAgreeing(List<Integer> full, boolean across) {
    Map<String, List<Integer>> blocks = new LinkedHashMap<>();
    Map<String, Integer> forms = new LinkedHashMap<>();
    full.forEach(use -> forms.putIfAbsent(name(use).key(), use));
    for (int use : forms.values()) {
      for (String key : keys(name(use))) {
        blocks.computeIfAbsent(key, any -> new ArrayList<>()).add(use);
      }
    }
    for (int use : forms.values()) {
      Set<Integer> fit = new LinkedHashSet<>();
      for (String key : keys(name(use))) {
        var block = blocks.getOrDefault(key, List.of());
        block.stream().limit(MOST_COMPARED).filter(i -> fits(use, i, across)).forEach(fit::add);
      }
      if (fit.size() <= MOST_FORMS && fit.stream().allMatch(i -> fitsAll(i, fit, across))) {
        fit.forEach(i -> join(i, use));
      }
    }
  }

  private boolean fitsAll(int one, Set<Integer> others, boolean across) {
    return others.stream().allMatch(other -> one == other || fits(one, other, across));
  }

  private void join(int one, int other) {
    agreement
        .of(name(one), name(other))
        .ifPresent(how -> joined.join(one, other, how.words() + ": " + uses.get(other).printed()));
  }

  /// A report writes nobody in two ways that only sound alike.
  private boolean fits(int one, int other, boolean across) {
    var how = agreement.of(name(one), name(other));
    if (one == other || how.isEmpty() || joined.against(one, other).isPresent()) {
      return false;
    }
    boolean sure = how.get().compareTo(Agreement.How.INITIAL) < 0;
    boolean sounds = how.get() == Agreement.How.SOUND;
    return sure
        || (!across && !sounds)
        || across && (!sounds || !inOneReport(one, other)) && meets(one, other);
  }

  private boolean inOneReport(int one, int other) {
    var reports = reports(one);
    return reports(other).stream().anyMatch(reports::contains);
  }

  private Set<Integer> reports(int use) {
    return joined.with(use).stream()
        .map(i -> uses.get(i).report)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean meets(int one, int other) {
    var reports = joined.with(other).stream().map(i -> uses.get(i).report).limit(MOST_COMPARED);
    int least = givenNames.contains(name(one).last()) ? 2 : 1;
    return company.share(uses.get(one).report, reports.toList(), name(one).last(), least);
  }

  /// Names that may agree share one of these.
  private List<String> keys(PrintedName name) {
    var keys = new ArrayList<String>();
    for (String opening : agreement.openings(name.first())) {
      sound.keys(name.last()).forEach(key -> keys.add(opening + " " + key));
      sound.keys(name.words().get(1)).forEach(key -> keys.add(opening + " " + key));
    }
    return keys.stream().distinct().toList();
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
    if (candidates.isEmpty() && !given) {
      candidates =
          fitting(use, bearers.given.getOrDefault(word, List.of()), i -> within(use, i) == 0);
    }
    if (candidates.isEmpty() && !name(use).isFull()) {
      candidates = sounding(use, bearers, alike);
      reason = "the only one whose name sounds so in these reports: ";
    }
    var near = candidates.stream().filter(i -> meets(use, i) && !clash(use, i)).toList();
    if (near.size() == 1) {
      joined.join(use, near.getFirst(), reason + uses.get(near.getFirst()).printed());
    }
    return !near.isEmpty();
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
              .filter(i -> meets(use, i) && !clash(use, i) && joined.against(use, i).isEmpty())
              .toList();
      if (fit.isEmpty()) {
        firsts.add(use);
      } else {
        joined.join(use, fit.getFirst(), "the same name, and no fuller one in these reports");
      }
    }
  }
}
