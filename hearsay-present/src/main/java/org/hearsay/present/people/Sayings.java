package org.hearsay.present.people;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /// What is done to a claim, in its own report and elsewhere.
  Set<Act> treatment(Claim claim) {
    return acts(deeds(claim));
  }

  /// What others than the speaker do to it, and whether the speaker takes it back.
  Set<Act> treatment(Claim claim, SameEntity speaker) {
    var own = by.getOrDefault(WhoIsWho.anchor(speaker), Map.of()).keySet();
    return acts(deeds(claim).filter(deed -> deed.act().tells(own.contains(deed.by()))));
  }

  private record Deed(Act act, ClaimId by) {}

  private Stream<Deed> deeds(Claim claim) {
    return pool.commentsAbout(claim.id()).stream().map(one -> new Deed(one.act(), one.by()));
  }

  private static Set<Act> acts(Stream<Deed> deeds) {
    return deeds.map(Deed::act).collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
  }
}
