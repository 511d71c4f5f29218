package org.hearsay.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.recognise.name.NameLearner;
import org.hearsay.recognise.name.NameLearner.Document;
import org.hearsay.recognise.name.WordBookDraft;
import org.hearsay.recognise.name.WordClusters;
import org.hearsay.recognise.name.WordKnowledge;
import org.junit.jupiter.api.Test;

/// A name counts where both its span and its kind are right.
class NameScoreTest {

  private static final List<String> WORDS = List.of("Ruth", "Bako", "left", "Oslo", ".");

  @Test
  void countsNamesThatAgreeInSpanAndKind() {
    var words = new WordKnowledge(new WordBookDraft().book(), WordClusters.NONE);
    var shown = document("B-PERSON", "I-PERSON", "O", "B-PLACE", "O");
    var plan = new NameLearner.Plan(8, 0.1, 12, 1);
    var tagger = new NameLearner(words, plan).learn(List.of(shown, shown, shown));
    var score = new NameScore();
    score.add(tagger, document("B-PERSON", "I-PERSON", "O", "B-ORGANISATION", "O"));
    score.add(tagger, document("B-PERSON", "O", "O", "B-PLACE", "O"));
    score.add(tagger, document("B-PERSON", "I-PERSON", "B-MISC", "O", "O"));
    assertThat(score)
        .hasToString("people, places and organisations: precision 50.0, recall 60.0, F1 54.5");
  }

  private static Document document(String... labels) {
    return new Document(List.of(WORDS), List.of(List.of(labels)), 1);
  }
}
