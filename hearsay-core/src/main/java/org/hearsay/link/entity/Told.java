package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.link.name.ReadName;
import org.hearsay.model.Evidence;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.model.Mention.Identity;
import org.hearsay.model.Mention.Reference.How;
import org.hearsay.model.Span;

/// What the user and the reports themselves say of who is one and who is two.
final class Told {

  private static final int LONGEST_QUOTE = 90;

  private final ReadName read;
  private final CollectUses collected;
  private final List<NameUse> uses;
  private final List<Gist> gists;
  private final Judgements judgements;
  private final Map<String, List<Integer>> spelled = new HashMap<>();

  Told(ReadName read, CollectUses collected, List<Gist> gists, Judgements judgements) {
    this.read = read;
    this.collected = collected;
    uses = collected.uses();
    this.gists = gists;
    this.judgements = judgements;
    for (int i = 0; i < uses.size(); i++) {
      spelled.computeIfAbsent(uses.get(i).name.key(), any -> new ArrayList<>()).add(i);
    }
  }

  /// What must stay two: what the user split, then what a report disputes or tells apart.
  Apartness apartness() {
    var apart = new Apartness();
    for (var split : judgements.splits()) {
      apart.add(bearers(split.first()), bearers(split.second()), split.because());
    }
    var known = new HashSet<List<Integer>>();
    for (var gist : gists) {
      for (var told : gist.told()) {
        if (told.statement() instanceof Identity identity
            && identity.says() != Identity.Says.SAME) {
          apart(told, identity, gist, known, apart);
        }
      }
    }
    return apart;
  }

  /// Names told apart in one report are so in all.
  private void apart(
      Gist.Told told, Identity identity, Gist gist, Set<List<Integer>> known, Apartness apart) {
    var one = at(gist, identity.one()).map(this::alike).orElse(List.of());
    var other = at(gist, identity.other()).map(this::alike).orElse(List.of());
    boolean isNew =
        !one.isEmpty()
            && !other.isEmpty()
            && known.add(List.of(one.getFirst(), other.getFirst()))
            && !isMerged(one, other);
    if (isNew) {
      String because =
          identity.says() == Identity.Says.DISPUTED
              ? "whether they are one is not settled: "
              : "told of as two: ";
      apart.add(one, other, because + quoted(told.evidence()));
    }
  }

  /// What the user merged no report disputes.
  private boolean isMerged(List<Integer> some, List<Integer> others) {
    return judgements.merges().stream()
        .anyMatch(
            merge -> {
              var first = bearers(merge.first());
              var second = bearers(merge.second());
              return meet(some, first) && meet(others, second)
                  || meet(some, second) && meet(others, first);
            });
  }

  private static boolean meet(List<Integer> some, List<Integer> others) {
    return others.stream().anyMatch(some::contains);
  }

  private List<Integer> alike(int use) {
    return spelled.getOrDefault(uses.get(use).name.key(), List.of());
  }

  /// The uses that a judgement means, of a person's name or a body's.
  private List<Integer> bearers(Judgements.Bearer bearer) {
    var person = read.person(bearer.printed());
    var body = read.body(bearer.printed()).key();
    var keys = person.words().isEmpty() ? Set.of(body) : new TreeSet<>(List.of(body, person.key()));
    return keys.stream()
        .flatMap(key -> spelled.getOrDefault(key, List.of()).stream())
        .filter(use -> bearer.reaches(gists.get(uses.get(use).report).report()))
        .distinct()
        .sorted()
        .toList();
  }

  private Optional<Integer> at(Gist gist, Span span) {
    return collected.at(new Evidence(gist.report(), span, ""));
  }

  private static String quoted(Evidence words) {
    String quote = words.quote().replaceAll("\\s+", " ");
    return "“"
        + (quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote)
        + "”";
  }

  /// Joins what the user merged, then what a report says is one.
  void join(Joined joined) {
    for (var merge : judgements.merges()) {
      var all = new ArrayList<>(bearers(merge.first()));
      all.addAll(bearers(merge.second()));
      all.forEach(use -> joined.joinAliased(use, all.getFirst(), merge.because()));
    }
    for (var gist : gists) {
      names(gist, joined);
      explained(gist, joined);
    }
  }

  private void names(Gist gist, Joined joined) {
    for (var told : gist.told()) {
      if (told.statement() instanceof Identity identity && identity.says() == Identity.Says.SAME) {
        var one = at(gist, identity.one());
        var other = at(gist, identity.other());
        if (one.isPresent() && other.isPresent()) {
          joined.joinAliased(
              other.get(), one.get(), "another name, as a report says: " + quoted(told.evidence()));
        }
      }
    }
  }

  private void explained(Gist gist, Joined joined) {
    for (var reference : gist.references()) {
      if (reference.how() == How.SHORT && reference.to().size() == 1) {
        var use = collected.at(reference.evidence());
        var full = collected.at(reference.to().getFirst());
        if (use.isPresent() && full.isPresent()) {
          String because = "a short form that its report explains: ";
          joined.joinAliased(use.get(), full.get(), because + reference.to().getFirst().quote());
        }
      }
    }
  }
}
