package org.hearsay.recognise.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InnerNamesTest {

  private static final InnerNames INNER = inner();

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya/B-ORGANISATION Airways/I-ORGANISATION  | Kenya/B-PLACE Airways/B-ORGANISATION
          Bank/B-ORGANISATION of/I-ORGANISATION Kenya/I-ORGANISATION | Bank/B-ORGANISATION of/I-ORGANISATION Kenya/B-PLACE
          Kenyan/B-ORGANISATION Army/I-ORGANISATION    | Kenyan/B-NORP Army/B-ORGANISATION
          Kenya/B-ORGANISATION won/O                   | Kenya/B-ORGANISATION won/O
          Kenya/B-PLACE won/O                          | Kenya/B-PLACE won/O
          Lake/B-ORGANISATION Water/I-ORGANISATION     | Lake/B-ORGANISATION Water/I-ORGANISATION
          """)
  void setsInnerNamesApart(String given, String apart) {
    var words = new ArrayList<String>();
    var labels = new ArrayList<String>();
    for (String part : given.split(" ")) {
      words.add(part.split("/")[0]);
      labels.add(part.split("/")[1]);
    }
    var found = INNER.apart(words, labels);
    var parts = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) {
      parts.add(words.get(i) + "/" + found.get(i));
    }
    assertThat(String.join(" ", parts)).isEqualTo(apart);
  }

  private static InnerNames inner() {
    var book = new WordBookDraft();
    book.add("Kenya", NameLists.COUNTRY);
    NameLists.addTo(book, Knowledge.english());
    return new InnerNames(new WordKnowledge(book.book(), WordClusters.NONE));
  }
}
