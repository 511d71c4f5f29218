package org.hearsay.present.svg.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.model.When;
import org.hearsay.present.svg.Drawing;
import org.hearsay.present.view.Basis;
import org.hearsay.present.view.Cited;
import org.hearsay.present.view.State;
import org.hearsay.present.view.TimelineStrip;
import org.hearsay.present.view.TimelineStrip.Bar;
import org.hearsay.present.view.TimelineStrip.Ends;
import org.junit.jupiter.api.Test;

class TimelineSvgTest {

  private static final TimelineStrip.Tally TALLY = new TimelineStrip.Tally(9, 3, 2, 4, 1);

  private static Optional<LocalDateTime> day(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day).atStartOfDay());
  }

  private static Bar bar(String words, String a, String b, String c, String d, boolean due) {
    return new Bar(
        "t1",
        List.of(words),
        a + "/" + d,
        new Basis("", "test#by-hand"),
        new Ends(day(a), day(b), day(c), day(d)),
        When.Granularity.DAY,
        due,
        List.of(new Cited("c4", "r1:s2", "words", State.UNDISPUTED)));
  }

  private static Bar bar(String words, String from, String to) {
    return bar(words, from, from, to, to, false);
  }

  private static TimelineStrip strip(Bar... bars) {
    var issue =
        new TimelineStrip.Issue(
            "r1", "Evening Post", LocalDate.of(2017, 1, 12), LocalDate.of(2017, 1, 12), false);
    return new TimelineStrip(List.of(bars), List.of(issue), TALLY);
  }

  @Test
  void aBarIsALinkWithTheSourcesWordsItsValueAndItsBasis() throws Exception {
    var drawing = Drawing.of(TimelineSvg.of(strip(bar("on Dec. 9", "2016-12-09", "2016-12-10"))));

    assertThat(drawing.names())
        .containsExactly(
            "r1, Evening Post, published 2017-01-12",
            "“on Dec. 9”: 2016-12-09/2016-12-10, to the day; 1 claim (undisputed): c4; basis"
                + " test#by-hand");
    assertThat(drawing.all("a").stream().map(link -> link.getAttribute("href")))
        .contains("#c4", "#r1");
  }

  @Test
  void softEndsAreThinOpenEndsAreArrowsAndDeadlinesHaveAFlag() throws Exception {
    var sure = TimelineSvg.of(strip(bar("a", "2016-12-01", "2016-12-10")));
    var soft =
        TimelineSvg.of(
            strip(bar("b", "2016-12-01", "2016-12-05", "2016-12-08", "2016-12-20", false)));
    var open = TimelineSvg.of(strip(bar("c", "", "", "2016-12-08", "2016-12-08", false)));
    var due =
        TimelineSvg.of(
            strip(bar("d", "2016-12-01", "2016-12-01", "2016-12-10", "2016-12-10", true)));

    assertThat(sure).doesNotContain("mark soft").doesNotContain("pole");
    assertThat(soft).contains("mark soft").contains("may be; arrow: open");
    assertThat(open).contains("mark soft").contains("l-4.9 -2.4");
    assertThat(due).contains("pole").contains("due d").contains("a forecast’s deadline");
  }

  @Test
  void centuriesAndDaysCanBothBeRead() throws Exception {
    var bars = new ArrayList<Bar>();
    bars.add(bar("in 1702", "1702-01-01", "1703-01-01"));
    for (int i = 1; i <= 9; i++) {
      bars.add(bar(i + " January", "2017-01-0" + i, "2017-01-" + (i == 9 ? "10" : "0" + (i + 1))));
    }
    var svg = TimelineSvg.of(strip(bars.toArray(Bar[]::new)));

    assertThat(svg).contains("The axis is broken; each stretch has its own scale.");
    var lefts =
        Drawing.of(svg).all("rect").stream()
            .filter(bar -> bar.getAttribute("class").equals("mark undisputed"))
            .map(bar -> Double.parseDouble(bar.getAttribute("x")))
            .limit(10)
            .toList();
    assertThat(lefts).hasSize(10).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void anyStripIsDrawnInsideItsFrame() throws Exception {
    var random = new Random(3);
    for (int round = 0; round < 10; round++) {
      var bars = new ArrayList<Bar>();
      for (int i = 0; i < 40; i++) {
        var times = new ArrayList<LocalDateTime>();
        for (int k = 0; k < 4; k++) {
          times.add(
              LocalDate.of(2017, 1, 1)
                  .plusDays((long) (Math.pow(random.nextDouble(), 5) * -200_000))
                  .plusDays(random.nextInt(900))
                  .atTime(random.nextInt(24), 0));
        }
        times.sort(null);
        bars.add(
            new Bar(
                "t" + i,
                List.of("some time " + i),
                "edtf",
                new Basis("", "test"),
                new Ends(
                    Optional.of(times.get(0)).filter(time -> random.nextInt(5) > 0),
                    Optional.of(times.get(1)),
                    Optional.of(times.get(2)),
                    Optional.of(times.get(3)).filter(time -> random.nextInt(5) > 0)),
                When.Granularity.DAY,
                i % 9 == 0,
                List.of(new Cited("c" + i, "r1:s1", "w", State.values()[i % 4]))));
      }
      var strip = strip(bars.toArray(Bar[]::new));
      var drawing = Drawing.of(TimelineSvg.of(strip));

      assertThat(drawing.hasNoNumbers()).isFalse();
      assertThat(drawing.keepsTextsInside()).isTrue();
      assertThat(drawing.names()).hasSize(41);
      assertThat(drawing.markup()).isEqualTo(TimelineSvg.of(strip));
    }
  }

  @Test
  void hostileWordsAndYearsAreDrawnAsAnyOthers() throws Exception {
    var svg =
        TimelineSvg.file(
            strip(
                bar("</text><script>x</script>", "2016-12-09", "2016-12-10"),
                bar("\u202Eevil" + "y".repeat(1_000_000), "-0043-03-15", "-0043-03-16"),
                bar("far", "+999999999-01-01", "+999999999-12-31")));
    var drawing = Drawing.of(svg);

    assertThat(drawing.all("script")).isEmpty();
    assertThat(svg).doesNotContain("\u202E").contains("44 BC").hasSizeLessThan(60_000);
    assertThat(drawing.keepsTextsInside()).isTrue();
  }

  @Test
  void aPoolWithoutTimesSaysSo() throws Exception {
    var empty = new TimelineStrip(List.of(), List.of(), TALLY);

    assertThat(Drawing.of(TimelineSvg.of(empty)).markup()).contains("Showing 3 of 9 claims");
  }
}
