package org.hearsay.recognise.fact;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Mention.Fact;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Thing;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// What things are said to be by name: "the wreck is the São Gens", "located the wreck of the Monte
/// Alto", "her captain was Martín de Sarria", "Captain Lope de Araúxo".
final class Names {

  private final Lexicon remains;
  private final Lexicon offices;
  private final Lexicon small;

  Names(Knowledge knowledge) {
    remains = knowledge.lexicon("remains");
    offices = knowledge.lexicon("offices");
    small = knowledge.lexicon("phrase-words");
  }

  /// @param times times and places are no names of things
  List<Fact> in(Sentence sentence, Clause clause, List<Span> times) {
    return in(sentence, clause).stream()
        .filter(fact -> times.stream().noneMatch(time -> time.overlaps(fact.span())))
        .toList();
  }

  private List<Fact> in(Sentence sentence, Clause clause) {
    var found = new ArrayList<Fact>();
    var tokens = sentence.tokens();
    Thing told = clause.object();
    boolean is = tokens.get(clause.verb()).lemma().equals("be");
    if (is
        && !told.names().isEmpty()
        && clause.subject().definite()
        && !clause.subject().head().isEmpty()
        && clause.subject().names().isEmpty()) {
      add(sentence, clause, clause.end(), clause.subject(), told, found);
    }
    if (remains.contains(told.head()) && !told.names().isEmpty() && !is) {
      var thing = new Thing(told.head(), told.qualities(), List.of(), told.definite());
      add(sentence, clause, clause.end(), thing, told, found);
    }
    Thing subject = clause.subject();
    String title = subject.names().isEmpty() ? "" : subject.names().getFirst().split(" ")[0];
    if (offices.contains(title) && !small.may(title, "address") && clause.start() > 0) {
      int from = first(tokens, title, clause.start());
      if (from >= 0) {
        var office = new Thing(title, List.of(), List.of(), false);
        add(sentence, clause.bare(), from + 1, office, named(subject, title), found);
      }
    }
    return found;
  }

  private static Thing named(Thing subject, String title) {
    String name = subject.names().getFirst().substring(title.length()).strip();
    return new Thing("", List.of(), name.isEmpty() ? List.of() : List.of(name), true);
  }

  private static int first(List<Token> tokens, String word, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (tokens.get(i).norm().equals(word)) {
        return i;
      }
    }
    return -1;
  }

  /// The words of the name are the first run of names at or after token `from`.
  private void add(
      Sentence sentence, Clause clause, int from, Thing of, Thing with, List<Fact> found) {
    var tokens = sentence.tokens();
    int start = from;
    while (start < tokens.size() && !tokens.get(start).is(PartOfSpeech.PROPN)) {
      if (tokens.get(start).is(PartOfSpeech.ADP) && !tokens.get(start).norm().equals("of")) {
        return;
      }
      start++;
    }
    int end = start;
    for (int i = start; i < tokens.size() && i < start + 8; i++) {
      if (tokens.get(i).is(PartOfSpeech.PROPN)) {
        end = i + 1;
      } else if (!small.may(tokens.get(i), "particle") && !tokens.get(i).is(PartOfSpeech.NOUN)) {
        break;
      }
    }
    if (start < end && !with.names().isEmpty()) {
      found.add(
          new Fact(
              sentence.span(start, end),
              of,
              with,
              clause.act(),
              "name",
              clause.negated(),
              FactFinder.because(sentence, clause)));
    }
  }
}
