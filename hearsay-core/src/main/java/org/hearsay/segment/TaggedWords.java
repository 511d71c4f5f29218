package org.hearsay.segment;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.learn.PosTagger;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;

/// Makes a sentence of words that are already cut, as gold corpora give them.
public final class TaggedWords {

  private final TagSentence tagger;

  public TaggedWords(Knowledge knowledge) {
    tagger = TagSentence.of(knowledge, PosTagger.of(Packs.bundled().unpacked("pos-en")));
  }

  /// The text that [#sentence] counts its spans in: the words, parted by one blank.
  public static String text(List<String> words) {
    return String.join(" ", words);
  }

  public Sentence sentence(int number, List<String> words) {
    return sentence(number, words, 0, text(words));
  }

  /// @param offset where the first word stands in `text`
  public Sentence sentence(int number, List<String> words, int offset, String text) {
    var spans = new ArrayList<Span>();
    int at = offset;
    for (String word : words) {
      spans.add(new Span(at, at + word.length()));
      at += word.length() + 1;
    }
    return new Sentence(
        number, new Span(offset, Math.max(offset, at - 1)), tagger.tag(text, spans));
  }
}
