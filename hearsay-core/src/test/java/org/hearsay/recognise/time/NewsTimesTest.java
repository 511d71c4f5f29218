package org.hearsay.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Imprint;
import org.hearsay.model.Mention;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.When;
import org.hearsay.model.When.Granularity;
import org.hearsay.recognise.Reports;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a careful reader of news takes each time for: `news-times.tsv` says it, and no more.
class NewsTimesTest {

  private static final TimeFinder TIMES = TimeFinder.of(Knowledge.english());

  static Stream<String> sentences() {
    try (var stream =
        NewsTimesTest.class.getResourceAsStream("/org/hearsay/recognise/news-times.tsv")) {
      assertThat(stream).isNotNull();
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsWhatACarefulReaderReads(String line) {
    String[] cells = line.split("\t");
    boolean known = cells[0].startsWith("-");
    String text = cells[1].replace("[", "").replace("]", "");
    var found = read(text, LocalDate.parse(cells[0].replaceFirst("^-", "")));
    var values = List.of(cells[2].split(" \\| "));
    var read = found.stream().map(time -> shown(time.when())).toList();
    if (known) {
      assertThat(read).as("now read: take the - from the line").isNotEqualTo(values);
      return;
    }
    assertThat(read).as(text).isEqualTo(values);
    var marks = marks(cells[1]);
    for (int i = 0; i < marks.size(); i++) {
      assertThat(found.get(i).span().overlaps(marks.get(i))).as(text).isTrue();
    }
  }

  private static List<Mention.Dated> read(String text, LocalDate published) {
    var imprint =
        new Imprint("Example", Optional.empty(), "", Published.on(published, "news example"));
    var report =
        Report.of(
            new Origin.LocalFile("example.txt", ""),
            imprint,
            Locale.ENGLISH,
            text,
            OffsetMap.identity(text.length()));
    return TIMES.find(report, Reports.passages(report));
  }

  private static List<Span> marks(String marked) {
    var marks = new ArrayList<Span>();
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
      int before = 2 * marks.size();
      marks.add(new Span(open - before, marked.indexOf(']', open) - before - 1));
    }
    return marks;
  }

  private static String shown(When when) {
    return switch (when) {
      case When.Interval interval -> bound(interval) + interval.edtf() + hours(interval);
      case When.Lasting lasting ->
          number(lasting.atLeast())
              + (lasting.atMost() == lasting.atLeast() ? "" : "–" + number(lasting.atMost()))
              + " "
              + name(lasting.unit());
      case When.Repeated repeated -> (repeated.every() + " " + repeated.on()).strip();
      case When.Vague vague -> name(vague.direction());
      case When.Unresolved unresolved -> "unresolved: " + unresolved.why();
    };
  }

  private static String bound(When.Interval interval) {
    return interval.bound() == When.Bound.IN ? "" : name(interval.bound()) + " ";
  }

  private static String hours(When.Interval interval) {
    return interval.granularity() == Granularity.PART_OF_DAY
        ? " %02d–%02d"
            .formatted(
                interval.earliestStart().orElseThrow().getHour(),
                interval.latestEnd().orElseThrow().getHour())
        : "";
  }

  private static String name(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String number(double number) {
    return Double.isInfinite(number)
        ? "∞"
        : number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
