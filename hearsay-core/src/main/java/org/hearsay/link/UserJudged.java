package org.hearsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.model.Evidence;
import org.hearsay.model.Judgements;
import org.hearsay.model.Judgements.Bearer;
import org.hearsay.model.Link;

/// Says of entities what of them the user decided: which spellings are theirs because he merged
/// them, who is kept apart because he split them.
final class UserJudged {

  private final Judgements judgements;
  private final Function<String, PrintedName> name;
  private final List<Link.SameEntity> entities;
  private final Map<PrintedName, Set<Integer>> bearers = new HashMap<>();

  /// @param name how a spelling is compared
  UserJudged(
      Judgements judgements, Function<String, PrintedName> name, List<Link.SameEntity> entities) {
    this.judgements = judgements;
    this.name = name;
    this.entities = new ArrayList<>(entities);
    for (int i = 0; i < entities.size(); i++) {
      for (var called : entities.get(i).spellings()) {
        bearers.computeIfAbsent(name.apply(called.printed()), any -> new LinkedHashSet<>()).add(i);
      }
    }
  }

  List<Link.SameEntity> marked() {
    for (var merge : judgements.merges()) {
      var both = bearing(merge.first());
      both.retainAll(bearing(merge.second()));
      both.forEach(one -> merged(one, merge));
    }
    for (var split : judgements.splits()) {
      for (int one : bearing(split.first())) {
        for (int other : bearing(split.second())) {
          apart(one, other, split.because());
          apart(other, one, split.because());
        }
      }
    }
    return List.copyOf(entities);
  }

  private void merged(int at, Judgements.Merge merge) {
    var entity = entities.get(at);
    var spellings =
        entity.spellings().stream()
            .flatMap(
                called ->
                    called.printed().equals(entity.name())
                        ? List.of(called).stream()
                        : judged(called, merge).stream())
            .toList();
    entities.set(
        at,
        new Link.SameEntity(
            entity.id(), entity.name(), entity.kind(), spellings, entity.roles(), entity.apart()));
  }

  /// The spelling with the user's reason wherever the merge means it.
  private List<Link.Called> judged(Link.Called called, Judgements.Merge merge) {
    var meant = new ArrayList<Evidence>();
    var rest = new ArrayList<Evidence>();
    for (var printed : called.where()) {
      boolean theirs =
          means(merge.first(), called, printed) || means(merge.second(), called, printed);
      (theirs ? meant : rest).add(printed);
    }
    var parts = new ArrayList<Link.Called>();
    if (!meant.isEmpty()) {
      parts.add(new Link.Called(called.printed(), meant, merge.because()));
    }
    if (!rest.isEmpty()) {
      parts.add(new Link.Called(called.printed(), rest, called.because()));
    }
    return parts;
  }

  private void apart(int at, int from, String because) {
    var entity = entities.get(at);
    var other = entities.get(from);
    if (at == from) {
      return;
    }
    var apart = new ArrayList<>(entity.apart());
    apart.removeIf(known -> known.entity().equals(other.id()));
    apart.add(new Link.Apart(other.id(), other.name(), because));
    entities.set(
        at,
        new Link.SameEntity(
            entity.id(), entity.name(), entity.kind(), entity.spellings(), entity.roles(), apart));
  }

  /// The entities that have a name which `bearer` means.
  private Set<Integer> bearing(Bearer bearer) {
    var all = new LinkedHashSet<>(bearers.getOrDefault(name.apply(bearer.printed()), Set.of()));
    all.removeIf(
        one ->
            entities.get(one).spellings().stream()
                .noneMatch(
                    called -> called.where().stream().anyMatch(at -> means(bearer, called, at))));
    return all;
  }

  private boolean means(Bearer bearer, Link.Called called, Evidence printed) {
    return bearer.reaches(printed.report())
        && name.apply(called.printed()).equals(name.apply(bearer.printed()));
  }
}
