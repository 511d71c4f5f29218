package org.hearsay.weigh;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Act;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Evidence;
import org.hearsay.model.Gist;
import org.hearsay.model.Hop;
import org.hearsay.model.Link;
import org.hearsay.model.ReportId;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.TrackRecord;

/// Counts each speaker's claims and what was said of them. A person or organisation is one under
/// all its spellings; an unnamed speaker ("a senior official") is counted anew in every report.
final class TrackRecords {

  private record Place(ReportId report, Span words) {}

  private record Entity(String id, String name) {}

  /// What is added up for one speaker.
  private record Told(
      Speaker speaker, List<Claim> claims, Set<ClaimId> first, Set<ReportId> reports) {}

  private TrackRecords() {}

  static List<TrackRecord> of(List<Gist> gists, List<Link> links) {
    var entities = entities(links);
    Map<List<Object>, Told> told = new LinkedHashMap<>();
    for (var gist : gists) {
      for (var claim : gist.claims()) {
        claim.attribution().chain().stream()
            .map(hop -> key(hop, gist.report(), entities))
            .distinct()
            .forEach(key -> add(told, key, claim));
        claim.attribution().chain().stream()
            .reduce((nearer, farther) -> farther)
            .map(hop -> told.get(key(hop, gist.report(), entities)))
            .ifPresent(origin -> origin.first().add(claim.id()));
      }
    }
    var comments = comments(links);
    return told.values().stream().map(one -> count(one, comments)).toList();
  }

  private static void add(Map<List<Object>, Told> told, List<Object> key, Claim claim) {
    var one =
        told.computeIfAbsent(
            key,
            any ->
                new Told(
                    (Speaker) key.getFirst(), new ArrayList<>(), new HashSet<>(), new HashSet<>()));
    one.claims().add(claim);
    one.reports().add(claim.id().report());
  }

  private static Map<Place, Entity> entities(List<Link> links) {
    Map<Place, Entity> entities = new HashMap<>();
    for (var link : links) {
      if (link instanceof Link.SameEntity same) {
        for (Evidence mention : same.mentions()) {
          entities.put(
              new Place(mention.report(), mention.span()), new Entity(same.id(), same.name()));
        }
      }
    }
    return entities;
  }

  /// The speaker under the name that stands for all spellings, and what tells it from others.
  private static List<Object> key(Hop hop, ReportId report, Map<Place, Entity> entities) {
    var entity = entity(hop, report, entities);
    return switch (hop.speaker()) {
      case Speaker.Person person -> named(new Speaker.Person(entity.name()), entity);
      case Speaker.Organisation firm -> named(new Speaker.Organisation(entity.name()), entity);
      case Speaker.Outlet outlet -> List.of(outlet, outlet.name());
      case Speaker.Document document -> List.of(document, report);
      case Speaker.Unnamed unnamed -> List.of(unnamed, report);
    };
  }

  private static List<Object> named(Speaker speaker, Entity entity) {
    return List.of(speaker, entity.id());
  }

  /// The entity whose name stands where the speaker is named; else the speaker as printed.
  private static Entity entity(Hop hop, ReportId report, Map<Place, Entity> entities) {
    return hop.names().stream()
        .map(words -> entities.get(new Place(report, words)))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(new Entity(hop.speaker().name(), hop.speaker().name()));
  }

  private static TrackRecord count(Told told, Map<ClaimId, List<Link.Comments>> comments) {
    var deeds = deeds(told, comments);
    return new TrackRecord(
        told.speaker(),
        told.claims().stream().map(Claim::id).toList(),
        told.first().size(),
        told.reports().size(),
        count(deeds, Act.DENY, Act.DISPUTE, Act.RETRACT),
        count(deeds, Act.CONFIRM),
        count(deeds, Act.NOT_VERIFIED));
  }

  private static Map<ClaimId, List<Link.Comments>> comments(List<Link> links) {
    Map<ClaimId, List<Link.Comments>> comments = new HashMap<>();
    for (var link : links) {
      if (link instanceof Link.Comments one) {
        comments.computeIfAbsent(one.about(), any -> new ArrayList<>()).add(one);
      }
    }
    return comments;
  }

  /// What is done to each of the claims that tells of it, in its own report and in others.
  private static List<Set<Act>> deeds(Told told, Map<ClaimId, List<Link.Comments>> comments) {
    var own = told.claims().stream().map(Claim::id).collect(Collectors.toSet());
    var all = new ArrayList<Set<Act>>();
    for (var claim : told.claims()) {
      var acts = EnumSet.noneOf(Act.class);
      comments.getOrDefault(claim.id(), List.of()).stream()
          .filter(one -> one.act().tells(own.contains(one.by())))
          .forEach(one -> acts.add(one.act()));
      all.add(acts);
    }
    return all;
  }

  private static int count(List<Set<Act>> deeds, Act... acts) {
    return (int)
        deeds.stream().filter(done -> List.of(acts).stream().anyMatch(done::contains)).count();
  }
}
