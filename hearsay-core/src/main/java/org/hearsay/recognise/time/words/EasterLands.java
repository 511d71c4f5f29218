package org.hearsay.recognise.time.words;

import java.util.List;
import org.hearsay.model.Passage;
import org.hearsay.model.Sentence;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Whose Easter a report means that names none: the one its lands keep.
public final class EasterLands {

  /// One Greek in a report makes no Greek report.
  private static final int FEWEST = 2;

  private final Lexicon orthodox;
  private final Lexicon demonyms;

  private EasterLands(Knowledge knowledge) {
    orthodox = knowledge.words("orthodox-lands");
    demonyms = knowledge.words("demonyms");
  }

  public static EasterLands of(Knowledge knowledge) {
    return new EasterLands(knowledge);
  }

  /// Whether the lands a report names keep Easter by the Julian calendar, most of them.
  public boolean areOrthodox(List<Passage> passages) {
    int own = 0;
    int others = 0;
    for (var passage : passages) {
      for (var sentence : passage.sentences()) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
          if (names(orthodox, sentence, i)) {
            own++;
          } else if (names(demonyms, sentence, i)) {
            others++;
          }
        }
      }
    }
    return own >= FEWEST && own > others;
  }

  private static boolean names(Lexicon lexicon, Sentence sentence, int at) {
    return Character.isUpperCase(sentence.tokens().get(at).word().codePointAt(0))
        && !lexicon.at(sentence, at).isEmpty();
  }
}
