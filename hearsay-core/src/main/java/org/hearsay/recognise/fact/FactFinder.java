package org.hearsay.recognise.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Because;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Fact;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Thing;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;

/// Says of which thing, and what of it, each amount, time and place of a text is told: "The wreck
/// lies at a depth of 310 metres" → of the wreck, lie, depth.
///
/// A time or place belongs to the last verb before it, else to the first of its sentence.
public final class FactFinder {

  static final String RULE = "recognise/facts";

  private final Acts acts;
  private final Roles roles;
  private final Names names;
  private final Lexicon speaking;
  private final Lexicon small;

  private FactFinder(Acts acts, Roles roles, Names names, Lexicon speaking, Lexicon small) {
    this.acts = acts;
    this.roles = roles;
    this.names = names;
    this.speaking = speaking;
    this.small = small;
  }

  public static FactFinder of(Knowledge knowledge) {
    return new FactFinder(
        new Acts(knowledge),
        new Roles(knowledge),
        new Names(knowledge),
        knowledge.lexicon("reporting-verbs"),
        knowledge.lexicon("phrase-words"));
  }

  /// @param mentions what was found in the text so far
  public List<Fact> find(List<Passage> passages, List<Mention> mentions) {
    var sorted =
        mentions.stream()
            .sorted(Comparator.comparingInt(mention -> mention.span().start()))
            .toList();
    var found = new ArrayList<Fact>();
    int next = 0;
    var pointing = new Pointing(speaking);
    for (var passage : passages) {
      for (var sentence : passage.sentences()) {
        while (next < sorted.size() && sorted.get(next).span().start() < sentence.span().start()) {
          next++;
        }
        int end = next;
        while (end < sorted.size() && sorted.get(end).span().start() < sentence.span().end()) {
          end++;
        }
        found.addAll(find(sentence, sorted.subList(next, end), pointing));
      }
    }
    return found;
  }

  private List<Fact> find(Sentence sentence, List<Mention> inside, Pointing pointing) {
    if (sentence.tokens().isEmpty()) {
      return List.of();
    }
    var read = pointing.resolve(ReadClauses.of(sentence, acts, small), inside, sentence);
    var clauses = read.isEmpty() ? List.of(Clause.NONE) : read;
    var found = new ArrayList<Fact>();
    var amounts = roles.in(sentence, inside);
    for (var mention : inside) {
      var clause = at(clauses, sentence.tokenAt(mention.span().start()));
      switch (mention) {
        case Mention.Measured measured ->
            roles
                .of(measured, amounts, sentence)
                .ifPresent(role -> found.add(amount(measured, clause, role)));
        case Mention.Dated dated ->
            found.add(
                fact(
                    mention.span(),
                    isExcluded(sentence, mention) ? clause.turned() : clause,
                    "",
                    because(sentence, clause)));
        case Mention.Placed placed ->
            position(sentence, placed, inside)
                .ifPresent(
                    role ->
                        found.add(fact(mention.span(), clause, role, because(sentence, clause))));
        case Mention.Named named -> {}
        case Mention.Alias alias -> {}
        case Mention.Reference reference -> {}
        case Mention.CrossReference reference -> {}
        case Fact fact -> {}
        case Mention.Statement statement -> {}
      }
    }
    amounts.forEach(match -> base(match, inside).ifPresent(found::add));
    var times = inside.stream().filter(Mention.Dated.class::isInstance).map(Mention::span).toList();
    clauses.forEach(clause -> found.addAll(names.in(sentence, clause, times)));
    return found;
  }

  /// "Tidewrack, of Newport": the firm is based there.
  private static Optional<Fact> base(Match match, List<Mention> inside) {
    var where = match.span("w");
    boolean placed =
        inside.stream()
            .anyMatch(
                mention ->
                    mention instanceof Mention.Placed there
                        && there.use() == Mention.Use.NAME
                        && where.filter(there.span()::equals).isPresent());
    return placed
        ? Optional.of(
            new Fact(
                where.orElseThrow(),
                new Thing("", List.of(), List.of(match.value("who").orElseThrow()), true),
                Thing.NONE,
                new Fact.Act("base", Fact.Act.Kind.BE),
                "in",
                false,
                match.because()))
        : Optional.empty();
  }

  /// "in 1913, not in 1931".
  private static boolean isExcluded(Sentence sentence, Mention mention) {
    int at = sentence.tokenAt(mention.span().start());
    return at > 1
        && (sentence.tokens().get(at - 1).norm().equals("not")
            || sentence.tokens().get(at - 1).is(PartOfSpeech.ADP)
                && sentence.tokens().get(at - 2).norm().equals("not"));
  }

  /// "a bell of 1,900 kg": of the bell, whatever the clause is on.
  private static Fact amount(Mention.Measured measured, Clause clause, Roles.Role role) {
    var fact = fact(measured.span(), clause, role.name(), role.because());
    return role.of()
        .map(
            thing ->
                new Fact(
                    fact.span(), thing, Thing.NONE, fact.act(), fact.role(), false, fact.because()))
        .orElse(fact);
  }

  static Fact fact(Span span, Clause clause, String role, Because because) {
    return new Fact(
        span, clause.subject(), clause.object(), clause.act(), role, clause.negated(), because);
  }

  static Because because(Sentence sentence, Clause clause) {
    return new Because(RULE, sentence.span(clause.start(), clause.end()));
  }

  private static Clause at(List<Clause> clauses, int token) {
    var best = clauses.getFirst();
    for (var clause : clauses) {
      best = clause.start() <= token ? clause : best;
    }
    return best;
  }

  /// The preposition a place is told with; "at" where the words hold one themselves ("14 km west of
  /// Caminha"). Empty for a place inside a wider one, or used as an adjective or for an
  /// institution.
  private static Optional<String> position(
      Sentence sentence, Mention.Placed placed, List<Mention> inside) {
    boolean part =
        inside.stream()
            .anyMatch(
                other ->
                    other instanceof Mention.Placed wider
                        && wider.span().covers(placed.span())
                        && wider.span().length() > placed.span().length());
    if (part || placed.use() != Mention.Use.NAME) {
      return Optional.empty();
    }
    int at = sentence.tokenAt(placed.span().start());
    if (sentence.span().covers(placed.span())
        && sentence.tokens().get(at).is(PartOfSpeech.NUM, PartOfSpeech.ADV)) {
      return Optional.of("at");
    }
    return at > 0 && sentence.tokens().get(at - 1).is(PartOfSpeech.ADP)
        ? Optional.of(sentence.tokens().get(at - 1).norm())
        : Optional.empty();
  }
}
