package org.hearsay.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.hearsay.recognise.Reports;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts made to make the reader slow: four times the text may take about four times as long.
class HostileTimesTest {

  private static final TimeFinder TIMES = TimeFinder.of(Knowledge.english());

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("digits", "1"),
        Arguments.of("the year of the year", "the year of "),
        Arguments.of("years", "1999 "),
        Arguments.of("hyphens", "1999-2003-"),
        Arguments.of("two days before", "two days before "),
        Arguments.of("from May", "from May to "),
        Arguments.of("early", "early late mid "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void takesLinearTime(String name, String part) {
    time(part, 2_000);
    long few = Math.max(time(part, 5_000), 2_000_000);
    long many = time(part, 20_000);
    assertThat(many).as(name).isLessThan(few * 16);
  }

  private static long time(String part, int times) {
    var report = Reports.of(part.repeat(times) + ".");
    var passages = Reports.passages(report);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      assertThat(TIMES.find(report, passages)).isNotNull();
      least =
          Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
    return least;
  }
}
