package org.hearsay.present.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.model.Act;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Evidence;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.present.people.EntitySheet.Naming;
import org.hearsay.present.people.EntitySheet.Saying;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.Words;

/// Makes the lines and sheets of a pool's people and organisations.
public final class EntitySheets {

  private final PoolView pool;
  private final WhoIsWho who;
  private final Sayings sayings;
  private final Map<String, Map<String, Pronoun>> pronouns = new HashMap<>();

  private record Pronoun(Set<String> rules, List<Evidence> where) {
    Pronoun() {
      this(new TreeSet<>(), new ArrayList<>());
    }

    void add(String rule, Evidence words) {
      rules.add(rule);
      where.add(words);
    }
  }

  /// Those whom most reports name, then those with most to say, then those most often named.
  private static final Comparator<EntityLine> FOREMOST =
      Comparator.comparingInt((EntityLine line) -> -line.reports().size())
          .thenComparingInt(line -> -line.says())
          .thenComparingInt(line -> -line.times())
          .thenComparing(EntityLine::name)
          .thenComparing(EntityLine::id);

  public EntitySheets(PoolView pool) {
    this.pool = pool;
    this.who = new WhoIsWho(pool);
    this.sayings = new Sayings(pool, who);
    pool.readings().forEach(this::pronouns);
  }

  public WhoIsWho who() {
    return who;
  }

  /// Everybody of that kind, those in most reports first.
  public List<EntityLine> lines(Mention.Kind kind) {
    return who.all(kind).stream().map(this::line).sorted(FOREMOST).toList();
  }

  /// The same, as they are in the dossier.
  public List<Link.SameEntity> all(Mention.Kind kind) {
    var byAnchor = new HashMap<String, Link.SameEntity>();
    who.all(kind).forEach(entity -> byAnchor.put(WhoIsWho.anchor(entity), entity));
    return lines(kind).stream().map(line -> byAnchor.get(line.anchor())).toList();
  }

  public EntityLine line(Link.SameEntity entity) {
    return new EntityLine(
        entity.id(),
        entity.name(),
        Words.of(entity.kind()),
        entity.mentions().size(),
        Stream.concat(entity.spellings().stream(), entity.roles().stream())
            .flatMap(called -> called.where().stream())
            .map(words -> pool.reading(words.report()))
            .flatMap(Optional::stream)
            .map(NumberedReading::number)
            .distinct()
            .sorted()
            .map(number -> "r" + number)
            .toList(),
        sayings.by(entity).size(),
        entity.spellings().stream().map(Link.Called::printed).distinct().toList());
  }

  public EntitySheet sheet(Link.SameEntity entity) {
    var says = sayings.by(entity);
    var own = new HashSet<ClaimId>();
    says.forEach(claim -> own.add(claim.id()));
    return new EntitySheet(
        line(entity),
        namings(entity.spellings()),
        namings(entity.roles()),
        pronouns(entity),
        entity.apart(),
        sayings(says, claim -> sayings.treatment(claim, entity)),
        sayings(
            sayings.of(entity).stream().filter(one -> !own.contains(one.id())).toList(),
            sayings::treatment));
  }

  private void pronouns(NumberedReading numbered) {
    var report = numbered.reading().report();
    for (var mention : numbered.reading().mentions()) {
      if (mention instanceof Mention.Reference one && one.how() == Mention.Reference.How.PRONOUN) {
        String word = word(one.span().of(report.text()));
        who.meant(report.id(), one.span())
            .forEach(
                entity ->
                    pronouns
                        .computeIfAbsent(WhoIsWho.anchor(entity), any -> new TreeMap<>())
                        .computeIfAbsent(word, any -> new Pronoun())
                        .add(one.because().rule(), report.quote(one.span())));
      }
    }
  }

  /// As within a sentence: "he", but "I".
  private static String word(String printed) {
    return printed.length() == 1 ? printed : printed.toLowerCase(Locale.ROOT);
  }

  private List<Naming> pronouns(Link.SameEntity entity) {
    return pronouns.getOrDefault(WhoIsWho.anchor(entity), Map.of()).entrySet().stream()
        .map(
            one ->
                new Link.Called(
                    one.getKey(), one.getValue().where(), rules(one.getValue().rules())))
        .map(this::naming)
        .toList();
  }

  /// "en/recognise/refer#nearest, #role": a file is named once.
  private static String rules(Set<String> rules) {
    var words = new StringBuilder();
    String file = "";
    for (String rule : rules) {
      int mark = Math.max(0, rule.indexOf('#'));
      boolean again = mark > 0 && rule.substring(0, mark).equals(file);
      words.append(words.isEmpty() ? "" : ", ").append(again ? rule.substring(mark) : rule);
      file = rule.substring(0, mark);
    }
    return words.toString();
  }

  private List<Naming> namings(List<Link.Called> called) {
    return called.stream().map(this::naming).toList();
  }

  private Naming naming(Link.Called called) {
    return new Naming(
        called.printed(),
        called.where().size(),
        (int) called.where().stream().map(Evidence::report).distinct().count(),
        called.where().stream().map(pool::receipt).distinct().toList(),
        called.because());
  }

  /// @param acts what is done to a claim
  private List<Saying> sayings(List<Claim> claims, Function<Claim, Set<Act>> acts) {
    return claims.stream()
        .flatMap(
            claim ->
                pool.reading(claim.id().report()).stream()
                    .map(numbered -> saying(numbered, claim, acts.apply(claim))))
        .toList();
  }

  private Saying saying(NumberedReading numbered, Claim claim, Set<Act> acts) {
    var report = numbered.reading().report();
    return new Saying(
        numbered.claim(claim.id()),
        numbered.receipt(claim.sentence()),
        pool.teller(claim),
        claim.words(report.text()),
        acts.stream().map(Words::of).toList());
  }
}
