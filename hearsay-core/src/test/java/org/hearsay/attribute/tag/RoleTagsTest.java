package org.hearsay.attribute.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.attribute.tag.RoleTags.Stretch;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class RoleTagsTest {

  private static final String TEXT = "The mayor said that divers told her the pier was weak .";

  private static List<Span> words() {
    var words = new ArrayList<Span>();
    var word = Pattern.compile("\\S+").matcher(TEXT);
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    return words;
  }

  private static List<Span> at(String... parts) {
    var spans = new ArrayList<Span>();
    for (String part : parts) {
      spans.add(new Span(TEXT.indexOf(part), TEXT.indexOf(part) + part.length()));
    }
    return spans;
  }

  @Test
  void whatIsToldInsideWhatIsToldIsInner() {
    var outer = new Telling(at("The mayor"), at("said"), at("divers told her the pier was weak"));
    var inner = new Telling(at("divers"), at("told her"), at("the pier was weak"));
    for (var order : List.of(List.of(outer, inner), List.of(inner, outer))) {
      var tags = RoleTags.of(order, words());
      assertThat(tags.stretches(Role.SOURCE)).containsExactly(new Stretch(0, 2), new Stretch(4, 5));
      assertThat(tags.stretches(Role.CUE)).containsExactly(new Stretch(2, 3), new Stretch(5, 7));
      assertThat(tags.stretches(Role.CONTENT)).containsExactly(new Stretch(4, 11));
      assertThat(tags.stretches(Role.INNER)).containsExactly(new Stretch(7, 11));
    }
  }

  @Test
  void whatTwoTellTogetherStandsOnce() {
    var one = new Telling(at("The mayor"), at("said"), at("the pier was weak"));
    var other = new Telling(at("divers"), at("told her"), at("the pier was weak"));
    var tags = RoleTags.of(List.of(one, other), words());
    assertThat(tags.stretches(Role.CONTENT)).containsExactly(new Stretch(7, 11));
    assertThat(tags.stretches(Role.INNER)).isEmpty();
  }

  @Test
  void partsOfWordsCountAsWords() {
    var tags =
        RoleTags.of(List.of(new Telling(at("ayor"), at("sai"), at("pier was weak"))), words());
    assertThat(tags.stretches(Role.SOURCE)).containsExactly(new Stretch(1, 2));
    assertThat(tags.stretches(Role.CUE)).containsExactly(new Stretch(2, 3));
  }
}
