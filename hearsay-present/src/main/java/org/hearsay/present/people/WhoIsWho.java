package org.hearsay.present.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.model.Evidence;
import org.hearsay.model.Hop;
import org.hearsay.model.Link.SameEntity;
import org.hearsay.model.Mention;
import org.hearsay.model.ReportId;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.Words;

/// The people and organisations of a pool, found by the words that stand for them.
public final class WhoIsWho {

  /// How many references may stand for one another: "he" for "the commander" for "Reis".
  private static final int FAR = 4;

  private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N}-]");

  private static final Comparator<SameEntity> MOST_NAMED =
      Comparator.comparingInt((SameEntity one) -> -one.mentions().size())
          .thenComparing(SameEntity::name)
          .thenComparing(SameEntity::id);

  private record Name(Span words, SameEntity entity) {}

  private final List<SameEntity> all;
  private final Map<ReportId, TreeMap<Integer, Name>> names = new HashMap<>();
  private final Map<ReportId, TreeMap<Integer, Mention.Reference>> references = new HashMap<>();

  public WhoIsWho(PoolView pool) {
    var entities = new ArrayList<SameEntity>();
    for (var link : pool.dossier().links()) {
      if (link instanceof SameEntity entity) {
        entities.add(entity);
        entity.mentions().forEach(words -> add(words, entity));
      }
    }
    for (var entity : entities) {
      entity.roles().forEach(role -> role.where().forEach(words -> add(words, entity)));
    }
    all = entities.stream().sorted(MOST_NAMED).toList();
    for (var numbered : pool.readings()) {
      var here = new TreeMap<Integer, Mention.Reference>();
      for (var mention : numbered.reading().mentions()) {
        if (mention instanceof Mention.Reference reference
            && reference.how() != Mention.Reference.How.ASIDE) {
          here.put(reference.span().start(), reference);
        }
      }
      references.put(numbered.reading().report().id(), here);
    }
  }

  /// Names come before roles, which do not take their places.
  private void add(Evidence words, SameEntity entity) {
    names
        .computeIfAbsent(words.report(), any -> new TreeMap<>())
        .putIfAbsent(words.span().start(), new Name(words.span(), entity));
  }

  /// Everybody of that kind, those most often named first.
  public List<SameEntity> all(Mention.Kind kind) {
    return all.stream().filter(entity -> entity.kind() == kind).toList();
  }

  /// Everybody, people and organisations, those most often named first.
  public List<SameEntity> all() {
    return all;
  }

  /// What tells an entity from all others of the pool, fit for an id in a page: its kind and id.
  public static String anchor(SameEntity entity) {
    return anchor(Words.of(entity.kind()), entity.id());
  }

  static String anchor(String kind, String id) {
    return kind + "-" + ODD.matcher(id).replaceAll("-");
  }

  /// Whom exactly these words name, or call by a role.
  public Optional<SameEntity> named(ReportId report, Span words) {
    return Optional.ofNullable(names(report).get(words.start()))
        .filter(name -> name.words().equals(words))
        .map(Name::entity);
  }

  /// Whom exactly these words stand for: a name for its bearer, "they" for several, "he" for nobody
  /// where the report leaves it open.
  public List<SameEntity> meant(ReportId report, Span words) {
    var found = new LinkedHashSet<SameEntity>();
    meant(report, words, FAR, found);
    return List.copyOf(found);
  }

  private void meant(ReportId report, Span words, int far, Set<SameEntity> found) {
    var reference = references.getOrDefault(report, new TreeMap<>()).get(words.start());
    if (reference != null && reference.span().equals(words) && far > 0) {
      reference.to().stream()
          .filter(to -> !to.equals(words))
          .forEach(to -> meant(report, to, far - 1, found));
    } else {
      named(report, words)
          .or(() -> inside(report, words, List.of(Mention.Kind.PERSON, Mention.Kind.ORGANISATION)))
          .ifPresent(found::add);
    }
  }

  /// Those on whose word a step of a chain stands, as far as the report names them: more than one
  /// for "they", none for "officials".
  public List<SameEntity> behind(ReportId report, Hop hop) {
    var behind = new LinkedHashSet<SameEntity>();
    hop.names().forEach(words -> behind.addAll(exactly(report, words)));
    if (behind.isEmpty() && !hop.open()) {
      hop.names().stream()
          .flatMap(words -> inside(report, words, kinds(hop.speaker())).stream())
          .findFirst()
          .ifPresent(behind::add);
    }
    return List.copyOf(behind);
  }

  private List<SameEntity> exactly(ReportId report, Span words) {
    var reference = references.getOrDefault(report, new TreeMap<>()).get(words.start());
    return reference != null && reference.span().equals(words)
        ? meant(report, words)
        : named(report, words).map(List::of).orElse(List.of());
  }

  /// A speaker that is described is nobody of those its description names: "a friend of Reis".
  private static List<Mention.Kind> kinds(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person person -> List.of(Mention.Kind.PERSON);
      case Speaker.Organisation organisation -> List.of(Mention.Kind.ORGANISATION);
      case Speaker.Outlet outlet -> List.of(Mention.Kind.ORGANISATION);
      case Speaker.Unnamed unnamed -> List.of();
      case Speaker.Document document -> List.of();
    };
  }

  /// The first within the words that is of one of these kinds.
  private Optional<SameEntity> inside(ReportId report, Span words, List<Mention.Kind> kinds) {
    return names(report).subMap(words.start(), words.end()).values().stream()
        .filter(name -> words.covers(name.words()) && kinds.contains(name.entity().kind()))
        .map(Name::entity)
        .findFirst();
  }

  private TreeMap<Integer, Name> names(ReportId report) {
    return names.getOrDefault(report, new TreeMap<>());
  }
}
