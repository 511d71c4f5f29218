package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.link.name.ReadName;
import org.hearsay.link.name.RolePhrase;
import org.hearsay.model.Evidence;
import org.hearsay.model.Gist;
import org.hearsay.model.Link;
import org.hearsay.model.Mention.Kind;

/// Makes entities of what was put together: how each is called, why, and who is kept apart from it.
final class DrawLinks {

  /// Others that are listed beside one entity.
  private static final int MOST_APART = 8;

  private static final int MOST_COMPARED = 40;
  private static final int ID_LETTERS = 8;
  private static final int LONGEST_ID = 60;
  private static final Pattern NO_ID = Pattern.compile("[^a-z0-9]+");

  private final List<NameUse> uses;
  private final Joined joined;
  private final Apartness apartness;
  private final List<Gist> gists;
  private final JoinRoles roles;
  private final RolePhrase phrases;

  /// How many entities have each id but for its number.
  private final Map<String, Integer> ids = new HashMap<>();

  /// @param roles what else the entity of a use is called
  DrawLinks(
      List<NameUse> uses,
      Joined joined,
      Apartness apartness,
      List<Gist> gists,
      JoinRoles roles,
      RolePhrase phrases) {
    this.uses = uses;
    this.joined = joined;
    this.apartness = apartness;
    this.gists = gists;
    this.roles = roles;
    this.phrases = phrases;
  }

  /// One group of uses with what names it.
  private record Entity(String id, NameUse fullest, List<Integer> members) {}

  List<Link.SameEntity> links() {
    var entities = joined.all().stream().map(this::entity).toList();
    var apart = apart(entities);
    var links = new ArrayList<Link.SameEntity>();
    for (var entity : entities) {
      links.add(
          new Link.SameEntity(
              entity.id(),
              entity.fullest().printed(),
              entity.fullest().kind,
              spellings(entity),
              roles(entity),
              List.copyOf(apart.getOrDefault(entity.id(), new LinkedHashMap<>()).values())));
    }
    roles.unnamed().forEach(one -> links.add(unnamed(one)));
    return links;
  }

  private List<Link.Called> roles(Entity entity) {
    Map<String, List<Evidence>> where = new LinkedHashMap<>();
    Map<String, String> because = new HashMap<>();
    for (int member : entity.members()) {
      for (var naming : roles.given().getOrDefault(member, List.of())) {
        String words = naming.words().quote();
        where.computeIfAbsent(words, any -> new ArrayList<>()).add(naming.words());
        because.putIfAbsent(words, naming.because());
      }
    }
    return called(where, because);
  }

  /// An entity that has but roles.
  private Link.SameEntity unnamed(JoinRoles.Unnamed one) {
    Map<String, List<Evidence>> where = new LinkedHashMap<>();
    Map<String, String> because = new HashMap<>();
    for (var words : one.words()) {
      where.computeIfAbsent(words.quote(), any -> new ArrayList<>()).add(words);
      because.put(words.quote(), one.because());
    }
    String name = where.keySet().stream().max(RolePhrase.fullest()).orElseThrow();
    String sha = one.words().iterator().next().report().sha256();
    String id = id(String.join("-", ReadName.words(name)), sha);
    return new Link.SameEntity(
        id,
        name,
        phrases.isBody(name) ? Kind.ORGANISATION : Kind.PERSON,
        List.of(),
        called(where, because),
        List.of());
  }

  private static List<Link.Called> called(
      Map<String, List<Evidence>> where, Map<String, String> because) {
    return where.entrySet().stream()
        .map(one -> new Link.Called(one.getKey(), one.getValue(), because(one.getKey(), because)))
        .sorted(Comparator.comparingInt((Link.Called one) -> -one.where().size()))
        .toList();
  }

  /// The fullest name of all stands for it; its id is made of the first report's fullest, so that
  /// reports that come later change no id.
  private Entity entity(List<Integer> members) {
    int first = uses.get(members.getFirst()).report;
    var atFirst = fullest(members.stream().filter(use -> uses.get(use).report == first).toList());
    String sha = gists.get(first).report().sha256();
    return new Entity(id(atFirst.name.key(), sha), fullest(members), members);
  }

  /// Small letters, digits and hyphens, once only: an id of a page and a word on a command line.
  private String id(String name, String sha) {
    String plain = NO_ID.matcher(name).replaceAll("-");
    String id =
        plain.substring(0, Math.min(LONGEST_ID, plain.length()))
            + "-"
            + sha.substring(0, Math.min(ID_LETTERS, sha.length()));
    int bearers = ids.merge(id, 1, Integer::sum);
    return bearers == 1 ? id : id + "-" + bearers;
  }

  private NameUse fullest(List<Integer> members) {
    return members.stream()
        .map(uses::get)
        .max(
            Comparator.comparingInt((NameUse use) -> use.name.words().size())
                .thenComparing(use -> !use.name.acronym())
                .thenComparingInt(use -> use.name.key().length())
                .thenComparingInt(use -> -use.printed().length())
                .thenComparingInt(use -> use.where.size())
                .thenComparing(NameUse::printed))
        .orElseThrow();
  }

  private List<Link.Called> spellings(Entity entity) {
    Map<String, List<Evidence>> where = new LinkedHashMap<>();
    Map<String, String> because = new HashMap<>();
    for (int member : entity.members()) {
      for (var words : uses.get(member).where) {
        where.computeIfAbsent(words.quote(), any -> new ArrayList<>()).add(words);
        because.merge(words.quote(), joined.because(member), (a, b) -> a.isEmpty() ? b : a);
      }
    }
    because.put(entity.fullest().printed(), "the fullest name in print");
    return called(where, because);
  }

  private static String because(String printed, Map<String, String> reasons) {
    String reason = reasons.getOrDefault(printed, "");
    return reason.isEmpty() ? "as the first report prints it" : reason;
  }

  private Map<String, Map<String, Link.Apart>> apart(List<Entity> entities) {
    Map<String, Map<String, Link.Apart>> apart = new HashMap<>();
    keptApart(entities, apart);
    for (var others : sharing(entities).values()) {
      for (int i = 0; i < Math.min(MOST_COMPARED, others.size()); i++) {
        for (int j = i + 1; j < Math.min(MOST_COMPARED, others.size()); j++) {
          note(others.get(i), others.get(j), reason(others.get(i), others.get(j)), apart);
        }
      }
    }
    return apart;
  }

  /// People's entities by the last word of their names.
  private Map<String, List<Entity>> sharing(List<Entity> entities) {
    Map<String, List<Entity>> sharing = new TreeMap<>();
    for (var entity : entities) {
      if (entity.fullest().isPerson()) {
        var name = entity.fullest().name;
        Set<String> words =
            new LinkedHashSet<>(
                name.isFull() ? name.words().subList(1, name.words().size()) : name.words());
        words.forEach(word -> sharing.computeIfAbsent(word, any -> new ArrayList<>()).add(entity));
      }
    }
    return sharing;
  }

  private String reason(Entity one, Entity other) {
    boolean full = one.fullest().name.isFull() && other.fullest().name.isFull();
    return joined
        .against(one.members().getFirst(), other.members().getFirst())
        .orElse(
            full
                ? "one name in common, and nothing that shows they are one"
                : "more than one of this name, and nothing that shows which is meant");
  }

  private void keptApart(List<Entity> entities, Map<String, Map<String, Link.Apart>> apart) {
    Map<Integer, Entity> of = new HashMap<>();
    for (var entity : entities) {
      entity.members().forEach(member -> of.put(member, entity));
    }
    for (var reason : apartness.reasons()) {
      var others = some(reason.others(), of);
      for (var one : some(reason.ones(), of)) {
        others.forEach(other -> note(one, other, reason.because(), apart));
      }
    }
  }

  private static List<Entity> some(List<Integer> members, Map<Integer, Entity> of) {
    return members.stream()
        .map(of::get)
        .filter(Objects::nonNull)
        .distinct()
        .limit(MOST_APART)
        .toList();
  }

  private static void note(
      Entity one, Entity other, String because, Map<String, Map<String, Link.Apart>> apart) {
    if (one != other) {
      add(one, other, because, apart);
      add(other, one, because, apart);
    }
  }

  private static void add(
      Entity one, Entity other, String because, Map<String, Map<String, Link.Apart>> apart) {
    var some = apart.computeIfAbsent(one.id(), any -> new LinkedHashMap<>());
    if (some.size() < MOST_APART) {
      some.putIfAbsent(other.id(), new Link.Apart(other.id(), other.fullest().printed(), because));
    }
  }
}
