package org.hearsay.recognise.alias;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Identity;
import org.hearsay.model.Mention.Named;
import org.hearsay.model.Passage;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;

/// Finds where a report says of two names that they are one's, may be, or are not, by the rules in
/// `recognise/other-names`: "Joram Tesk, also known as Abu Salim", "a man said to be Joram Tesk".
public final class OtherNameFinder {

  private static final int TITLES = 3;
  private static final Set<String> BRACKETS = Set.of("(", "[");

  private final RuleSet rules;
  private final Lexicon titles;

  private OtherNameFinder(RuleSet rules, Lexicon titles) {
    this.rules = rules;
    this.titles = titles;
  }

  public static OtherNameFinder of(Knowledge knowledge) {
    return new OtherNameFinder(
        knowledge.rules("recognise/other-names"), knowledge.lexicon("entity-titles"));
  }

  /// @param named the report's names
  public List<Identity> find(List<Passage> passages, List<Named> named) {
    var names = new ArrayList<>(named);
    names.sort(Comparator.comparing(Mention::span));
    var found = new ArrayList<Identity>();
    int next = 0;
    for (var passage : passages) {
      for (var sentence : passage.sentences()) {
        while (next < names.size() && names.get(next).span().start() < sentence.span().start()) {
          next++;
        }
        int end = next;
        while (end < names.size() && names.get(end).span().start() < sentence.span().end()) {
          end++;
        }
        if (end - next > 1) {
          found.addAll(find(sentence, names.subList(next, end)));
        }
      }
    }
    return found;
  }

  private List<Identity> find(Sentence sentence, List<Named> inside) {
    var names = inside.stream().map(name -> bound(sentence, name)).toList();
    return rules
        .match(
            sentence,
            (type, same, from) ->
                switch (type) {
                  case "name" -> names(sentence, names, from);
                  case "bracket" -> bracket(sentence, from);
                  default -> List.of();
                })
        .stream()
        .flatMap(match -> identity(match, inside).stream())
        .distinct()
        .toList();
  }

  private static Match.Bound bound(Sentence sentence, Named name) {
    return new Match.Bound(
        sentence.tokenAt(name.span().start()), sentence.tokenAt(name.span().end() - 1) + 1, "");
  }

  /// A name, or the title before it.
  private List<Match.Bound> names(Sentence sentence, List<Match.Bound> names, int from) {
    int start = from;
    while (start - from < TITLES
        && start < sentence.tokens().size()
        && titles.contains(sentence.tokens().get(start).norm())) {
      start++;
    }
    var found = new ArrayList<Match.Bound>();
    for (var name : names) {
      if (name.from() >= from && name.from() <= start) {
        found.add(new Match.Bound(from, name.to(), ""));
      }
    }
    return found;
  }

  private static List<Match.Bound> bracket(Sentence sentence, int from) {
    boolean opens = BRACKETS.contains(sentence.tokens().get(from).word());
    return opens ? List.of(new Match.Bound(from, from + 1, "")) : List.of();
  }

  private static Optional<Identity> identity(Match match, List<Named> inside) {
    var says = Identity.Says.valueOf(match.rule().gives("says", "").toUpperCase(Locale.ROOT));
    var one = name(match, "a", inside);
    var other = name(match, "b", inside);
    return one.isEmpty() || other.isEmpty() || one.equals(other)
        ? Optional.empty()
        : Optional.of(new Identity(match.span(), one.get(), other.get(), says, match.because()));
  }

  /// The name that ends where the slot does.
  private static Optional<Span> name(Match match, String slot, List<Named> inside) {
    int end = match.span(slot).orElseThrow().end();
    return inside.stream().map(Named::span).filter(span -> span.end() == end).findFirst();
  }
}
