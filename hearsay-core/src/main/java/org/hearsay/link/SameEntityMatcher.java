package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.Evidence;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;

/// Decides which spellings are one person or organisation: "Brandt H. Quayle", "Mr Quayle",
// "Quayle".
///
/// A person's full names are one where surname and given names agree (an initial agrees with its
// name); a bare surname
/// goes to the only full name that has it, in its report or else in the pool, and to nobody where
// several do. An
/// organisation's spellings are one where they are the same words. The user's merges and splits
// stand over all of it.
final class SameEntityMatcher {

  private final NameParts parts;

  SameEntityMatcher(NameParts parts) {
    this.parts = parts;
  }

  /// One spelling's bearer in the making.
  private static final class Bearer {
    final Mention.Kind kind;
    final Set<List<String>> spellings = new LinkedHashSet<>();
    final List<Evidence> mentions = new ArrayList<>();

    Bearer(Mention.Kind kind) {
      this.kind = kind;
    }
  }

  List<Link> match(List<Gist> gists, Judgements judgements) {
    var bearers = new ArrayList<Bearer>();
    for (var gist : gists) {
      place(gist, judgements, bearers);
    }
    for (var merge : judgements.merges()) {
      merge(merge, bearers);
    }
    var links = new ArrayList<Link>();
    for (var bearer : bearers) {
      String name =
          bearer.mentions.stream()
              .map(Evidence::quote)
              .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
              .orElse("");
      links.add(
          new Link.SameEntity(
              "e" + (links.size() + 1), name, bearer.kind, bearer.mentions, "link/same-entity"));
    }
    return links;
  }

  /// Full names first, so that a bare surname finds them wherever in the report they stand.
  private void place(Gist gist, Judgements judgements, List<Bearer> bearers) {
    Map<List<String>, List<Gist.Name>> byParts =
        new TreeMap<>(
            Comparator.comparing((List<String> words) -> -words.size())
                .thenComparing(Object::toString));
    for (var name : gist.names()) {
      if (name.kind() == Mention.Kind.PERSON || name.kind() == Mention.Kind.ORGANISATION) {
        byParts
            .computeIfAbsent(parts.of(name.evidence().quote()), key -> new ArrayList<>())
            .add(name);
      }
    }
    var here = new LinkedHashSet<Bearer>();
    byParts.forEach(
        (words, names) -> {
          var kind = names.getFirst().kind();
          var bearer =
              find(words, kind, here, judgements)
                  .or(() -> find(words, kind, bearers, judgements))
                  .orElseGet(
                      () -> {
                        var fresh = new Bearer(kind);
                        bearers.add(fresh);
                        return fresh;
                      });
          bearer.spellings.add(words);
          names.forEach(name -> bearer.mentions.add(name.evidence()));
          here.add(bearer);
        });
  }

  private java.util.Optional<Bearer> find(
      List<String> words, Mention.Kind kind, Iterable<Bearer> among, Judgements judgements) {
    var fitting = new ArrayList<Bearer>();
    for (var bearer : among) {
      boolean fits =
          bearer.kind == kind
              && bearer.spellings.stream()
                  .anyMatch(
                      spelling ->
                          kind == Mention.Kind.PERSON
                              ? NameParts.samePerson(spelling, words)
                              : spelling.equals(words))
              && bearer.spellings.stream()
                  .noneMatch(spelling -> split(spelling, words, judgements));
      if (fits) {
        fitting.add(bearer);
      }
    }
    return fitting.size() == 1
        ? java.util.Optional.of(fitting.getFirst())
        : fitting.stream()
            .filter(bearer -> bearer.spellings.contains(words) && words.size() > 1)
            .findFirst();
  }

  private boolean split(List<String> one, List<String> other, Judgements judgements) {
    return judgements.splits().stream()
        .anyMatch(
            split -> {
              var first = parts.of(split.first());
              var second = parts.of(split.second());
              return first.equals(one) && second.equals(other)
                  || first.equals(other) && second.equals(one);
            });
  }

  private void merge(Judgements.Merge merge, List<Bearer> bearers) {
    var wanted = Map.of("first", parts.of(merge.first()), "second", parts.of(merge.second()));
    var found = new LinkedHashMap<Bearer, Boolean>();
    bearers.stream()
        .filter(bearer -> wanted.values().stream().anyMatch(bearer.spellings::contains))
        .forEach(bearer -> found.put(bearer, true));
    var all = List.copyOf(found.keySet());
    for (var bearer : all.subList(Math.min(1, all.size()), all.size())) {
      all.getFirst().spellings.addAll(bearer.spellings);
      all.getFirst().mentions.addAll(bearer.mentions);
      bearers.remove(bearer);
    }
  }
}
