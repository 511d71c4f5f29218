package org.hearsay.present.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearsay.model.Evidence;
import org.hearsay.model.Link.Called;
import org.hearsay.model.Link.SameEntity;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolView;
import org.hearsay.spelling.Edits;

/// Finds whom a user means among people and organisations: by id, by a spelling, or by some of its
/// words. Case, accents and hyphens do not count.
public final class FindEntity {

  private static final Pattern AT = Pattern.compile("(.+)@(r\\d{1,9})");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’ʼ`]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST = 80;
  private static final int MOST = 5;

  private final List<SameEntity> entities;

  public FindEntity(List<SameEntity> entities) {
    this.entities = List.copyOf(entities);
  }

  /// What the user wrote: a name, and the report whose bearer is meant: `Quintela@r3`.
  public record Asked(String words, Optional<String> report) {
    public static Asked of(String written) {
      var at = AT.matcher(written.strip());
      return at.matches()
          ? new Asked(at.group(1).strip(), Optional.of(at.group(2)))
          : new Asked(written.strip(), Optional.empty());
    }

    /// Which names in print count: all, or those in the report asked for.
    public Predicate<Evidence> in(PoolView pool) {
      return words ->
          report.isEmpty()
              || pool.reading(words.report()).map(NumberedReading::report).equals(report);
    }
  }

  /// A spelling of somebody.
  ///
  /// @param where its places in print, all or those in the report asked for
  public record Bearer(SameEntity entity, String printed, List<Evidence> where) {
    public Bearer {
      where = List.copyOf(where);
    }
  }

  /// Whom the user may mean: who has this id, else the only one who is spelled so, else all who
  /// have these words in a name or role.
  public List<SameEntity> find(String written, PoolView pool) {
    var byId = withId(written.strip());
    if (byId.isPresent()) {
      return List.of(byId.get());
    }
    var asked = Asked.of(written);
    var spelled = spelled(asked.words(), asked.in(pool));
    return spelled.size() != 1 && asked.report().isEmpty()
        ? holding(asked.words())
        : spelled.stream().map(Bearer::entity).toList();
  }

  /// Whoever has this id.
  public Optional<SameEntity> withId(String id) {
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
  }

  /// All who are spelled so, each once, by the commonest such spelling.
  ///
  /// @param in whether names in print there count
  public List<Bearer> spelled(String words, Predicate<Evidence> in) {
    String wanted = folded(words);
    var bearers = new ArrayList<Bearer>();
    for (var entity : entities) {
      var fitting =
          entity.spellings().stream()
              .filter(called -> folded(called.printed()).equals(wanted))
              .toList();
      var where = fitting.stream().flatMap(one -> one.where().stream()).filter(in).toList();
      if (!where.isEmpty()) {
        bearers.add(new Bearer(entity, printed(fitting, words), where));
      }
    }
    return bearers;
  }

  private static String printed(List<Called> fitting, String words) {
    return fitting.stream()
        .map(Called::printed)
        .filter(words::equals)
        .findFirst()
        .orElse(fitting.getFirst().printed());
  }

  /// Everybody with a name or a role that holds all these words, or words that begin with them.
  public List<SameEntity> holding(String words) {
    var wanted = List.of(folded(words).split(" "));
    if (wanted.getFirst().isEmpty()) {
      return List.of();
    }
    return entities.stream()
        .filter(
            entity ->
                all(entity).stream()
                    .map(called -> Set.of(distinct(folded(called.printed()))))
                    .anyMatch(has -> wanted.stream().allMatch(word -> begun(has, word))))
        .toList();
  }

  private static List<Called> all(SameEntity entity) {
    var all = new ArrayList<>(entity.spellings());
    all.addAll(entity.roles());
    return all;
  }

  private static String[] distinct(String words) {
    return new LinkedHashSet<>(List.of(words.split(" "))).toArray(String[]::new);
  }

  private static boolean begun(Set<String> words, String beginning) {
    return words.stream().anyMatch(word -> word.startsWith(beginning));
  }

  private record Near(String printed, int distance) {}

  /// Spellings that are nearly what the user wrote, nearest first.
  public List<String> near(String words) {
    String wanted = cut(folded(words));
    var near = new ArrayList<Near>();
    for (var entity : entities) {
      for (var called : entity.spellings()) {
        String known = cut(folded(called.printed()));
        int distance = Edits.between(wanted, known);
        for (String part : known.split(" ")) {
          distance = Math.min(distance, 1 + Edits.between(wanted, part));
        }
        if (distance <= Math.max(1, wanted.length() / 3)) {
          near.add(new Near(called.printed(), distance));
        }
      }
    }
    return near.stream()
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::printed))
        .map(Near::printed)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static String cut(String words) {
    return words.substring(0, Math.min(words.length(), LONGEST));
  }

  /// "al baghdadi" for "Al-Baghdādī".
  static String folded(String words) {
    String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    return GAPS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
