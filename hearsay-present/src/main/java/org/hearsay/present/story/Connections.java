package org.hearsay.present.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Finding;
import org.hearsay.model.Link;
import org.hearsay.present.view.PoolView;

/// What binds each claim of a pool to others, looked up by claim: the findings it stands in, and
/// the claims on the same thing.
public final class Connections {

  private final Map<ClaimId, List<String>> clashes = new HashMap<>();
  private final Map<ClaimId, Map<ClaimId, String>> same = new HashMap<>();
  private final Map<ClaimId, List<Link.Comments>> commentsOn = new HashMap<>();
  private final Map<ClaimId, List<Link.Comments>> commentsBy = new HashMap<>();

  public Connections(PoolView pool) {
    int number = 0;
    for (var finding : pool.dossier().findings()) {
      number++;
      switch (finding) {
        case Finding.Implausible one -> clash("f" + number, one.claims());
        case Finding.Contradiction two -> clash("f" + number, List.of(two.claim(), two.against()));
        case Finding.Corroboration one -> join(one.claims(), one.because());
        case Finding.Checked stands -> {}
        case Finding.CopiedFrom copy -> {}
      }
    }
    pool.dossier().links().forEach(this::link);
  }

  private void link(Link link) {
    switch (link) {
      case Link.SameEvent event -> join(event.claims(), event.because());
      case Link.Comments comment -> {
        commentsOn.computeIfAbsent(comment.about(), any -> new ArrayList<>()).add(comment);
        commentsBy.computeIfAbsent(comment.by(), any -> new ArrayList<>()).add(comment);
      }
      case Link.SameEntity entity -> {}
      case Link.SamePlace place -> {}
      case Link.SameStory story -> {}
    }
  }

  private void clash(String id, List<ClaimId> claims) {
    claims.forEach(claim -> clashes.computeIfAbsent(claim, any -> new ArrayList<>()).add(id));
  }

  /// A group is kept once and shared by its members.
  private void join(List<ClaimId> claims, String because) {
    Map<ClaimId, String> group = new LinkedHashMap<>();
    claims.forEach(claim -> group.put(claim, because));
    for (var claim : claims) {
      same.merge(claim, group, Connections::both);
    }
  }

  private static Map<ClaimId, String> both(Map<ClaimId, String> one, Map<ClaimId, String> other) {
    var both = new LinkedHashMap<>(one);
    other.forEach(both::putIfAbsent);
    return both;
  }

  /// The findings a claim stands in: `f3`.
  public List<String> clashes(ClaimId claim) {
    return List.copyOf(clashes.getOrDefault(claim, List.of()));
  }

  /// Claims on the same thing, itself among them, each with the rule that joined them.
  Map<ClaimId, String> same(ClaimId claim) {
    return Collections.unmodifiableMap(same.getOrDefault(claim, Map.of()));
  }

  /// What other claims say about it, of its own report and of others.
  List<Link.Comments> commentsOn(ClaimId claim) {
    return List.copyOf(commentsOn.getOrDefault(claim, List.of()));
  }

  /// What it says about other claims, of its own report and of others.
  List<Link.Comments> commentsBy(ClaimId claim) {
    return List.copyOf(commentsBy.getOrDefault(claim, List.of()));
  }
}
