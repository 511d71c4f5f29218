package org.hearsay.link.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.link.name.ReadName;
import org.hearsay.model.Gist;
import org.hearsay.model.Mention.Kind;

/// What a name is where reports, or sentences of one, take it for different kinds: a body if an
/// outlet of the pool is called so; else as the fuller names of its report have it; else as
/// most of the pool has it, if most by far; else as most of its report.
final class SettleKinds {

  private static final double BY_FAR = 0.6;

  /// "Abel's Cabinet" is nobody.
  private static final Pattern OWNED = Pattern.compile("['’]s\\s");

  private static final List<Kind> ORDER =
      List.of(Kind.PERSON, Kind.ORGANISATION, Kind.MISC, Kind.PLACE, Kind.NORP);

  private final ReadName read;
  private final Map<String, Map<Kind, Integer>> pool = new HashMap<>();
  private final Set<String> ofPeople = new HashSet<>();
  private final Set<String> surnamesOfPool = new HashSet<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> outlets = new HashSet<>();

  /// First and last words of bodies' names.
  private final Map<String, Kind> edges = new HashMap<>();

  SettleKinds(ReadName read, List<Gist> gists) {
    this.read = read;
    gists.forEach(gist -> outlets.add(read.body(gist.imprint().outlet()).key()));
    for (var gist : gists) {
      for (var name : gist.names()) {
        count(pool, name);
        var words = read.person(name.evidence().quote()).words();
        if (name.kind() == Kind.PERSON && words.size() > 1 && !outlets.contains(key(name))) {
          ofPeople.addAll(words);
          surnamesOfPool.add(words.getLast());
        }
      }
      places(gist);
    }
    gists.forEach(this::edges);
  }

  private void edges(Gist gist) {
    for (var name : gist.names()) {
      var words = read.body(name.evidence().quote()).words();
      var votes = pool.getOrDefault(key(name), Map.of());
      boolean body = words.size() > 1 && isBody(most(votes));
      if (!words.isEmpty() && (body || outlets.contains(key(name)))) {
        edges.putIfAbsent(words.getFirst(), Kind.ORGANISATION);
        edges.putIfAbsent(words.getLast(), Kind.ORGANISATION);
      }
    }
  }

  /// Words that reports take for places and that no person bears there.
  private void places(Gist gist) {
    var found = new HashSet<String>();
    var borne = new HashSet<String>();
    for (var name : gist.names()) {
      var words = read.body(name.evidence().quote()).words();
      if (name.kind() == Kind.PLACE && words.size() == 1) {
        found.addAll(words);
      } else if (name.kind() == Kind.PERSON) {
        borne.addAll(words);
      }
    }
    found.removeAll(borne);
    found.forEach(word -> places.merge(word, 1, Integer::sum));
  }

  private void count(Map<String, Map<Kind, Integer>> votes, Gist.Name name) {
    votes
        .computeIfAbsent(key(name), any -> new EnumMap<>(Kind.class))
        .merge(name.kind(), 1, Integer::sum);
  }

  private String key(Gist.Name name) {
    return read.body(name.evidence().quote()).key();
  }

  /// The names of one report.
  final class InReport {
    private final Map<String, Map<Kind, Integer>> own = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Map<String, Kind> beginnings = new HashMap<>();

    InReport(Gist gist) {
      gist.names().forEach(name -> count(own, name));
      for (var name : gist.names()) {
        var words = read.body(name.evidence().quote()).words();
        var person = read.person(name.evidence().quote()).words();
        var kind = settled(name);
        if (kind == Kind.PERSON && person.size() > 1) {
          surnames.addAll(person.subList(1, person.size()));
          givenNames.add(person.getFirst());
        } else if (words.size() > 1 && isBody(kind)) {
          beginnings.putIfAbsent(words.getFirst(), kind);
        }
      }
    }

    Kind of(Gist.Name name) {
      var words = read.body(name.evidence().quote()).words();
      boolean single = words.size() == 1;
      var kind = settled(name);
      if (!single || kind == Kind.PLACE && places.containsKey(words.getFirst())) {
        return kind;
      }
      String word = words.getFirst();
      if (surnames.contains(word) || givenNames.contains(word)) {
        return Kind.PERSON;
      }
      if (kind != Kind.PLACE && surnamesOfPool.contains(word) && isFree(word)) {
        return Kind.PERSON;
      }
      if (isBody(kind) || ofPeople.contains(word) || kind == Kind.NORP && read.isPeople(word)) {
        return kind;
      }
      var beginning = kind == Kind.NORP ? kind : beginnings.getOrDefault(word, kind);
      return beginning == kind && kind != Kind.PLACE ? edges.getOrDefault(word, kind) : beginning;
    }

    private Kind settled(Gist.Name name) {
      if (outlets.contains(key(name))) {
        return Kind.ORGANISATION;
      }
      if (name.kind() == Kind.PERSON && OWNED.matcher(name.evidence().quote()).find()) {
        return Kind.ORGANISATION;
      }
      var votes = pool.getOrDefault(key(name), Map.of());
      int all = votes.values().stream().mapToInt(Integer::intValue).sum();
      var most = most(votes);
      return votes.getOrDefault(most, 0) > BY_FAR * all
          ? most
          : most(own.getOrDefault(key(name), Map.of()));
    }
  }

  /// No people's and no body's name.
  private boolean isFree(String word) {
    return !edges.containsKey(word) && !read.isPeople(word) && !read.isBody(word);
  }

  private static boolean isBody(Kind kind) {
    return kind == Kind.ORGANISATION || kind == Kind.MISC;
  }

  private static Kind most(Map<Kind, Integer> votes) {
    var most = Kind.MISC;
    for (var kind : ORDER) {
      most = votes.getOrDefault(kind, 0) > votes.getOrDefault(most, 0) ? kind : most;
    }
    return most;
  }
}
