package org.hearsay.recognise.dating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.recognise.Reports;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileDatingTest {

  private static final Dater DATER = Dater.of(Knowledge.english());

  static Stream<String> texts() {
    return Stream.of(
        "It rained on 3 May 2016. ".repeat(10_000),
        "Valdecasas came eight years ago, in 2008. ".repeat(5_000),
        "In 1512 it rose; in 2198 it will fall. ".repeat(5_000),
        "On 30 February 2016, on 31 June, on 99 May 9999. ".repeat(2_000),
        "2016 ".repeat(20_000),
        "quay ".repeat(50_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void longTextsAreDatedInTime(String text) {
    var report = Reports.of(text);
    var passages = Reports.passages(report);
    var dated =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> DATER.date(report, passages, List.of()));
    assertThat(dated).isEqualTo(DATER.date(report, passages, List.of()));
  }
}
