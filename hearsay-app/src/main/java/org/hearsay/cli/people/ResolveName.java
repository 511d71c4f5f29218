package org.hearsay.cli.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.model.Evidence;
import org.hearsay.present.people.FindEntity;
import org.hearsay.present.people.FindEntity.Bearer;
import org.hearsay.present.people.WhoIsWho;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.Words;
import org.hearsay.store.StoredJudgement;
import org.hearsay.store.StoredJudgement.Named;

/// Finds whom the user means by a name he judges on; who could be several must be told more
/// exactly.
final class ResolveName {

  private static final int MOST = 6;

  private final PoolView pool;
  private final StoredJudgement.Kind kind;
  private final FindEntity find;

  ResolveName(PoolView pool, StoredJudgement.Kind kind) {
    this.pool = pool;
    this.kind = kind;
    this.find = new FindEntity(new WhoIsWho(pool).all());
  }

  /// @throws UsageException where nobody is called so, or several are
  Named name(String written) {
    var asked = FindEntity.Asked.of(written);
    var byId = find.withId(written.strip());
    if (byId.isPresent()) {
      return only(byId.get().name(), find.spelled(byId.get().name(), any -> true), byId.get().id());
    }
    asked.report().ifPresent(report -> known(report, pool));
    var bearers = find.spelled(asked.words(), asked.in(pool));
    if (bearers.isEmpty()) {
      throw new UsageException(nobody(asked));
    }
    if (bearers.size() > 1) {
      throw new UsageException(
          several(
              asked,
              bearers.stream()
                  .sorted(Comparator.comparing(bearer -> reports(bearer).getFirst()))
                  .toList()));
    }
    return new Named(bearers.getFirst().printed(), asked.report().map(report -> number(report)));
  }

  private static int number(String report) {
    return Integer.parseInt(report.substring(1));
  }

  /// @throws UsageException where the dossier has no such report
  static void known(String report, PoolView pool) {
    if (pool.readings().stream().noneMatch(one -> one.report().equals(report))) {
      throw new UsageException(
          "expected a report of this dossier, found "
              + report
              + ", which is none; 'hearsay reports' lists them");
    }
  }

  /// The name of one who was chosen by id: everywhere where nobody else bears it, else in the first
  /// report where nobody else does.
  private Named only(String name, List<Bearer> bearers, String id) {
    if (bearers.isEmpty()) {
      throw new UsageException(
          "expected somebody whom a report names, found “" + name + "”, whom none does");
    }
    if (bearers.size() == 1) {
      return new Named(name, Optional.empty());
    }
    var others =
        bearers.stream()
            .filter(bearer -> !bearer.entity().id().equals(id))
            .flatMap(bearer -> reports(bearer).stream())
            .toList();
    return bearers.stream()
        .filter(bearer -> bearer.entity().id().equals(id))
        .flatMap(bearer -> reports(bearer).stream())
        .filter(report -> !others.contains(report))
        .findFirst()
        .map(report -> new Named(name, Optional.of(report)))
        .orElseThrow(
            () ->
                new UsageException(
                    "expected one who is called “"
                        + name
                        + "”, found several in each of their reports; use another spelling"));
  }

  private List<Integer> reports(Bearer bearer) {
    return bearer.where().stream()
        .map(Evidence::report)
        .distinct()
        .flatMap(report -> pool.reading(report).map(NumberedReading::number).stream())
        .sorted()
        .toList();
  }

  private String nobody(FindEntity.Asked asked) {
    var near = find.near(asked.words());
    return "expected a name that "
        + asked.report().orElse("some report")
        + " prints, found “"
        + asked.words()
        + "”, which "
        + asked.report().map(report -> "it does not").orElse("none does")
        + (near.isEmpty()
            ? "; 'hearsay people' and 'hearsay organisations' list all"
            : "; nearly so: " + PrintEntity.quoted(near));
  }

  private String several(FindEntity.Asked asked, List<Bearer> bearers) {
    return "“"
        + asked.words()
        + "” is "
        + bearers.size()
        + " here: "
        + bearers.stream().map(this::told).collect(Collectors.joining("; "))
        + ". Say which by report or by id: hearsay "
        + JudgementWords.command(kind)
        + " \""
        + asked.words()
        + "@r"
        + reports(bearers.getFirst()).getFirst()
        + "\" …";
  }

  /// "Xoán Quintela (person, in r3, r5, id xoan-quintela-1a2b3c4d)".
  private String told(Bearer bearer) {
    var reports = reports(bearer).stream().map(number -> "r" + number).toList();
    return PrintEntity.shown(bearer.entity().name())
        + " ("
        + Words.of(bearer.entity().kind())
        + ", in "
        + String.join(", ", reports.subList(0, Math.min(MOST, reports.size())))
        + (reports.size() > MOST ? " and " + (reports.size() - MOST) + " more" : "")
        + ", id "
        + bearer.entity().id()
        + ")";
  }

  /// Those who bear a name that was judged on.
  List<Bearer> bearers(Named named) {
    var asked = new FindEntity.Asked(named.printed(), named.report().map(number -> "r" + number));
    return find.spelled(named.printed(), asked.in(pool));
  }

  /// Whether somebody bears both.
  boolean together(Named first, Named second) {
    var others = bearers(second).stream().map(Bearer::entity).toList();
    return bearers(first).stream().map(Bearer::entity).anyMatch(others::contains);
  }
}
