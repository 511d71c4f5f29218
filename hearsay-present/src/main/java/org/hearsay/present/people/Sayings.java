package org.hearsay.present.people;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Act;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Link.SameEntity;
import org.hearsay.model.Mention;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolView;

/// What everybody in a pool says, and what is said of everybody: claims by the anchor of an entity.
final class Sayings {

  private final PoolView pool;
  private final WhoIsWho who;
  private final Map<String, Map<ClaimId, Claim>> by = new HashMap<>();
  private final Map<String, Map<ClaimId, Claim>> of = new HashMap<>();

  Sayings(PoolView pool, WhoIsWho who) {
    this.pool = pool;
    this.who = who;
    pool.readings().forEach(this::add);
  }

  private void add(NumberedReading numbered) {
    var report = numbered.reading().report().id();
    for (var claim : numbered.reading().claims()) {
      for (var hop : claim.attribution().chain()) {
        who.behind(report, hop).forEach(entity -> add(by, entity, claim));
      }
      for (var mention : claim.mentions()) {
        if (mention instanceof Mention.Named || mention instanceof Mention.Reference) {
          who.meant(report, mention.span()).forEach(entity -> add(of, entity, claim));
        }
      }
    }
  }

  private static void add(Map<String, Map<ClaimId, Claim>> claims, SameEntity entity, Claim claim) {
    claims
        .computeIfAbsent(WhoIsWho.anchor(entity), any -> new LinkedHashMap<>())
        .put(claim.id(), claim);
  }

  /// The claims that stand on somebody's word, at any step of their chains.
  List<Claim> by(SameEntity entity) {
    return List.copyOf(by.getOrDefault(WhoIsWho.anchor(entity), Map.of()).values());
  }

  /// The claims in which somebody is named or meant.
  List<Claim> of(SameEntity entity) {
    return List.copyOf(of.getOrDefault(WhoIsWho.anchor(entity), Map.of()).values());
  }

  /// What others do to a claim, in its own report and elsewhere.
  Set<Act> acts(Claim claim) {
    var acts = EnumSet.noneOf(Act.class);
    claim.challenges().forEach(challenge -> acts.add(challenge.kind()));
    pool.commentsAbout(claim.id()).forEach(comment -> acts.add(comment.act()));
    return acts;
  }
}
