package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.model.Evidence;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.model.Link;
import org.hearsay.model.Mention.Kind;
import org.hearsay.model.ReportId;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// People and organisations under all their spellings.
///
/// A short name goes to the one fuller name of its own report that it can stand for ("Mr Quayle" →
/// "Brandt H. Quayle"); full names are one across reports where given names and surname agree; a
/// surname alone goes to the pool's only bearer of it. Where two could be meant, they stay apart.
final class SameEntity implements Matcher {

  private static final String RULE = "link/same-entity";

  /// One spelling in one report.
  private record Node(Kind kind, ReportId report, PrintedName name, List<Evidence> printed) {}

  private final Lexicon titles;

  SameEntity(Knowledge knowledge) {
    titles = knowledge.lexicon("entity-titles");
  }

  @Override
  public List<Link> match(List<Gist> gists, Judgements judgements) {
    var nodes = nodes(gists);
    var groups = new NameGroups(nodes.size());
    for (var split : judgements.splits()) {
      groups.keepApart(bearers(split.first(), nodes), bearers(split.second(), nodes));
    }
    for (var merge : judgements.merges()) {
      var bearers = new ArrayList<>(bearers(merge.first(), nodes));
      bearers.addAll(bearers(merge.second(), nodes));
      bearers.forEach(bearer -> groups.join(bearers.getFirst(), bearer));
    }
    var settled = joinWithinReports(nodes, groups);
    joinAcrossReports(nodes, settled, groups);
    var entities =
        groups.all().stream()
            .map(group -> entity(group.stream().map(nodes::get).toList()))
            .toList();
    return List.copyOf(new UserJudged(judgements, this::name, entities).marked());
  }

  private PrintedName name(String printed) {
    return PrintedName.of(printed, titles);
  }

  private List<Node> nodes(List<Gist> gists) {
    Map<List<Object>, Node> nodes = new LinkedHashMap<>();
    for (var gist : gists) {
      for (var named : gist.names()) {
        var name = name(named.evidence().quote());
        boolean wanted = named.kind() == Kind.PERSON || named.kind() == Kind.ORGANISATION;
        if (wanted && !name.words().isEmpty()) {
          nodes
              .computeIfAbsent(
                  List.of(named.kind(), gist.report(), name.key()),
                  key -> new Node(named.kind(), gist.report(), name, new ArrayList<>()))
              .printed()
              .add(named.evidence());
        }
      }
    }
    return List.copyOf(nodes.values());
  }

  /// The names that a judgement means.
  private List<Integer> bearers(Judgements.Bearer bearer, List<Node> nodes) {
    var name = name(bearer.printed());
    return IntStream.range(0, nodes.size())
        .filter(i -> nodes.get(i).name().equals(name) && bearer.reaches(nodes.get(i).report()))
        .boxed()
        .toList();
  }

  /// Joins short names to the fuller name of their report; true for each node whose owner its own
  /// report settles, or leaves open between several.
  private static boolean[] joinWithinReports(List<Node> nodes, NameGroups groups) {
    var settled = new boolean[nodes.size()];
    Map<ReportId, List<Integer>> reports = new LinkedHashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      reports.computeIfAbsent(nodes.get(i).report(), key -> new ArrayList<>()).add(i);
    }
    for (var report : reports.values()) {
      for (int node : report) {
        var fuller = report.stream().filter(other -> fuller(nodes, node, other)).toList();
        settled[node] = !fuller.isEmpty();
        if (alike(fuller, nodes)) {
          fuller.forEach(other -> groups.join(node, other));
        }
      }
    }
    return settled;
  }

  private static boolean fuller(List<Node> nodes, int node, int other) {
    var one = nodes.get(node);
    var longer = nodes.get(other);
    return one.kind() == longer.kind()
        && (one.kind() == Kind.PERSON
            ? one.name().ends(longer.name())
            : one.name().begins(longer.name()) || one.name().abbreviates(longer.name()));
  }

  private static boolean alike(List<Integer> some, List<Node> nodes) {
    return some.stream()
        .allMatch(
            one ->
                some.stream()
                    .allMatch(
                        other ->
                            one.equals(other)
                                || nodes.get(one).name().agrees(nodes.get(other).name())));
  }

  private static void joinAcrossReports(List<Node> nodes, boolean[] settled, NameGroups groups) {
    Map<List<Object>, List<Integer>> buckets = new LinkedHashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      var node = nodes.get(i);
      String key = node.kind() == Kind.PERSON ? node.name().last() : node.name().key();
      buckets.computeIfAbsent(List.of(node.kind(), key), any -> new ArrayList<>()).add(i);
    }
    for (var bucket : buckets.values()) {
      if (nodes.get(bucket.getFirst()).kind() == Kind.PERSON) {
        joinPeople(bucket, nodes, settled, groups);
      } else {
        bucket.forEach(other -> groups.join(bucket.getFirst(), other));
      }
    }
  }

  private static void joinPeople(
      List<Integer> bucket, List<Node> nodes, boolean[] settled, NameGroups groups) {
    var full = bucket.stream().filter(i -> nodes.get(i).name().words().size() > 1).toList();
    for (int one : full) {
      var name = nodes.get(one).name();
      var fitting =
          full.stream()
              .filter(i -> nodes.get(i).name().equals(name) || nodes.get(i).name().agrees(name))
              .toList();
      if (alikeOrEqual(fitting, nodes)) {
        fitting.forEach(other -> groups.join(one, other));
      }
    }
    var loose = bucket.stream().filter(i -> !settled[i] && !full.contains(i)).toList();
    if (alikeOrEqual(full, nodes)) {
      loose.forEach(i -> groups.join(full.isEmpty() ? loose.getFirst() : full.getFirst(), i));
    }
  }

  private static boolean alikeOrEqual(List<Integer> some, List<Node> nodes) {
    var distinct = new LinkedHashMap<String, Integer>();
    some.forEach(one -> distinct.putIfAbsent(nodes.get(one).name().key(), one));
    return alike(List.copyOf(distinct.values()), nodes);
  }

  /// The longest spelling names the entity; the first report in which a name is kept apart marks
  /// its id.
  private static Link.SameEntity entity(List<Node> nodes) {
    var fullest =
        nodes.stream()
            .max(
                Comparator.comparingInt((Node node) -> node.name().words().size())
                    .thenComparing(node -> node.name().key()))
            .orElseThrow();
    var first = nodes.getFirst();
    String id =
        fullest.name().key().replace(' ', '-')
            + "-"
            + first.report().sha256().substring(0, Math.min(8, first.report().sha256().length()));
    return new Link.SameEntity(
        id,
        fullest.printed().getFirst().quote(),
        fullest.kind(),
        spellings(nodes),
        List.of(),
        List.of());
  }

  private static List<Link.Called> spellings(List<Node> nodes) {
    Map<String, List<Evidence>> spelled = new LinkedHashMap<>();
    for (var node : nodes) {
      for (var printed : node.printed()) {
        spelled.computeIfAbsent(printed.quote(), key -> new ArrayList<>()).add(printed);
      }
    }
    return spelled.entrySet().stream()
        .map(one -> new Link.Called(one.getKey(), one.getValue(), RULE))
        .sorted(Comparator.comparingInt((Link.Called one) -> -one.where().size()))
        .toList();
  }
}
