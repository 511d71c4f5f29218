package org.hearsay.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// What a claim is about, as the stems of its telling words, and how rare each is among the claims
/// of the report: two claims that share "Libya" and "ferry" speak of the same; two that share a
/// word found in every claim need not.
final class Topics {

  private static final int STEM = 5;
  private static final int MOST_TOKENS = 80;

  private final Lexicon tellings;
  private final List<Set<String>> stems;
  private final Map<String, Integer> claimsWith = new HashMap<>();

  Topics(Knowledge knowledge, List<Said> said) {
    tellings = knowledge.lexicon("tellings");
    stems = said.stream().map(this::stems).toList();
    stems.forEach(set -> set.forEach(stem -> claimsWith.merge(stem, 1, Integer::sum)));
  }

  Set<String> of(Said said) {
    return stems.get(said.index());
  }

  /// The stems of tokens `from` (in) to `to` (out).
  Set<String> of(Sentence sentence, int from, int to) {
    var found = new TreeSet<String>();
    for (int i = from; i < Math.min(to, from + MOST_TOKENS); i++) {
      add(sentence.tokens().get(i), found);
    }
    return found;
  }

  /// How much two sets of stems share, rare stems counting more; 0 where they share nothing.
  double shared(Set<String> one, Set<String> other) {
    double sum = 0;
    for (String stem : one) {
      if (other.contains(stem)) {
        sum += 1 / Math.sqrt(claimsWith.getOrDefault(stem, 1));
      }
    }
    return sum;
  }

  private Set<String> stems(Said said) {
    var found = new TreeSet<>(of(said.sentence(), said.from(), said.to()));
    for (var hop : said.attribution().chain()) {
      for (var words : hop.speakerWords()) {
        if (said.sentence().span().covers(words)) {
          int from = said.sentence().tokenAt(words.start());
          found.addAll(of(said.sentence(), from, said.sentence().tokenAt(words.end())));
        }
      }
    }
    return found;
  }

  private void add(Token token, Set<String> found) {
    if (!token.is(
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.NUM,
            PartOfSpeech.ADJ,
            PartOfSpeech.VERB,
            PartOfSpeech.X,
            PartOfSpeech.SYM)
        || tellings.contains(token.lemma())) {
      return;
    }
    String word = token.is(PartOfSpeech.PROPN) ? token.norm() : token.lemma();
    for (String part : word.split("[-'/]")) {
      if (part.length() > 2 || (!part.isEmpty() && Character.isDigit(part.charAt(0)))) {
        found.add(part.substring(0, Math.min(STEM, part.length())));
      }
    }
  }
}
