package org.hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.examine.Papers;
import org.hearsay.link.answer.Answers;
import org.hearsay.model.Act;
import org.hearsay.model.Link;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What answers what another report said.
class AnswersTest {

  @ParameterizedTest(name = "{2}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The sale of the silver is being prepared in Porto. | The auctioneers deny that a sale is being prepared.   | DENY
          Divers have seen silver.                           | No silver has been found.                             | DENY
          The Grey Tern will return to the site.             | The Grey Tern returned to the site, police confirmed. | CONFIRM
          """)
  void goesToWhatItSpeaksOf(String said, String comment, Act act) {
    assertThat(comments(new Papers().paper("2022-05-03", said).paper("2022-05-09", comment)))
        .extracting(Link.Comments::act)
        .containsExactly(act);
  }

  @Test
  void nobodyCommentsOnWhatIsYetToBeSaid() {
    assertThat(
            comments(
                new Papers()
                    .paper("2022-05-09", "Divers have seen silver.")
                    .paper("2022-05-03", "No silver has been found.")))
        .isEmpty();
  }

  @Test
  void aSharedNameIsNoDenial() {
    assertThat(
            comments(
                new Papers()
                    .paper("2022-05-03", "This is the Santa Brisa.")
                    .paper("2022-05-09", "Neither paper names the Santa Brisa.")))
        .isEmpty();
  }

  /// Most claims are not held against any: none of those may have answered.
  @Test
  void whatIsPassedOverAnswersNothing() {
    var heard =
        new Papers()
            .paper("2022-05-03", "Divers have seen silver. The sale is being prepared in Porto.")
            .paper("2022-05-05", "The Grey Tern will return to the site. The harbour is open.")
            .paper("2022-05-09", "No silver has been found. The auctioneers deny any sale.")
            .paper(
                "2022-05-11", "The harbour is not open. The Grey Tern returned, police confirmed.")
            .hear();
    var answers = new Answers(Knowledge.english());
    var weighed =
        answers.choices(heard.gists(), heard.links()).stream()
            .filter(choice -> choice.by().comment().isEmpty())
            .filter(choice -> answers.decide(choice).isPresent())
            .map(choice -> choice.by().id());
    assertThat(
            answers.of(heard.gists(), heard.links()).stream()
                .map(Link.Comments.class::cast)
                .filter(link -> link.because().equals("link/answers#without-a-word-of-comment"))
                .map(Link.Comments::by)
                .distinct())
        .isNotEmpty()
        .containsExactlyElementsOf(weighed.toList());
  }

  /// Those on what the other paper tells.
  private static List<Link.Comments> comments(Papers papers) {
    return papers.hear().links().stream()
        .filter(Link.Comments.class::isInstance)
        .map(Link.Comments.class::cast)
        .filter(one -> !one.about().report().equals(one.by().report()))
        .toList();
  }
}
