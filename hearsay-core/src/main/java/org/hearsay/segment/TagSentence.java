package org.hearsay.segment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.learn.PosTagger;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Gives the words of one sentence their class and lemma.
///
/// The tagger has the first word, lexicons the last: by `word-classes`, "denies" is a verb wherever
/// it stands in lower case; by `small-words`, "Hockly" is no adverb, so it is a name.
record TagSentence(PosTagger tagger, Lexicon classes, Lexicon small, Lemmatiser lemmatiser) {

  private static final Set<PartOfSpeech> SMALL =
      EnumSet.of(
          PartOfSpeech.ADP,
          PartOfSpeech.ADV,
          PartOfSpeech.AUX,
          PartOfSpeech.CCONJ,
          PartOfSpeech.DET,
          PartOfSpeech.PART,
          PartOfSpeech.PRON,
          PartOfSpeech.SCONJ);

  static TagSentence of(Knowledge knowledge, PosTagger tagger) {
    return new TagSentence(
        tagger,
        knowledge.lexicon("word-classes"),
        knowledge.lexicon("small-words"),
        new Lemmatiser(knowledge.lexicon("irregular-forms")));
  }

  List<Token> tag(String text, List<Span> spans) {
    var words = spans.stream().map(span -> span.of(text)).toArray(String[]::new);
    var tags = tagger.tag(words);
    var tokens = new ArrayList<Token>(words.length);
    for (int i = 0; i < words.length; i++) {
      var tag = tag(words[i], tags[i]);
      String norm = Token.normalise(words[i]);
      tokens.add(new Token(spans.get(i), words[i], norm, lemmatiser.lemma(norm, tag), tag));
    }
    return tokens;
  }

  private PartOfSpeech tag(String word, PartOfSpeech tagged) {
    if (isMark(word)) {
      return PartOfSpeech.PUNCT;
    }
    return isName(word, tagged)
        ? PartOfSpeech.PROPN
        : classes.find(word).map(entry -> PartOfSpeech.valueOf(entry.value())).orElse(tagged);
  }

  private boolean isName(String word, PartOfSpeech tagged) {
    return SMALL.contains(tagged)
        && word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && !word.endsWith("ly")
        && !small.contains(Token.normalise(word));
  }

  private static boolean isMark(String word) {
    return word.length() == 1 && ".,;:!?\"“”()[]—–".indexOf(word.charAt(0)) >= 0;
  }
}
