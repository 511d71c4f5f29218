package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.link.name.Agreement;
import org.hearsay.link.name.PrintedName;
import org.hearsay.link.name.Sex;

/// Uses of names put together, each for a reason. What contradicts itself is not put together: two
/// sexes, two given names or surnames, father and son, names the user or a report keeps apart.
final class Joined {

  /// Names of one group that are compared with those of another.
  private static final int MOST_GIVEN = 12;

  /// What is known of one group.
  private static final class Group {
    final List<Integer> members = new ArrayList<>();
    final Set<String> given = new TreeSet<>();
    final Map<String, PrintedName> full = new TreeMap<>();
    final Set<String> generations = new TreeSet<>();
    final Set<Integer> sides = new HashSet<>();
    Sex sex = Sex.UNTOLD;

    /// It has more than one name by what a report or the user says.
    boolean aliased;
  }

  private final List<NameUse> uses;
  private final Agreement agreement;
  private final Apartness apartness;
  private final Group[] groups;
  private final String[] because;

  Joined(List<NameUse> uses, Agreement agreement, Apartness apartness) {
    this.uses = uses;
    this.agreement = agreement;
    this.apartness = apartness;
    groups = new Group[uses.size()];
    because = new String[uses.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = group(i);
      because[i] = "";
    }
  }

  private Group group(int use) {
    var group = new Group();
    var one = uses.get(use);
    group.members.add(use);
    group.sex = one.sex;
    if (one.isPerson() && one.name.isFull()) {
      group.given.add(one.name.first());
      group.full.put(one.name.key(), one.name);
    }
    if (one.isPerson() && (one.name.isFull() || !one.name.generation().isEmpty())) {
      group.generations.add(one.name.generation());
    }
    group.sides.addAll(apartness.sides(use));
    return group;
  }

  List<Integer> with(int use) {
    return groups[use].members;
  }

  boolean together(int one, int other) {
    return groups[one] == groups[other];
  }

  Sex sex(int use) {
    return groups[use].sex;
  }

  /// Why `use` was put to its group; empty if it was the first of it.
  String because(int use) {
    return because[use];
  }

  /// Takes a name of several words for a short form, whose first word is no given name: "Quintela
  /// Reis".
  void takeAsShort(int use) {
    groups[use].given.clear();
    groups[use].full.clear();
    groups[use].generations.remove(""); // "Castillo" may be the younger one's
  }

  /// Puts `use` to the group of `to`; nothing happens if they contradict each other.
  void join(int use, int to, String reason) {
    if (!together(use, to) && against(use, to).isEmpty()) {
      put(use, to, reason);
    }
  }

  /// Puts two names together that the user or a report says are one, whatever else speaks against
  /// it but that they are kept apart.
  void joinAliased(int use, int to, String reason) {
    if (!together(use, to) && apartness.between(groups[use].sides, groups[to].sides).isEmpty()) {
      put(use, to, reason);
      groups[to].aliased = true;
    }
  }

  /// Puts names together that differ in their order alone.
  void joinTurned(int use, int to, String reason) {
    var one = groups[use];
    var other = groups[to];
    boolean two =
        apartness.between(one.sides, other.sides).isPresent()
            || one.sex.contradicts(other.sex)
            || generations(one, other).isPresent();
    if (!together(use, to) && !two) {
      one.given.clear();
      one.full.clear();
      put(use, to, reason);
    }
  }

  private void put(int use, int to, String reason) {
    because[use] = because[use].isEmpty() ? reason : because[use];
    var large = groups[use].members.size() > groups[to].members.size() ? groups[use] : groups[to];
    var small = large == groups[to] ? groups[use] : groups[to];
    large.members.addAll(small.members);
    large.given.addAll(small.given);
    large.full.putAll(small.full);
    large.generations.addAll(small.generations);
    large.sides.addAll(small.sides);
    large.sex = large.sex.and(small.sex);
    large.aliased |= small.aliased;
    small.members.forEach(member -> groups[member] = large);
  }

  /// Why two uses of names cannot be one's, if so.
  Optional<String> against(int one, int other) {
    var first = groups[one];
    var second = groups[other];
    var apart = apartness.between(first.sides, second.sides);
    if (apart.isPresent()) {
      return apart;
    }
    if (first.sex.contradicts(second.sex)) {
      return Optional.of("one is told of as a man, the other as a woman");
    }
    return generations(first, second)
        .or(() -> given(first, second))
        .or(() -> surnames(first, second));
  }

  private static Optional<String> generations(Group first, Group second) {
    boolean one =
        first.generations.isEmpty()
            || second.generations.isEmpty()
            || first.generations.stream().anyMatch(second.generations::contains);
    return one ? Optional.empty() : Optional.of("of two generations, as their names say");
  }

  private Optional<String> given(Group first, Group second) {
    if (first.aliased
        || second.aliased
        || first.given.size() * second.given.size() > MOST_GIVEN * MOST_GIVEN) {
      return Optional.empty();
    }
    for (String one : first.given) {
      for (String other : second.given) {
        if (!agreement.given(one, other)) {
          return Optional.of("two given names");
        }
      }
    }
    return Optional.empty();
  }

  /// "Pedro Castillo Terrones" and "Pedro Castillo Ruiz", both of whom "Pedro Castillo" may be;
  /// but a longer name may hold two: "Ana Ruiz Orsa" is Ana Ruiz and Ana Orsa.
  private Optional<String> surnames(Group first, Group second) {
    if (first.aliased
        || second.aliased
        || first.full.size() * second.full.size() > MOST_GIVEN * MOST_GIVEN) {
      return Optional.empty();
    }
    for (var one : first.full.values()) {
      for (var other : second.full.values()) {
        if (!agreement.holds(one, other) && !bothIn(first, one, other, second)) {
          return Optional.of("two surnames");
        }
      }
    }
    return Optional.empty();
  }

  private boolean bothIn(Group first, PrintedName one, PrintedName other, Group second) {
    return Stream.concat(first.full.values().stream(), second.full.values().stream())
        .filter(name -> name.words().size() > Math.max(one.words().size(), other.words().size()))
        .anyMatch(name -> agreement.holds(one, name) && agreement.holds(other, name));
  }

  /// Every group with its members in rising order, ordered by smallest member.
  List<List<Integer>> all() {
    var seen = new HashSet<Group>();
    var all = new ArrayList<List<Integer>>();
    for (var group : groups) {
      if (seen.add(group)) {
        all.add(group.members.stream().sorted().toList());
      }
    }
    return all;
  }
}
