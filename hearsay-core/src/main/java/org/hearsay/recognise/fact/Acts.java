package org.hearsay.recognise.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Mention.Fact.Act;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Which verbs tell the same, by the lexicon `acts`: "went down", "foundered" and "was lost" are
/// "sink".
final class Acts {

  private final Lexicon acts;

  Acts(Knowledge knowledge) {
    acts = knowledge.lexicon("acts");
  }

  /// @param passive whether the verb tells what is done to the subject
  Act of(List<Token> tokens, int verb, boolean passive) {
    String lemma = tokens.get(verb).lemma();
    String with = verb + 1 < tokens.size() ? lemma + " " + tokens.get(verb + 1).norm() : lemma;
    return Stream.of(passive ? "be " + tokens.get(verb).norm() : with, with, lemma)
        .map(acts::find)
        .flatMap(Optional::stream)
        .findFirst()
        .map(entry -> new Act(entry.value(), Act.Kind.valueOf(entry.more().getFirst())))
        .orElseGet(() -> new Act(lemma, Act.Kind.OTHER));
  }
}
