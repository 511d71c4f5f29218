package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.model.Imprint;
import org.hearsay.model.Mention;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.model.When.Interval;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// German sentences and what a reader takes from them: some written before the German rules, some,
/// harder, after them.
class GermanTimesTest {

  private static final Pipeline PIPELINE = Pipeline.of(Knowledge.english());

  private record Case(Report report, String words, String value, String bound) {

    /// @param line day or -, text with its last time in brackets, value, bound
    static Case parse(String line) {
      var columns = line.split("\t", -1);
      int open = columns[1].indexOf('[');
      String words = open < 0 ? "" : columns[1].substring(open + 1, columns[1].indexOf(']'));
      return new Case(
          report(columns[1].replace("[", "").replace("]", ""), columns[0]),
          words,
          columns[2],
          columns.length > 3 ? columns[3] : "IN");
    }

    private static Report report(String text, String day) {
      var published =
          day.equals("-") ? Published.NOT_STATED : Published.on(LocalDate.parse(day), "given");
      return Report.of(
          new Origin.LocalFile("beispiel.txt", ""),
          new Imprint("Beispiel", Optional.empty(), "", published),
          Locale.GERMAN,
          text,
          OffsetMap.identity(text.length()));
    }

    /// Empty where it is read right, otherwise what was found.
    Optional<String> wrong() {
      var found =
          PIPELINE.read(report).mentions().stream()
              .filter(Mention.Dated.class::isInstance)
              .map(Mention.Dated.class::cast)
              .toList();
      boolean right =
          value.isEmpty() ? found.isEmpty() : !found.isEmpty() && isRight(found.getLast());
      return right
          ? Optional.empty()
          : Optional.of(report.text() + " – " + found.stream().map(this::told).toList());
    }

    private boolean isRight(Mention.Dated dated) {
      boolean bounded =
          !(dated.when() instanceof Interval time) || time.bound().name().equals(bound);
      return dated.span().of(report.text()).equals(words)
          && Trace.when(dated.when()).equals(value)
          && bounded;
    }

    private String told(Mention.Dated dated) {
      return dated.span().of(report.text()) + " " + dated.when();
    }
  }

  /// @param floor how many are read right today; the others are named when fewer are
  @ParameterizedTest
  @CsvSource({"german.tsv, 48, 48", "german-later.tsv, 37, 29", "german-unseen.tsv, 32, 22"})
  void readsWhatAReaderReads(String file, int all, int floor) throws IOException {
    var wrong = new ArrayList<String>();
    var cases = cases(file);
    cases.forEach(one -> one.wrong().ifPresent(wrong::add));
    assertThat(cases).hasSize(all);
    assertThat(all - wrong.size())
        .as("of %d, wrong: %s", all, String.join("\n", wrong))
        .isGreaterThanOrEqualTo(floor);
  }

  private static final String REPORT =
      """
      In der Nacht zum Sonntag ist vor Lindau das Segelschiff „Marie“ gesunken. Das teilte die \
      Polizei am Montagnachmittag mit. Das Schiff war am 28. Mai um 22.15 Uhr ausgelaufen und \
      sollte bis Mitternacht zurück sein.

      Die „Marie“ wurde in den 1920er Jahren gebaut, nach anderen Angaben schon 1897. Zwischen \
      1943 und 1945 lag sie auf Grund. Vor zwölf Jahren kaufte sie ein Verein, der sie drei Jahre \
      lang erneuerte. Im vergangenen Herbst bekam sie einen neuen Mast.

      Eine Sprecherin sagte, man werde frühestens Anfang Juli mit der Bergung beginnen. Bis Ende \
      des dritten Quartals 2017 soll ein Bericht vorliegen. Der Verein bietet jeden Mittwoch \
      Fahrten an. Derzeit sind alle Boote im Hafen, wie am 3.6.2017 zu sehen war. Die nächste \
      Prüfung ist am kommenden Freitag.
      """;

  /// A whole report that states no language, in the order of its text.
  @Test
  void readsAReportInItsOwnLanguage() {
    var report =
        Report.of(
            new Origin.LocalFile("lindau.txt", ""),
            new Imprint(
                "Beispiel", Optional.empty(), "", Published.on(LocalDate.of(2017, 5, 30), "given")),
            Locale.ENGLISH,
            REPORT,
            OffsetMap.identity(REPORT.length()));
    var told =
        PIPELINE.read(report).mentions().stream()
            .filter(Mention.Dated.class::isInstance)
            .map(Mention.Dated.class::cast)
            .map(dated -> dated.span().of(REPORT) + " = " + Trace.when(dated.when()))
            .toList();
    assertThat(told)
        .containsExactly(
            "Nacht zum Sonntag = 2017-05-28",
            "Montagnachmittag = 2017-05-29",
            "28. Mai um 22.15 Uhr = 2017-05-28T22:15",
            "Mitternacht = 2017-05-28T24:00",
            "1920er Jahren = 192X",
            "1897 = 1897",
            "1943 und 1945 = 1943/1945",
            "Vor zwölf Jahren = 2005",
            "drei Jahre lang = 3 years",
            "vergangenen Herbst = 2016-23",
            "Anfang Juli = 2017-07-01/2017-07-07~",
            "Ende des dritten Quartals 2017 = 2017-09-08~/2017-09-30",
            "jeden Mittwoch = P1W WXX-3",
            "Derzeit = present",
            "3.6.2017 = 2017-06-03",
            "kommenden Freitag = 2017-06-02");
  }

  private static List<Case> cases(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(GermanTimesTest.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Case::parse)
          .toList();
    }
  }
}
