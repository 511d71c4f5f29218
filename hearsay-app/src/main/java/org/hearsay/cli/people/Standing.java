package org.hearsay.cli.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.store.StoredJudgement;
import org.hearsay.store.StoredJudgement.Kind;
import org.hearsay.store.StoredJudgement.Named;

/// The judgements that stand, and whether another can stand beside them.
final class Standing {

  private final List<StoredJudgement> judgements;

  Standing(List<StoredJudgement> all) {
    judgements = all.stream().filter(StoredJudgement::stands).toList();
  }

  /// The judgement that says this already.
  Optional<StoredJudgement> same(Kind kind, Named first, Named second) {
    return judgements.stream()
        .filter(one -> one.kind() == kind && isOn(one, first, second))
        .findFirst();
  }

  /// The judgement on two names as the user writes them.
  Optional<StoredJudgement> said(Kind kind, String first, String second) {
    return judgements.stream()
        .filter(one -> one.kind() == kind)
        .filter(
            one ->
                Set.of(low(one.first().words()), low(one.second().words()))
                    .equals(new HashSet<>(List.of(low(first), low(second)))))
        .findFirst();
  }

  private static String low(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isOn(StoredJudgement one, Named first, Named second) {
    return one.first().equals(first) && one.second().equals(second)
        || one.first().equals(second) && one.second().equals(first);
  }

  /// @throws UsageException where a new judgement would contradict those that stand
  void refuse(Kind kind, Named first, Named second) {
    var against =
        switch (kind) {
          case SPLIT -> chain(merges(), first, second).orElse(List.of());
          case MERGE -> split(first, second);
        };
    if (!against.isEmpty()) {
      throw new UsageException(
          JudgementWords.both(first, second)
              + " cannot be "
              + (kind == Kind.MERGE ? "one" : "two")
              + " while this stands: "
              + against.stream().map(JudgementWords::line).collect(Collectors.joining("; "))
              + ". To take it back: hearsay judgements --undo "
              + against.getFirst().id());
    }
  }

  private List<StoredJudgement> merges() {
    return of(Kind.MERGE);
  }

  private List<StoredJudgement> of(Kind kind) {
    return judgements.stream().filter(one -> one.kind() == kind).toList();
  }

  /// The split that merging the two would break, with the merges that lead to it.
  private List<StoredJudgement> split(Named first, Named second) {
    for (var split : of(Kind.SPLIT)) {
      var there = chain(merges(), split.first(), first);
      var back = chain(merges(), second, split.second());
      if (there.isEmpty() || back.isEmpty()) {
        there = chain(merges(), split.first(), second);
        back = chain(merges(), first, split.second());
      }
      if (there.isPresent() && back.isPresent()) {
        var against = new LinkedHashSet<>(List.of(split));
        against.addAll(there.get());
        against.addAll(back.get());
        return List.copyOf(against);
      }
    }
    return List.of();
  }

  private record Step(Named from, Optional<StoredJudgement> by) {}

  /// The merges by which one name becomes the other; empty where none do.
  private static Optional<List<StoredJudgement>> chain(
      List<StoredJudgement> merges, Named from, Named to) {
    Map<Named, Step> reached = new HashMap<>();
    reached.put(from, new Step(from, Optional.empty()));
    var waiting = new ArrayDeque<>(List.of(from));
    while (!waiting.isEmpty()) {
      var here = waiting.removeFirst();
      if (overlap(here, to)) {
        return Optional.of(back(reached, here));
      }
      for (var merge : merges) {
        for (var ends :
            List.of(
                List.of(merge.first(), merge.second()), List.of(merge.second(), merge.first()))) {
          if (overlap(here, ends.getFirst())
              && reached.putIfAbsent(ends.getLast(), new Step(here, Optional.of(merge))) == null) {
            waiting.add(ends.getLast());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static List<StoredJudgement> back(Map<Named, Step> reached, Named end) {
    var chain = new ArrayList<StoredJudgement>();
    var step = reached.get(end);
    while (step != null && step.by().isPresent()) {
      chain.add(step.by().get());
      step = reached.get(step.from());
    }
    return chain;
  }

  /// Whether one name in print may be meant by both.
  private static boolean overlap(Named one, Named other) {
    return low(one.printed()).equals(low(other.printed()))
        && (one.report().isEmpty()
            || other.report().isEmpty()
            || one.report().equals(other.report()));
  }
}
