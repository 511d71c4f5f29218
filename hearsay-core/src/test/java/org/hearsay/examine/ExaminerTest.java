package org.hearsay.examine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.examine.Heard.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hearsay.link.Linker;
import org.hearsay.model.Finding;
import org.hearsay.model.Judgements;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Test;

/// What reports say, held against each other and the calendar.
class ExaminerTest {

  private static final Linker LINKER = Linker.of(Knowledge.english());

  @Test
  void theLaterReportIsTheCopyAndQuotesWhatBothPrint() {
    long[] shared = LongStream.range(0, 40).toArray();
    var copy =
        report("a.txt", "2022-05-05")
            .says("Last night a pewter plate came up in the nets of a fisherman")
            .signed(shared);
    var original =
        report("b.txt", "2022-05-04")
            .says("He said a pewter plate came up in the nets of two boats")
            .signed(LongStream.range(0, 100).toArray());
    assertThat(examine(copy, original))
        .singleElement()
        .isInstanceOfSatisfying(
            Finding.CopiedFrom.class,
            found -> {
              assertThat(found.copy()).isEqualTo(copy.gist().report());
              assertThat(found.overlap()).isEqualTo(1.0);
              assertThat(found.evidence())
                  .extracting(evidence -> evidence.quote())
                  .containsExactly(
                      "a pewter plate came up in the nets of",
                      "a pewter plate came up in the nets of");
            });
  }

  @Test
  void sharedFragmentsAreNoCopy() {
    var one = report("a.txt", "").says("Rain fell").signed(LongStream.range(0, 100).toArray());
    var other = report("b.txt", "").says("Snow fell").signed(LongStream.range(90, 200).toArray());
    assertThat(examine(one, other)).isEmpty();
  }

  private static List<Finding> examine(Heard... reports) {
    var gists = Stream.of(reports).map(Heard::gist).toList();
    return Examiner.of().examine(gists, LINKER.link(gists, Judgements.NONE), LocalDate.EPOCH);
  }
}
