package org.hearsay.recognise.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.model.Sentence;
import org.hearsay.model.Thing;
import org.hearsay.rules.Lexicon;

/// What "it", "she" and "they" point at, as a text goes on: "he" at the last main subject that is a
/// person, "she" at the last that has a name (a ship is a she too), the others at the last that is
/// no person.
final class Pointing {

  private static final Set<String> OTHERS = Set.of("it", "they");
  private static final Set<String> NOBODY =
      Set.of("i", "we", "you", "this", "that", "these", "those", "there", "who", "which", "what");

  private final Lexicon speaking;
  private Thing person = Thing.NONE;
  private Thing thing = Thing.NONE;
  private Thing named = Thing.NONE;

  /// @param speaking verbs that only people do, and papers: what speaks is no "it"
  Pointing(Lexicon speaking) {
    this.speaking = speaking;
  }

  List<Clause> resolve(List<Clause> clauses, List<Mention> inside, Sentence sentence) {
    var resolved = new ArrayList<Clause>();
    for (var clause : clauses) {
      String head = clause.subject().head();
      if (head.equals("he")) {
        resolved.add(clause.of(person));
      } else if (head.equals("she")) {
        resolved.add(clause.of(named));
      } else if (OTHERS.contains(head)) {
        resolved.add(clause.of(thing));
      } else {
        resolved.add(NOBODY.contains(head) ? clause.of(Thing.NONE) : clause);
      }
    }
    resolved.stream()
        .filter(clause -> !clause.subject().isEmpty())
        .findFirst()
        .ifPresent(
            clause ->
                remember(
                    clause.subject(), speaking.contains(clause.act().verb()), inside, sentence));
    return resolved;
  }

  private void remember(Thing subject, boolean speaks, List<Mention> inside, Sentence sentence) {
    boolean nameless = speaks && subject.names().isEmpty();
    boolean human =
        nameless || subject.names().stream().anyMatch(name -> isPerson(name, inside, sentence));
    named = subject.names().isEmpty() ? named : subject;
    person = human ? subject : person;
    thing = human ? thing : subject;
  }

  private static boolean isPerson(String name, List<Mention> inside, Sentence sentence) {
    return inside.stream()
        .anyMatch(
            mention ->
                mention instanceof Mention.Named named
                    && named.kind() == Mention.Kind.PERSON
                    && named.span().end() <= sentence.span().end()
                    && name.endsWith(words(named, sentence)));
  }

  private static String words(Mention.Named named, Sentence sentence) {
    int from = sentence.tokenAt(named.span().start());
    int to = sentence.tokenAt(named.span().end() - 1) + 1;
    return Phrase.plain(sentence.tokens(), from, Math.min(to, sentence.tokens().size()));
  }
}
