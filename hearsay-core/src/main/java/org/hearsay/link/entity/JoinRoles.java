package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.link.entity.CollectRoles.Role;
import org.hearsay.link.entity.CollectUses.Place;
import org.hearsay.link.name.RolePhrase;
import org.hearsay.model.Evidence;
import org.hearsay.model.Mention.Reference.How;

/// Gives roles and offices to those whom they stand for: in one report as it points, across reports
/// where the words fit only one whom any report calls so. Two reports' "senior official" are never
/// one.
final class JoinRoles {

  /// One whom no report names.
  record Unnamed(Set<Evidence> words, String because) {}

  /// Words for somebody, and why.
  record Naming(Evidence words, String because) {}

  private final List<NameUse> uses;
  private final RolePhrase phrases;
  private final FitRoles fit;
  private final Map<Integer, List<Naming>> given = new LinkedHashMap<>();
  private final List<Unnamed> unnamed = new ArrayList<>();

  JoinRoles(List<NameUse> uses, List<Role> roles, RolePhrase phrases, FitRoles fit) {
    this.uses = uses;
    this.phrases = phrases;
    this.fit = fit;
    Map<Place, List<Role>> described = new LinkedHashMap<>();
    for (var role : roles) {
      if (role.use().isPresent()) {
        int owner = role.use().get();
        give(owner, role.words(), because(role.how(), owner));
        fit.bears(owner, role);
      } else {
        described.computeIfAbsent(role.described(), any -> new ArrayList<>()).add(role);
      }
    }
    across(described);
  }

  /// What else uses of names are called.
  Map<Integer, List<Naming>> given() {
    return given;
  }

  List<Unnamed> unnamed() {
    return unnamed;
  }

  private String because(How how, int owner) {
    return (how == How.BESIDE ? "stands beside the name " : "stands in its report for ")
        + uses.get(owner).printed();
  }

  private void give(int use, Evidence words, String because) {
    given.computeIfAbsent(use, any -> new ArrayList<>()).add(new Naming(words, because));
  }

  /// Those described but not named, each report's by itself, then those of several reports whose
  /// role only one can bear.
  private void across(Map<Place, List<Role>> described) {
    var left = new ArrayList<List<Role>>();
    for (var some : described.values()) {
      var owner = fit.owner(some);
      if (owner.isPresent()) {
        String name = uses.get(owner.get()).printed();
        String because = "in these reports only " + name + " is called so";
        some.forEach(role -> give(owner.get(), role.words(), because));
      } else {
        left.add(some);
      }
    }
    for (var same : fit.alike(left)) {
      var words = new LinkedHashSet<Evidence>();
      same.forEach(role -> words.add(role.words()));
      boolean several = words.stream().map(Evidence::report).distinct().count() > 1;
      boolean ways = words.stream().map(one -> phrases.plain(one.quote())).distinct().count() > 1;
      if (several || ways) {
        String because = "the same role, which one alone can bear";
        unnamed.add(new Unnamed(words, several ? because : "as its report points"));
      }
    }
  }
}
