package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.link.name.PrintedName;
import org.hearsay.link.name.ReadName;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Puts names of bodies together: short forms with the one fuller name of their report, equal names
/// across reports, short forms that any report explains. A body and its part stay two, and so do
/// two lands' ministries.
final class JoinBodies {

  private static final int MOST_COMPARED = 40;

  /// Names that two reports must share for a common name to be one body's in both.
  private static final int SHARED = 3;

  private final List<NameUse> uses;
  private final Joined joined;
  private final Company company;
  private final Lands lands;
  private final Lexicon publicWords;
  private final Lexicon bodyWords;
  private final Lexicon partWords;
  private final Lexicon wholes;
  private final Lexicon acronyms;
  private final Lexicon small;
  private final LegalForms legal;
  private final boolean[] settled;

  JoinBodies(Knowledge knowledge, List<NameUse> uses, Joined joined, Company company, Lands lands) {
    this.uses = uses;
    this.joined = joined;
    this.company = company;
    this.lands = lands;
    publicWords = knowledge.lexicon("public-body-words");
    bodyWords = knowledge.lexicon("names/organisation-words");
    partWords = knowledge.lexicon("part-words");
    wholes = knowledge.lexicon("whole-endings");
    acronyms = knowledge.lexicon("well-known-acronyms");
    small = knowledge.lexicon("function-words");
    legal = new LegalForms(knowledge.lexicon("legal-forms"));
    settled = new boolean[uses.size()];
  }

  void join() {
    var bodies = new ArrayList<Integer>();
    for (int i = 0; i < uses.size(); i++) {
      if (!uses.get(i).isPerson()) {
        bodies.add(i);
      }
    }
    bodies.stream()
        .collect(Collectors.groupingBy(i -> uses.get(i).report, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(this::joinReport);
    joinEqual(bodies);
    joinAcronyms(bodies);
    joinLoose(bodies);
  }

  private PrintedName name(int use) {
    return uses.get(use).name;
  }

  /// Names by each of their words.
  private Map<String, List<Integer>> holders(List<Integer> bodies) {
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int use : bodies) {
      name(use).words().stream()
          .distinct()
          .forEach(word -> holders.computeIfAbsent(word, any -> new ArrayList<>()).add(use));
    }
    return holders;
  }

  private void joinReport(List<Integer> report) {
    var holders = holders(report);
    Map<String, List<Integer>> initials = new HashMap<>();
    for (int use : report) {
      for (String letters : name(use).initials()) {
        initials.computeIfAbsent(letters, any -> new ArrayList<>()).add(use);
      }
    }
    for (int use : report) {
      var spelled = name(use).acronym() ? initials.get(name(use).last()) : null;
      if (spelled != null && !alreadyJoined(use)) {
        joinOnly(use, spelled, "the initials of ");
      }
      var longer =
          holders.getOrDefault(name(use).first(), List.of()).stream()
              .limit(MOST_COMPARED)
              .filter(other -> shortens(use, other, true))
              .toList();
      joinOnly(use, longer, "short for ");
    }
  }

  private boolean alreadyJoined(int use) {
    return joined.with(use).size() > 1;
  }

  /// Joins a name to the one group that all candidates belong to.
  private void joinOnly(int use, List<Integer> candidates, String reason) {
    settled[use] |= !candidates.isEmpty();
    boolean one =
        candidates.stream().allMatch(other -> joined.together(other, candidates.getFirst()));
    if (one && !candidates.isEmpty()) {
      String fuller = uses.get(candidates.getFirst()).printed();
      joined.join(use, candidates.getFirst(), reason + fuller);
    }
  }

  /// "Tidewrack" for "Tidewrack Explorations", "the Chronicle" for "Limay Chronicle"; in one report
  /// also "the Bank" for "Bank of Ghana". Not "Al Qaeda" for its branch in Yemen.
  private boolean shortens(int use, int longer, boolean inReport) {
    var few = name(use);
    int at = few.within(name(longer));
    var words = name(longer).words();
    boolean alike = uses.get(use).definite || uses.get(use).kind == uses.get(longer).kind;
    if (at < 0 || few.acronym() || !alike) {
      return false;
    }
    var before = words.subList(0, at);
    var after = words.subList(at + few.words().size(), words.size());
    boolean generic = isGeneric(few);
    boolean ends = inReport || uses.get(use).definite && !generic;
    boolean end = after.isEmpty() && ends && isOfLand(before, uses.get(use).report);
    boolean whole =
        after.stream().noneMatch(this::makesPart) || wholes.contains(String.join(" ", after));
    boolean beginning = before.isEmpty() && !generic && whole;
    boolean head = before.isEmpty() && generic && inReport && small.contains(after.getFirst());
    return end || beginning || head;
  }

  /// No land but the report's own.
  private boolean isOfLand(List<String> words, int report) {
    var named = lands.in(words);
    return named.isEmpty() || named.contains(lands.of(report));
  }

  private boolean makesPart(String word) {
    return partWords.contains(word) || small.contains(word) || !lands.named(word).isEmpty();
  }

  /// Whether it is made of words that many bodies share: "Ministry of Health".
  private boolean isGeneric(PrintedName name) {
    return name.words().stream()
        .allMatch(word -> publicWords.contains(word) || bodyWords.contains(word));
  }

  /// "ministry of health" → "health ministry".
  private String turned(PrintedName name) {
    return turned(name.words());
  }

  private String turned(List<String> words) {
    boolean turns = words.size() > 2 && small.contains(words.get(1)) && isPublic(words.getFirst());
    return turns
        ? String.join(" ", words.subList(2, words.size())) + " " + words.getFirst()
        : String.join(" ", words);
  }

  private boolean isPublic(String word) {
    return publicWords.contains(word);
  }

  /// Full names first, which tell whether two short forms stand for one.
  private void joinEqual(List<Integer> bodies) {
    joinSpelledAlike(bodies.stream().filter(use -> !name(use).acronym()).toList());
    joinSpelledAlike(bodies.stream().filter(use -> name(use).acronym()).toList());
  }

  private void joinSpelledAlike(List<Integer> bodies) {
    Map<String, List<Integer>> equal = new LinkedHashMap<>();
    for (int use : bodies) {
      equal.computeIfAbsent(turned(legal.without(name(use))), any -> new ArrayList<>()).add(use);
    }
    for (var alike : equal.values()) {
      legal.apart(alike, uses).forEach(this::joinSame);
    }
  }

  private void joinSame(List<Integer> same) {
    if (isGeneric(name(same.getFirst()))) {
      joinGeneric(same);
    } else if (!name(same.getFirst()).acronym() || explained(same).size() < 2) {
      same.forEach(use -> joined.join(use, same.getFirst(), sameName(use, same.getFirst())));
    }
  }

  private String sameName(int use, int first) {
    return turned(name(use)).equals(turned(name(first)))
        ? "the same name"
        : "the same name but for what the firm is before the law: " + uses.get(first).printed();
  }

  /// One of each group that a short form was put to for a reason.
  private List<Integer> explained(List<Integer> same) {
    var groups = new LinkedHashMap<Integer, Integer>();
    for (int use : same) {
      if (alreadyJoined(use) && !because(use).isEmpty()) {
        groups.putIfAbsent(joined.with(use).getFirst(), use);
      }
    }
    return List.copyOf(groups.values());
  }

  /// One generic name is one body where reports tell of one land.
  private void joinGeneric(List<Integer> same) {
    Map<String, Integer> firsts = new TreeMap<>();
    for (int use : same) {
      String land = lands.of(uses.get(use).report);
      int first = firsts.computeIfAbsent(land, any -> use);
      if (!settled[use] && !land.isEmpty()) {
        joined.join(use, first, "the same name in reports of one land");
      }
    }
    int told = same.getFirst();
    for (int use : same.subList(0, Math.min(same.size(), MOST_COMPARED))) {
      boolean near = company.shared(uses.get(told).report, uses.get(use).report, "") >= SHARED;
      if (near && !settled[use] && !contradict(told, use)) {
        joined.join(use, told, "the same name in reports that name the same people and places");
      }
    }
  }

  private boolean contradict(int one, int other) {
    String land = lands.of(uses.get(one).report);
    String second = lands.of(uses.get(other).report);
    return !land.isEmpty() && !second.isEmpty() && !land.equals(second);
  }

  /// Short forms stand for what any report says, unless two say different things.
  private void joinAcronyms(List<Integer> bodies) {
    Map<String, List<Integer>> explained = new LinkedHashMap<>();
    Map<String, Integer> fullNames = new HashMap<>();
    for (int use : bodies) {
      if (name(use).acronym() && alreadyJoined(use) && !because(use).isEmpty()) {
        explained.computeIfAbsent(name(use).key(), any -> new ArrayList<>()).add(use);
      }
      fullNames.putIfAbsent(name(use).key(), use);
    }
    for (int use : bodies) {
      if (name(use).acronym()) {
        var known = explained.getOrDefault(name(use).key(), List.of());
        joinOnly(
            use, known.stream().limit(MOST_COMPARED).toList(), "explained in another report: ");
        acronyms
            .find(name(use).key())
            .map(entry -> fullNames.get(String.join(" ", ReadName.words(entry.value()))))
            .filter(full -> known.isEmpty())
            .ifPresent(
                full -> joined.join(use, full, "widely known for " + uses.get(full).printed()));
      }
    }
  }

  private String because(int use) {
    return joined.because(use);
  }

  /// Short names that their own report does not explain go to the pool's only fuller one.
  private void joinLoose(List<Integer> bodies) {
    var holders = holders(bodies);
    for (int use : bodies) {
      if (!settled[use] && !isGeneric(name(use)) && !name(use).acronym()) {
        var longer =
            holders.getOrDefault(name(use).first(), List.of()).stream()
                .limit(MOST_COMPARED)
                .filter(other -> shortens(use, other, false))
                .toList();
        boolean near = !longer.isEmpty() && meets(use, longer.getFirst());
        joinOnly(use, near ? longer : List.of(), "short for ");
      }
    }
  }

  private boolean meets(int use, int other) {
    var reports = joined.with(other).stream().map(i -> uses.get(i).report).limit(MOST_COMPARED);
    return company.share(uses.get(use).report, reports.toList(), name(use).last(), 1);
  }
}
