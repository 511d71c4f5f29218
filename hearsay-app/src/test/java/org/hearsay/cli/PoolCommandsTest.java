package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.cli.dossier.DemoPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// The commands that ask all reports together, and the demo, from end to end.
class PoolCommandsTest {

  @TempDir Path folder;

  @BeforeEach
  void writeReports() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        """
        Ferry missing off Bari

        Harbour Wire, 15 March 2023

        The ferry left Bari on Monday, 14 March 2023, a port official said. She carried 31 people, Captain Rossi said.

        The ferry will be found before the end of March 2023, Captain Rossi said.
        """);
    Files.writeString(
        folder.resolve("b.txt"),
        """
        Ferry found

        Evening Post, 2 April 2023

        The ferry was found near Durrës on 1 April 2023, the coast guard said.

        Her owner will be in court by June 2023, a lawyer said.
        """);
  }

  private String dossier() {
    return folder.resolve("d.hearsay").toString();
  }

  private Run ask(String command, String... more) {
    var all = new ArrayList<>(List.of(command.split(" ")));
    all.addAll(List.of(more));
    all.addAll(List.of("--dossier", dossier()));
    return Run.of(all);
  }

  private void read(String... files) {
    var all = new ArrayList<>(List.of("read", "--into", dossier(), "--as-of", "2023-05-01"));
    for (String file : files) {
      all.add(folder.resolve(file).toString());
    }
    assertThat(Run.of(all).code()).isZero();
  }

  @Test
  void clashShowsTheSentenceTheArithmeticAndAQuestion() {
    read("a.txt", "b.txt");
    var clash = ask("clash");
    assertThat(clash.code()).as(clash.err()).isZero();
    assertThat(clash.flat())
        .contains("weekday: Monday, 14 March 2023")
        .containsPattern("\\[r1:s\\d+] Harbour Wire, 2023-03-15")
        .contains("was a Tuesday")
        .contains("? Is the weekday wrong or the date?")
        .contains("because ");
    assertThat(ask("clash --kind distance").flat()).contains("Nothing of kind distance was found");
    var none = ask("clash --most 0");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("expected --most of at least 1, found 0");
  }

  @Test
  void explainNamesTheWordsAndTheRuleBehindEachAnswer() {
    read("a.txt", "b.txt");
    var found = ask("who found near Durrës", "--json").json().path("claims").get(0);
    var explained = ask("explain " + found.path("id").asString());
    assertThat(explained.code()).as(explained.err()).isZero();
    assertThat(explained.flat())
        .contains("speaker: the coast guard (")
        .contains("“said” en/attribute/cues#")
        .contains("outlet: Evening Post")
        .contains("certainty: certain, 95–100 %, said to be so, statement")
        .contains("when: 2023-04-01");
    assertThat(ask("explain c99999").err()).contains("which is none").contains("hearsay who WORDS");
    assertThat(ask("explain r3").err()).contains("expected a claim like c41, found \"r3\"");
  }

  @Test
  void clashTellsHowManyItLeavesOut() throws IOException {
    Files.writeString(
        folder.resolve("c.txt"),
        """
        Ferry inquiry

        Harbour Wire, 20 March 2023

        The inquiry opened on Monday, 15 March 2023, a judge said.
        """);
    read("a.txt", "c.txt");
    assertThat(ask("clash --most 1").flat()).contains("1 more; --most 2 shows all");
  }

  @Test
  void oneReportIsSaidToHaveNothingToStandAgainst() {
    read("b.txt");
    assertThat(ask("clash").flat()).contains("holds one report, so that nothing could be compared");
  }

  @Test
  void dueTellsPastFromOpenByTheDayOfAsking() {
    read("a.txt", "b.txt");
    assertThat(ask("due --as-of 2023-05-01").flat())
        .contains("1 forecast past its date on 2023-05-01")
        .contains("1 forecast still open on 2023-05-01")
        .contains("last day 2023-03-31");
    assertThat(ask("due --as-of 2023-03-20").out()).doesNotContain("past its date");
  }

  @Test
  void mapListsPlacesByHowExactTheyAre() {
    read("a.txt", "b.txt");
    assertThat(ask("map").flat())
        .contains("points (")
        .contains("Bari, town")
        .contains("near Durrës, within")
        .contains("[r2:s");
  }

  @Test
  void timelineKeepsTheSourcesWords() {
    read("a.txt", "b.txt");
    assertThat(ask("timeline").flat())
        .contains("2023-04-01 “1 April 2023”")
        .contains("2023-03-15 r1 Harbour Wire");
  }

  @ParameterizedTest
  @ValueSource(strings = {"map.svg", "map.html", "timeline.svg", "timeline.html", "page.html"})
  void whatIsDrawnGoesToTheFileNamed(String name) throws IOException {
    read("a.txt", "b.txt");
    var file = folder.resolve(name);
    var drawn = ask(name.substring(0, name.indexOf('.')), "-o", file.toString());
    assertThat(drawn.code()).as(drawn.err()).isZero();
    assertThat(drawn.flat()).contains(Files.size(file) < 1000 ? " bytes" : " kB");
    assertThat(Files.readString(file)).contains("<svg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clash", "due", "map", "timeline"})
  void everyCommandAnswersInJson(String command) {
    read("a.txt", "b.txt");
    var answer = ask(command, "--json");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.json().path("measured").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clash",
        "due",
        "map",
        "timeline",
        "page",
        "export claims",
        "export findings",
        "export reports",
        "export text",
        "export geojson",
        "export kml"
      })
  void anEmptyDossierCannotTell(String command) throws IOException {
    Files.writeString(folder.resolve("empty.txt"), "");
    Run.of(List.of("read", folder.resolve("empty.txt").toString(), "--into", dossier()));
    var answer = ask(command);
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.flat()).contains("'hearsay read FOLDER' reads some");
    assertThat(ask(command, "--json").json().path("measured").asBoolean(true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "map", "export claims", "export findings", "export reports"})
  void aFolderThatIsNotThereEndsWithTwoAndSaysSo(String command) {
    read("a.txt");
    var answer = ask(command, "-o", folder.resolve("none").resolve("x.html").toString());
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err())
        .contains("there is no such folder; name another place with -o")
        .doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"clash --kind colour", "map -o map.png", "due --as-of May", "page --as-of 2023"})
  void usageThatCannotBeUnderstoodEndsWithOne(String command) {
    read("a.txt");
    var answer = ask(command);
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).isNotBlank().doesNotContain("Exception");
  }

  @Test
  void placesAreOneFileForMapPrograms() {
    read("a.txt", "b.txt");
    var places = JsonMapper.shared().readTree(ask("export geojson").out());

    assertThat(places.path("type").asString()).isEqualTo("FeatureCollection");
    assertThat(places.path("features")).isNotEmpty();
    assertThat(ask("export kml").out()).startsWith("<?xml").endsWith("</kml>\n");
  }

  @Test
  void findingsAndReportsAreOneJsonLineEach() {
    read("a.txt", "b.txt");
    assertThat(ask("export findings").out().lines())
        .isNotEmpty()
        .allSatisfy(
            line -> {
              var finding = JsonMapper.shared().readTree(line);
              assertThat(finding.path("schema").asInt()).isEqualTo(1);
              assertThat(finding.path("evidence").isEmpty()).isFalse();
            });
    var reports = ask("export reports").out().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(reports).hasSize(2);
    assertThat(reports.getFirst().path("outlet").asString()).isEqualTo("Harbour Wire");
    assertThat(reports.getFirst().path("origin")).isNotEqualTo(reports.getLast().path("origin"));
  }

  @Test
  void aCopyIsOfTheOriginOfWhatItCopies() throws IOException {
    Files.writeString(
        folder.resolve("c.txt"),
        Files.readString(folder.resolve("a.txt")).replace("Harbour Wire, 15", "Morning Echo, 16"));
    read("a.txt", "b.txt", "c.txt");
    var reports = ask("export reports").out().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(reports.get(2).path("derived_from").path(0).asString()).endsWith("a.txt");
    assertThat(reports.get(2).path("origin")).isEqualTo(reports.get(0).path("origin"));
    assertThat(reports.get(2).path("because").asString()).isNotBlank();
  }

  @Test
  void demoSaysWhatItFoundAndWritesThePage() throws IOException {
    var page = folder.resolve("demo.html");
    var kept = folder.resolve("kept");
    var demo =
        Run.of(
            List.of(
                "demo", "-o", page.toString(), "--keep", kept.toString(), "--as-of", "2024-06-01"));
    assertThat(demo.code()).as(demo.err()).isZero();
    assertThat(demo.flat())
        .contains("15 reports read")
        .containsPattern("\\d+ claims · \\d+ on somebody's word")
        .containsPattern("forecasts \\(\\d+ due\\)")
        .contains("[r")
        .contains("The page is " + page.toAbsolutePath())
        .contains("hearsay read FOLDER");
    assertThat(Files.readString(page)).startsWith("<!").contains("</html>");
    assertThat(kept.resolve("02-wire.txt")).isRegularFile();
    assertThat(Run.of(List.of("reports", "--demo", "--json")).json().size()).isEqualTo(15);
  }

  @Test
  void demoGivesTheSamePageTwice() throws IOException {
    var first = folder.resolve("one.html");
    var second = folder.resolve("two.html");
    Run.of(List.of("demo", "-o", first.toString(), "--as-of", "2024-06-01"));
    var json = Run.of(List.of("demo", "-o", second.toString(), "--as-of", "2024-06-01", "--json"));
    assertThat(json.json().path("read").asInt()).isEqualTo(15);
    assertThat(second).hasSameTextualContentAs(first);
  }

  @Test
  void theBundledPoolIsThatOfTheCorpus() throws IOException {
    try (var files = Files.list(Path.of("..", "corpus", "golondrina", "reports"))) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
          .isEqualTo(DemoPool.files());
    }
  }
}
