package org.hearsay.recognise.time.words;

import java.util.List;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Knows a verb in the past by its form: "sank", "was", "returned".
///
/// Some stand in a list. Others are known by differing from their dictionary form, in a language
/// whose other endings are listed; where they are not, the list is all.
public final class PastVerbs {

  private final Lexicon listed;
  private final List<String> presentEndings;

  private PastVerbs(Lexicon listed, List<String> presentEndings) {
    this.listed = listed;
    this.presentEndings = presentEndings;
  }

  public static PastVerbs of(Knowledge knowledge) {
    return new PastVerbs(
        knowledge.words("past-verbs"), List.copyOf(knowledge.words("present-endings").phrases()));
  }

  public boolean is(Token token) {
    String word = token.norm();
    return listed.contains(word)
        || token.is(PartOfSpeech.VERB)
            && !presentEndings.isEmpty()
            && !word.equals(token.lemma())
            && presentEndings.stream().noneMatch(word::endsWith);
  }
}
