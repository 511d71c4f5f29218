package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.link.entity.CollectRoles.Role;
import org.hearsay.link.name.ReadName;
import org.hearsay.link.name.RolePhrase;
import org.hearsay.link.name.RoleWords;
import org.hearsay.link.name.RoleWords.Opening;
import org.hearsay.model.Gist;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Whose a role is that stands alone: his whom alone any report calls so, if all that the words
/// tell is told of him, and the report tells of the same things as those that call him so.
final class FitRoles {

  /// Bearers of one office that are weighed; where more bear it, it tells nobody.
  private static final int MOST_COMPARED = 40;

  private static final int MOST_REPORTS = 12;

  /// One who is called by roles.
  private static final class Bearer {
    final Set<RoleWords> roles = new LinkedHashSet<>();
    final Set<Integer> reports = new LinkedHashSet<>();

    /// All that is told of it; of a body, its name too.
    final Set<String> told = new HashSet<>();

    Bearer(NameUse owner) {
      if (!owner.isPerson()) {
        told.addAll(owner.name.words());
      }
    }

    void is(RoleWords role, int report) {
      roles.add(role);
      reports.add(report);
      told.add(role.head());
      told.addAll(role.told());
    }
  }

  private final List<NameUse> uses;
  private final Joined joined;
  private final Company company;
  private final RolePhrase phrases;
  private final List<Gist> gists;
  private final Lexicon soleOffices;
  private final Lexicon manyBear;
  private final Lexicon loose;
  private final Lexicon barring;
  private final Lexicon kin;
  private final Lexicon bodyWords;
  private final Map<Integer, Bearer> bearers = new LinkedHashMap<>();
  private final Map<String, Set<Integer>> byHead = new HashMap<>();
  private final Map<Integer, Set<String>> named = new HashMap<>();

  FitRoles(
      Knowledge knowledge,
      List<NameUse> uses,
      Joined joined,
      Company company,
      RolePhrase phrases,
      List<Gist> gists) {
    this.uses = uses;
    this.joined = joined;
    this.company = company;
    this.phrases = phrases;
    this.gists = gists;
    soleOffices = knowledge.lexicon("sole-offices");
    manyBear = knowledge.lexicon("many-bear");
    loose = knowledge.lexicon("loose-qualities");
    barring = knowledge.lexicon("barring-qualities");
    kin = knowledge.lexicon("kin-and-others");
    bodyWords = knowledge.lexicon("names/organisation-words");
  }

  /// A report calls the bearer of `use` so.
  void bears(int use, Role role) {
    var words = phrases.of(role.words().quote());
    if (!words.head().isEmpty()) {
      int owner = joined.with(use).getFirst();
      bearer(owner).is(words, role.report());
      byHead.computeIfAbsent(words.head(), any -> new LinkedHashSet<>()).add(owner);
    }
  }

  private Bearer bearer(int owner) {
    return bearers.computeIfAbsent(owner, any -> new Bearer(uses.get(owner)));
  }

  /// The only one whom all these words of one report can mean.
  Optional<Integer> owner(List<Role> some) {
    var found = new LinkedHashSet<Integer>();
    int report = some.getFirst().report();
    for (var role : some) {
      var words = phrases.of(role.words().quote());
      var may = byHead.getOrDefault(words.head(), Set.of());
      if (points(words) && may.size() <= MOST_COMPARED) {
        may.stream().filter(owner -> fits(words, owner, report)).forEach(found::add);
      }
    }
    if (found.size() > 1) {
      found.removeIf(owner -> !isNamed(owner, report));
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// "the owner" and "its owner", but not "an owner" and "his wife".
  private boolean points(RoleWords words) {
    boolean relation = words.opening() == Opening.OWNED && kin.contains(words.head());
    return !words.head().isEmpty() && words.opening() != Opening.NEW && !relation;
  }

  private boolean fits(RoleWords words, int owner, int report) {
    var bearer = bearer(owner);
    boolean body = !uses.get(owner).isPerson();
    if (words.many() && !body || words.sex().contradicts(joined.sex(owner))) {
      return false;
    }
    return words.told().stream().allMatch(word -> isTold(word, words, bearer.told))
        && bearer.roles.stream().anyMatch(role -> isSame(words, role))
        && isNear(words, owner, bearer, report);
  }

  /// "absconding" tells nothing, nor does "brigade" where "fire" tells all.
  private boolean isTold(String word, RoleWords words, Set<String> told) {
    boolean body = bodyWords.contains(word) && words.told().stream().anyMatch(told::contains);
    return told.contains(word) || loose.contains(word) || body;
  }

  /// One office: not the former's and the deputy's.
  private boolean isSame(RoleWords words, RoleWords role) {
    boolean barred =
        role.told().stream()
            .anyMatch(word -> barring.contains(word) && !words.told().contains(word));
    boolean owned = words.opening() == Opening.OWNED && words.isBare() && !role.isBare();
    return role.head().equals(words.head()) && !barred && !owned;
  }

  private boolean isNear(RoleWords words, int owner, Bearer bearer, int report) {
    var reports = new LinkedHashSet<>(bearer.reports);
    joined.with(owner).stream()
        .limit(MOST_REPORTS)
        .forEach(use -> reports.add(uses.get(use).report));
    boolean sole = soleOffices.contains(words.head());
    if (sole || !words.proper().isEmpty()) {
      return company.share(report, List.copyOf(reports), "", 1);
    }
    boolean tells = words.told().stream().anyMatch(word -> !loose.contains(word));
    boolean story =
        reports.stream()
            .limit(MOST_REPORTS)
            .anyMatch(
                other -> other == report || company.shared(report, other, "") >= Company.ONE_STORY);
    return story && (tells || isKnown(words, bearer, report));
  }

  /// "the mayor" is that of a town which the report names.
  private boolean isKnown(RoleWords words, Bearer bearer, int report) {
    return !manyBear.contains(words.head())
        && phrases.isRole(words.head())
        && bearer.roles.stream()
            .filter(role -> role.head().equals(words.head()))
            .anyMatch(
                role ->
                    role.proper().isEmpty()
                        || role.proper().stream().anyMatch(names(report)::contains));
  }

  private boolean isNamed(int owner, int report) {
    var name = uses.get(owner).name;
    return names(report).contains(name.last());
  }

  private Set<String> names(int report) {
    return named.computeIfAbsent(
        report,
        any -> {
          var words = new HashSet<String>();
          gists
              .get(report)
              .names()
              .forEach(name -> words.addAll(ReadName.words(name.evidence().quote())));
          return words;
        });
  }

  /// Those who are described, put together where they can only be one.
  List<List<Role>> alike(List<List<Role>> described) {
    Map<String, List<List<Role>>> heads = new LinkedHashMap<>();
    for (var some : described) {
      heads.computeIfAbsent(head(some), any -> new ArrayList<>()).add(some);
    }
    var alike = new ArrayList<List<Role>>();
    for (var head : heads.entrySet()) {
      boolean only = !byHead.containsKey(head.getKey()) && isOne(head.getKey(), head.getValue());
      Map<String, List<Role>> groups = new LinkedHashMap<>();
      for (var some : head.getValue()) {
        String key = only ? "" : key(some);
        groups.computeIfAbsent(key, any -> new ArrayList<>()).addAll(some);
      }
      alike.addAll(groups.values());
    }
    return alike;
  }

  private String head(List<Role> some) {
    return phrases.of(some.getFirst().words().quote()).head();
  }

  /// "the night watchman" and "the watchman": all told of any is told of one of them.
  private boolean isOne(String head, List<List<Role>> described) {
    if (!phrases.isRole(head) || manyBear.contains(head) || described.size() > MOST_COMPARED) {
      return false;
    }
    Set<String> fullest = Set.of();
    for (var some : described) {
      var told = told(some);
      fullest = told.size() > fullest.size() ? told : fullest;
    }
    int first = described.getFirst().getFirst().report();
    for (var some : described) {
      int report = some.getFirst().report();
      boolean near = report == first || company.shared(first, report, "") >= Company.ONE_STORY;
      boolean points =
          some.stream().map(this::words).anyMatch(words -> points(words) && !words.many());
      if (!near || !points || !fullest.containsAll(told(some))) {
        return false;
      }
    }
    return true;
  }

  private RoleWords words(Role role) {
    return phrases.of(role.words().quote());
  }

  private Set<String> told(List<Role> some) {
    var told = new TreeSet<String>();
    some.forEach(role -> told.addAll(words(role).told()));
    return told;
  }

  /// One for all ways to put a role that one alone can bear; else the place where it stands.
  private String key(List<Role> some) {
    for (var role : some) {
      var words = words(role);
      boolean sole = soleOffices.contains(words.head());
      if (sole || !words.proper().isEmpty()) {
        return words.head()
            + " "
            + String.join(" ", new TreeSet<>(sole ? words.proper() : words.told()));
      }
    }
    return some.getFirst().described().toString();
  }
}
