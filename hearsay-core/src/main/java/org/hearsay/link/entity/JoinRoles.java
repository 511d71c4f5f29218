package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Evidence;
import org.hearsay.model.Gist;
import org.hearsay.model.Mention.Reference.How;
import org.hearsay.model.ReportId;
import org.hearsay.model.Span;

/// Gives roles and offices to those whom they stand for: in one report as it points, across reports
/// where the words fit only one whom any report calls so. Two reports' "senior official" are never
/// one.
final class JoinRoles {

  /// Steps from "he" over "the commander" to a name.
  private static final int MOST_STEPS = 8;

  private record Place(ReportId report, Span span) {}

  /// Words for a role, and whose they are: a use of a name, or words that describe somebody whom
  /// the report does not name.
  private record Role(int report, Evidence words, Optional<Integer> use, Place described) {}

  /// One whom no report names.
  record Unnamed(Set<Evidence> words, String because) {}

  private final CollectUses collected;
  private final List<NameUse> uses;
  private final Joined joined;
  private final Company company;
  private final RolePhrase phrases;
  private final List<Role> roles = new ArrayList<>();
  private final Map<Integer, List<Naming>> given = new LinkedHashMap<>();
  private final List<Unnamed> unnamed = new ArrayList<>();

  /// Words for somebody, and why.
  record Naming(Evidence words, String because) {}

  JoinRoles(
      CollectUses collected, Joined joined, Company company, RolePhrase phrases, List<Gist> gists) {
    this.collected = collected;
    uses = collected.uses();
    this.joined = joined;
    this.company = company;
    this.phrases = phrases;
    for (int report = 0; report < gists.size(); report++) {
      read(report, gists.get(report));
    }
    across();
  }

  /// What else uses of names are called.
  Map<Integer, List<Naming>> given() {
    return given;
  }

  List<Unnamed> unnamed() {
    return unnamed;
  }

  private void read(int report, Gist gist) {
    Map<Place, Evidence> pointing = new HashMap<>();
    for (var reference : gist.references()) {
      if (reference.to().size() == 1) {
        pointing.put(place(reference.evidence()), reference.to().getFirst());
      }
    }
    for (var reference : gist.references()) {
      boolean beside =
          reference.how() == How.BESIDE
              && reference.to().stream().anyMatch(to -> collected.at(to).isPresent());
      if ((beside || reference.how() == How.ROLE)
          && reference.to().size() < 2
          && !phrases.isAddress(reference.evidence().quote())) {
        var to = end(reference, pointing);
        var use = to.flatMap(collected::at);
        roles.add(
            new Role(report, reference.evidence(), use, place(to.orElse(reference.evidence()))));
        use.ifPresent(owner -> give(owner, reference.evidence(), because(reference.how(), owner)));
        if (use.isEmpty() && to.isPresent() && !to.get().equals(reference.evidence())) {
          roles.add(new Role(report, to.get(), use, place(to.get())));
        }
      }
    }
  }

  private static Place place(Evidence words) {
    return new Place(words.report(), words.span());
  }

  /// Where a reference points in the end; empty where it is left open.
  private Optional<Evidence> end(Gist.Reference reference, Map<Place, Evidence> pointing) {
    if (reference.to().isEmpty()) {
      return Optional.empty();
    }
    var to = reference.to().getFirst();
    for (int step = 0; step < MOST_STEPS && collected.at(to).isEmpty(); step++) {
      var next = pointing.get(place(to));
      if (next == null || next.equals(to)) {
        break;
      }
      to = next;
    }
    return Optional.of(to);
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
  private void across() {
    Map<String, Set<Integer>> bearers = new HashMap<>();
    Map<Place, List<Role>> described = new LinkedHashMap<>();
    for (var role : roles) {
      String key = phrases.key(role.words().quote());
      if (role.use().isEmpty()) {
        described.computeIfAbsent(role.described(), any -> new ArrayList<>()).add(role);
      } else if (!key.isEmpty()) {
        bearers
            .computeIfAbsent(key, any -> new LinkedHashSet<>())
            .add(joined.with(role.use().get()).getFirst());
      }
    }
    Map<String, Set<Evidence>> alone = new LinkedHashMap<>();
    for (var some : described.values()) {
      if (!giveToBearer(some, bearers)) {
        String key =
            some.stream().map(this::key).filter(one -> !one.isEmpty()).findFirst().orElse("");
        String group = key.isEmpty() ? some.getFirst().described().toString() : key;
        var words = alone.computeIfAbsent(group, any -> new LinkedHashSet<>());
        some.forEach(role -> words.add(role.words()));
      }
    }
    for (var one : alone.entrySet()) {
      var words = one.getValue();
      boolean several = words.stream().map(Evidence::report).distinct().count() > 1;
      boolean ways = words.stream().map(phrases::plain).distinct().count() > 1;
      if (several || ways) {
        unnamed.add(
            new Unnamed(
                words,
                several ? "the same role, which one alone can bear" : "as its report points"));
      }
    }
  }

  private String key(Role role) {
    return phrases.key(role.words().quote());
  }

  /// Whether exactly one named bears a role of the words.
  private boolean giveToBearer(List<Role> some, Map<String, Set<Integer>> bearers) {
    var owners = new LinkedHashSet<Integer>();
    some.forEach(role -> owners.addAll(bearers.getOrDefault(key(role), Set.of())));
    if (owners.size() != 1) {
      return false;
    }
    int owner = owners.iterator().next();
    var reports = joined.with(owner).stream().map(use -> uses.get(use).report).toList();
    if (!company.share(some.getFirst().report(), reports, "", 1)) {
      return false;
    }
    String because = "in these reports only " + uses.get(owner).printed() + " is called so";
    some.forEach(role -> give(owner, role.words(), because));
    return true;
  }
}
