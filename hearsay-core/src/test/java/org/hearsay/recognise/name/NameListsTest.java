package org.hearsay.recognise.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The word lists are read when the pack is learned and never at run time. A list may grow without
/// the pack being learned anew, but not by much.
class NameListsTest {

  private static final List<String> FILES = NameLists.FILES;

  private static WordBook book = new WordBookDraft().book();

  @BeforeAll
  static void open() throws IOException {
    book = WordBook.read(Packs.bundled().mapped("names-en"));
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void thePackKnowsTheWordsOfTheList(String list) {
    int kind = 1 << NameLists.PEOPLE + FILES.indexOf(list);
    var phrases = Knowledge.english().lexicon(list).phrases();
    var single = phrases.stream().filter(phrase -> phrase.matches("\\p{IsLatin}+")).toList();
    long known = single.stream().filter(word -> (kinds(word) & kind) != 0).count();
    assertThat(known).isGreaterThan(single.size() * 19L / 20);
  }

  private static int kinds(String word) {
    return book.kinds(Form.letters(word));
  }
}
