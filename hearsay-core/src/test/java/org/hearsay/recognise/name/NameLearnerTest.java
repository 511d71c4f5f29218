package org.hearsay.recognise.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.hearsay.recognise.name.NameLearner.Document;
import org.junit.jupiter.api.Test;

class NameLearnerTest {

  private static final List<Document> SAMPLE =
      List.of(
          document("Ruth/B-PERSON lives in Oslo/B-PLACE ."),
          document("In Lima/B-PLACE Ruth/B-PERSON sang ."),
          document("Paul/B-PERSON left Oslo/B-PLACE ."),
          document("The rain fell in Lima/B-PLACE ."),
          document("Paul/B-PERSON saw Ruth/B-PERSON ."),
          document("Al-Qaeda/B-ORGANISATION struck ."));

  private static final NameLearner.Plan PLAN = new NameLearner.Plan(8, 0.1, 12, 1);

  @Test
  void learnsWhatItIsShown() {
    var tagger =
        new NameLearner(new WordKnowledge(places(), WordClusters.NONE), PLAN).learn(SAMPLE);
    for (var document : SAMPLE) {
      assertThat(tagger.tag(document.words())).isEqualTo(document.labels());
    }
  }

  @Test
  void givesTheSameBytesForTheSameSample() throws IOException {
    assertThat(bytes()).isEqualTo(bytes());
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    var tagger = NameTagger.read(ByteBuffer.wrap(bytes()));
    var again = new ByteArrayOutputStream();
    tagger.write(again);
    assertThat(again.toByteArray()).isEqualTo(bytes());
  }

  private static byte[] bytes() throws IOException {
    var out = new ByteArrayOutputStream();
    new NameLearner(new WordKnowledge(places(), WordClusters.NONE), PLAN).learn(SAMPLE).write(out);
    return out.toByteArray();
  }

  private static WordBook places() {
    var places = new WordBookDraft();
    places.add("Oslo", NameLists.CITY);
    places.add("Deir ez-Zor", NameLists.CITY);
    return places.book();
  }

  private static Document document(String written) {
    var parts = List.of(written.split(" "));
    var words = parts.stream().map(part -> part.split("/")[0]).toList();
    var labels = parts.stream().map(part -> part.contains("/") ? part.split("/")[1] : "O").toList();
    return new Document(List.of(words), List.of(labels), 1);
  }
}
