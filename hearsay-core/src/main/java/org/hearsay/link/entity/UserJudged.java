package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.model.Evidence;
import org.hearsay.model.Judgements;
import org.hearsay.model.Judgements.Bearer;
import org.hearsay.model.Link;

/// Says of entities what of them the user decided: which spellings are theirs because he merged
/// them, who is kept apart because he split them.
final class UserJudged {

  private final Judgements judgements;
  private final Function<String, String> name;
  private final List<Link.SameEntity> entities;
  private final Map<String, Set<Integer>> bearers = new HashMap<>();

  /// @param name how a spelling is compared
  UserJudged(Judgements judgements, Function<String, String> name, List<Link.SameEntity> entities) {
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
          apart(one, other, because(split));
          apart(other, one, because(split));
        }
      }
    }
    return List.copyOf(entities);
  }

  /// A split stands over a merge of the same two; the user is told of both.
  private String because(Judgements.Split split) {
    return judgements.merges().stream()
        .filter(merge -> isOn(merge.first(), merge.second(), split))
        .findFirst()
        .map(merge -> split.because() + ", though you also merged them: " + merge.reason())
        .orElse(split.because());
  }

  private static boolean isOn(Bearer first, Bearer second, Judgements.Split split) {
    return first.equals(split.first()) && second.equals(split.second())
        || first.equals(split.second()) && second.equals(split.first());
  }

  private void merged(int at, Judgements.Merge merge) {
    var entity = entities.get(at);
    var spellings =
        entity.spellings().stream()
            .flatMap(called -> judged(called, entity.name(), merge).stream())
            .toList();
    entities.set(
        at,
        new Link.SameEntity(
            entity.id(), entity.name(), entity.kind(), spellings, entity.roles(), entity.apart()));
  }

  /// The spelling with the user's reason wherever the merge means it. The name of the whole needs
  /// none, unless it is merged with its like of another report.
  private List<Link.Called> judged(Link.Called called, String whole, Judgements.Merge merge) {
    var meant = new ArrayList<Evidence>();
    var rest = new ArrayList<Evidence>();
    for (var printed : called.where()) {
      boolean judged =
          Stream.of(merge.first(), merge.second())
              .filter(one -> one.in().isPresent() || !called.printed().equals(whole))
              .anyMatch(one -> means(one, called, printed));
      (judged ? meant : rest).add(printed);
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
