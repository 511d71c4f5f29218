package org.hearsay.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Report;
import org.hearsay.model.Signature;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;
import org.junit.jupiter.api.Test;

class SignerTest {

  private static final Segmenter SEGMENTER = Segmenter.of(Knowledge.english());

  @Test
  void marksAndCaseDoNotHideACopy() {
    var one = sign("The fisherman brought up a pewter plate, he said, in his net.");
    var other = sign("“The fisherman brought up a pewter plate”, he SAID: in his net.");
    assertThat(one).isEqualTo(other);
    assertThat(one.size()).isEqualTo(8);
  }

  @Test
  void fewerThanFiveWordsLeaveNoMark() {
    assertThat(sign("He said so.").size()).isZero();
    assertThat(sign("").size()).isZero();
  }

  @Test
  void signaturesStayTheSameFromRunToRun() {
    assertThat(sign("The fisherman brought up plates.").shingles())
        .containsExactly(-8333275760527469211L);
  }

  private static Signature sign(String text) {
    var report =
        Report.of(
            new Origin.LocalFile("a.txt", ""),
            Imprint.UNKNOWN,
            Locale.ENGLISH,
            text,
            OffsetMap.identity(text.length()));
    return Signer.of().sign(report, SEGMENTER.segment(report));
  }
}
