package org.hearsay.weigh;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Act;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Finding;
import org.hearsay.model.Gist;
import org.hearsay.model.Hypothesis;
import org.hearsay.model.Link;

/// An account for every claim that somebody denies, disputes or takes back, or that another report
/// contradicts: who says the same, and who says otherwise.
final class Hypotheses {

  private static final String RULE = "weigh/rival-accounts";
  private static final Set<Act> OPPOSING = EnumSet.of(Act.DENY, Act.DISPUTE, Act.RETRACT);

  private Hypotheses() {}

  static List<Hypothesis> of(List<Gist> gists, List<Link> links, List<Finding> findings) {
    Map<ClaimId, Claim> claims = new LinkedHashMap<>();
    gists.forEach(gist -> gist.claims().forEach(claim -> claims.put(claim.id(), claim)));
    var against = against(claims, links, findings);
    var groups = groups(links);
    var told = new LinkedHashSet<ClaimId>();
    var hypotheses = new ArrayList<Hypothesis>();
    for (var claim : claims.values()) {
      if (against.containsKey(claim.id()) && !told.contains(claim.id())) {
        var supporting = supporting(claim, groups, claims, against);
        told.addAll(supporting);
        hypotheses.add(hypothesis(claim.id(), supporting, against));
      }
    }
    return hypotheses;
  }

  private static Hypothesis hypothesis(
      ClaimId account, List<ClaimId> supporting, Map<ClaimId, Set<ClaimId>> against) {
    var opposing = new LinkedHashSet<ClaimId>();
    supporting.forEach(one -> opposing.addAll(against.getOrDefault(one, Set.of())));
    supporting.forEach(opposing::remove);
    return new Hypothesis(account, supporting, new ArrayList<>(opposing), RULE);
  }

  private static Map<ClaimId, Set<ClaimId>> against(
      Map<ClaimId, Claim> claims, List<Link> links, List<Finding> findings) {
    Map<ClaimId, Set<ClaimId>> against = new LinkedHashMap<>();
    for (var link : links) {
      if (link instanceof Link.Comments comment
          && OPPOSING.contains(comment.act())
          && claims.containsKey(comment.about())) {
        add(against, comment.about(), comment.by());
      }
    }
    for (var finding : findings) {
      if (finding instanceof Finding.Contradiction clash) {
        add(against, clash.claim(), clash.against());
        add(against, clash.against(), clash.claim());
      }
    }
    return against;
  }

  private static void add(Map<ClaimId, Set<ClaimId>> against, ClaimId claim, ClaimId by) {
    against.computeIfAbsent(claim, key -> new LinkedHashSet<>()).add(by);
  }

  private static Map<ClaimId, List<ClaimId>> groups(List<Link> links) {
    Map<ClaimId, List<ClaimId>> groups = new HashMap<>();
    for (var link : links) {
      if (link instanceof Link.SameEvent event) {
        event.claims().forEach(claim -> groups.put(claim, event.claims()));
      }
    }
    return groups;
  }

  /// The claim itself, then those on the same thing with the same sign that do not contradict it.
  private static List<ClaimId> supporting(
      Claim account,
      Map<ClaimId, List<ClaimId>> groups,
      Map<ClaimId, Claim> claims,
      Map<ClaimId, Set<ClaimId>> against) {
    var opposed = against.getOrDefault(account.id(), Set.of());
    var supporting = new LinkedHashSet<ClaimId>();
    supporting.add(account.id());
    for (var id : groups.getOrDefault(account.id(), List.of())) {
      var other = claims.get(id);
      if (other != null
          && !opposed.contains(id)
          && other.comment().isEmpty()
          && other.certainty().negated() == account.certainty().negated()) {
        supporting.add(id);
      }
    }
    return List.copyOf(supporting);
  }
}
