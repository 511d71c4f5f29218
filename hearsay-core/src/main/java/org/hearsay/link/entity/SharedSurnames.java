package org.hearsay.link.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.link.name.PrintedName;
import org.hearsay.link.name.ReadName;
import org.hearsay.link.name.SameSound;
import org.hearsay.model.Gist;
import org.hearsay.model.Mention.Kind;

/// Which surnames two people of a report bear, so that a surname alone may be either's.
final class SharedSurnames {

  /// Surnames that are looked at for one given name.
  private static final int MOST_LOOKED_AT = 40;

  private final ReadName read;
  private final SameSound sound;

  /// Surnames of the pool by given name.
  private final Map<String, Set<String>> pool = new HashMap<>();

  SharedSurnames(ReadName read, SameSound sound, List<Gist> gists) {
    this.read = read;
    this.sound = sound;
    for (var gist : gists) {
      for (var name : gist.names()) {
        full(name)
            .ifPresent(
                one -> pool.computeIfAbsent(one.first(), any -> new HashSet<>()).add(one.last()));
      }
    }
  }

  private Optional<PrintedName> full(Gist.Name name) {
    return Optional.of(name)
        .filter(one -> one.kind() == Kind.PERSON)
        .map(one -> read.person(one.evidence().quote()))
        .filter(PrintedName::isFull);
  }

  /// One report, whose names come in text order.
  final class InReport {
    private final Set<String> shared = new HashSet<>();
    private final Set<String> spelled = new HashSet<>();
    private final Map<String, Set<String>> named = new HashMap<>();

    InReport(List<Gist.Name> names) {
      Map<String, String> bearers = new HashMap<>();
      var full = names.stream().flatMap(name -> full(name).stream()).distinct().toList();
      for (var name : full) {
        String known = bearers.putIfAbsent(name.last(), name.first());
        if (known != null && !known.equals(name.first())) {
          shared.add(name.last());
        }
      }
      full.forEach(name -> spelled(name, bearers));
    }

    /// "Greve", of Dagny Greve and of Fausto Grewe, whom another report spells Greve.
    private void spelled(PrintedName name, Map<String, String> bearers) {
      pool.getOrDefault(name.first(), Set.of()).stream()
          .limit(MOST_LOOKED_AT)
          .filter(last -> !last.equals(name.last()) && bearers.containsKey(last))
          .filter(last -> !name.first().equals(bearers.get(last)) && sound.alike(last, name.last()))
          .forEach(spelled::add);
    }

    /// A name has come up.
    void hear(PrintedName name) {
      if (name.isFull() && shared.contains(name.last())) {
        named.computeIfAbsent(name.last(), any -> new HashSet<>()).add(name.first());
      }
    }

    boolean isShared(PrintedName name) {
      return !name.isFull() && (shared.contains(name.last()) || isSpelledOtherwise(name));
    }

    /// Whether somebody else of the report bears it too, but in other letters.
    boolean isSpelledOtherwise(PrintedName name) {
      return !name.isFull() && spelled.contains(name.last());
    }

    /// The first name of the only bearer of whom the report has told so far; else empty.
    String onlySoFar(PrintedName name) {
      var some = named.getOrDefault(name.last(), Set.of());
      return !name.isFull() && some.size() == 1 ? some.iterator().next() : "";
    }
  }
}
