package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.link.name.Agreement;
import org.hearsay.link.name.PrintedName;
import org.hearsay.link.name.SameSound;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Puts people's full names together: equal ones, those that agree word by word, and those that
/// differ in their order alone.
final class JoinFullNames {

  /// Names under one key that are compared with each other; where more meet, they are too common to
  /// tell anybody by.
  private static final int MOST_COMPARED = 40;

  /// Spellings of one full name.
  private static final int MOST_FORMS = 12;

  private final List<NameUse> uses;
  private final Joined joined;
  private final Agreement agreement;
  private final SameSound sound;
  private final Company company;
  private final Lexicon givenNames;
  private final Lexicon familyNames;

  JoinFullNames(
      Knowledge knowledge,
      List<NameUse> uses,
      Joined joined,
      Agreement agreement,
      SameSound sound,
      Company company) {
    this.uses = uses;
    this.joined = joined;
    this.agreement = agreement;
    this.sound = sound;
    this.company = company;
    givenNames = knowledge.lexicon("names/given-names");
    familyNames = knowledge.lexicon("names/family-names");
  }

  private PrintedName name(int use) {
    return uses.get(use).name;
  }

  /// Full names of one report that agree.
  void joinInReport(List<Integer> full) {
    joinAgreeing(full, false);
  }

  /// Full names of all reports.
  void joinAcross(List<Integer> full) {
    joinEqual(full);
    joinAgreeing(full, true);
    joinTurned(full);
  }

  private void joinEqual(List<Integer> full) {
    Map<String, List<Integer>> equal = new LinkedHashMap<>();
    for (int use : full) {
      equal.computeIfAbsent(name(use).key(), any -> new ArrayList<>()).add(use);
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
    Map<Integer, Set<Integer>> fitting = new LinkedHashMap<>();
    for (int use : forms.values()) {
      var fit = fitting.computeIfAbsent(use, any -> new LinkedHashSet<>());
      for (String key : keys(name(use))) {
        var block = blocks.getOrDefault(key, List.of());
        block.stream().limit(MOST_COMPARED).filter(i -> fits(use, i, across)).forEach(fit::add);
      }
    }
    fitting.forEach(
        (use, fit) -> {
          if (fit.size() <= MOST_FORMS && fit.stream().allMatch(i -> fitsAll(i, fit, across))) {
            fit.stream()
                .filter(i -> isShortFor(i, use, fitting.getOrDefault(i, Set.of())))
                .forEach(i -> join(i, use));
          }
        });
  }

  /// Whether a name stands for this longer one alone: "Pedro Castillo" may be Pedro Castillo
  /// Terrones or Pedro Castillo Ruiz.
  private boolean isShortFor(int use, int longer, Set<Integer> fit) {
    int words = name(use).words().size();
    return words >= name(longer).words().size()
        || fit.stream()
            .filter(i -> name(i).words().size() > words)
            .allMatch(i -> agreement.holds(name(i), name(longer)));
  }

  /// "Zhou Minghao" and "Minghao Zhou": reports put the family name first or last.
  private void joinTurned(List<Integer> full) {
    Map<String, Integer> forms = new LinkedHashMap<>();
    full.forEach(use -> forms.putIfAbsent(name(use).key(), use));
    for (int use : forms.values()) {
      var turned = forms.get(turned(name(use)));
      if (turned != null && turns(use) && !inOneReport(use, turned) && meets(use, turned)) {
        joined.joinTurned(
            use, turned, "the same name, the family name first: " + uses.get(turned).printed());
      }
    }
  }

  private static String turned(PrintedName name) {
    var words = new ArrayList<>(name.words());
    words.add(words.removeFirst());
    return String.join(" ", words);
  }

  /// Whether the first word is a family name, or the last a given one; "Paul Martin" may be
  /// two, names of three words not.
  private boolean turns(int use) {
    String first = name(use).first();
    boolean family = familyNames.contains(first) && !givenNames.contains(first);
    boolean given = givenNames.contains(name(use).last()) && !givenNames.contains(first);
    boolean many = name(use).words().size() > 2;
    return name(use).generation().isEmpty() && (many || family || given);
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

  /// Whether their reports name the same things beside them.
  private boolean meets(int one, int other) {
    int least = givenNames.contains(name(one).last()) ? 2 : 1;
    return company.share(uses.get(one).report, some(other), name(one).last(), least);
  }

  /// Whether their reports tell one story: for names of one word, which many bear.
  boolean inOneStory(int one, int other) {
    return company.inOneStory(uses.get(one).report, some(other), name(one).last());
  }

  private List<Integer> some(int use) {
    return joined.with(use).stream().map(i -> uses.get(i).report).limit(MOST_COMPARED).toList();
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
}
