package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.cli.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// The commands from end to end, as a user types them.
class CommandsTest {

  @TempDir Path folder;

  private String dossier = "";

  @BeforeEach
  void writeReports() throws IOException {
    dossier = folder.resolve("d.hearsay").toString();
    Files.writeString(
        folder.resolve("a.txt"),
        """
        Ferry missing off Bari

        Harbour Wire, 14 March 2023

        On Sunday, Albanian sources, quoting Italian fishermen, reported that the ferry had sunk off Bari.

        The account has not been verified by the coast guard.

        The ferry will be found before the end of March, Captain Rossi said.
        """);
    Files.writeString(folder.resolve("b.txt"), "");
  }

  private Run ask(String... arguments) {
    var all = new java.util.ArrayList<>(List.of(arguments));
    all.addAll(List.of("--dossier", dossier));
    return Run.of(all.toArray(String[]::new));
  }

  private Run read() {
    return Run.of(
        "read",
        folder.resolve("a.txt").toString(),
        folder.resolve("b.txt").toString(),
        "--into",
        dossier);
  }

  @Test
  void readSaysWhatWasReadAndWhatWasNot() {
    var read = read();
    assertThat(read.code()).isZero();
    assertThat(read.out())
        .contains("1 report read (1 skipped: 1 empty)")
        .contains("1 with a chain of 2 or more");
    assertThat(ask("skipped").out()).contains("b.txt holds no text");
  }

  @Test
  void readingAgainReadsOnlyWhatChanged() throws IOException {
    read();
    assertThat(read().out()).contains("0 reports read, 1 unchanged since last time");
    Files.writeString(
        folder.resolve("a.txt"), "Ferry found\n\nThe ferry was found, the mayor said.\n");
    assertThat(read().out()).contains("1 report read");
    assertThat(ask("reports").out()).contains("r2 ").doesNotContain("r1 ");
  }

  @Test
  void whoShowsTheChainItsWordsAndWhatSpeaksAgainstIt() {
    read();
    var who = ask("who", "ferry", "sunk");
    assertThat(who.code()).isZero();
    assertThat(who.out())
        .contains("Italian fishermen > Albanian sources > ")
        .contains("“quoting”")
        .contains("not verified: “has not been verified”")
        .containsPattern("\\[r1:s\\d+]");
  }

  @Test
  void noneFoundIsAnAnswer() {
    read();
    var who = ask("who", "zeppelin");
    assertThat(who.code()).isZero();
    assertThat(who.out()).contains("No claim holds all of these words");
  }

  @Test
  void anEmptyDossierCannotTell() {
    Run.of("read", folder.resolve("b.txt").toString(), "--into", dossier);
    assertThat(ask("who", "ferry").code()).isEqualTo(3);
  }

  @Test
  void showGivesTheSentenceBehindAReceipt() {
    read();
    var receipt = ask("who", "sunk", "--json");
    String at =
        JsonMapper.shared()
            .readTree(receipt.out())
            .path("claims")
            .path(0)
            .path("receipt")
            .asString();
    assertThat(ask("show", at).out()).contains("> [" + at + "] On Sunday, Albanian sources");
  }

  @Test
  void setGivesADayAndKeepsNumbers() {
    read();
    String before = ask("who", "sunk").out().lines().findFirst().orElseThrow();
    var set = ask("set", "r1", "published=2023-03-15", "outlet=Harbour Gazette");
    assertThat(set.code()).isZero();
    assertThat(set.out()).contains("Harbour Gazette").contains("2023-03-15 (given by the user)");
    assertThat(ask("who", "sunk").out().lines().findFirst()).contains(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who ferry",
        "reports",
        "skipped",
        "show r1",
        "show r1:s3",
        "show c1",
        "set r1 outlet=X"
      })
  void everyCommandAnswersInJson(String command) {
    read();
    var arguments = new java.util.ArrayList<>(List.of(command.split(" ")));
    arguments.add("--json");
    var answer = ask(arguments.toArray(String[]::new));
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(JsonMapper.shared().readTree(answer.out())).isNotNull();
  }

  @Test
  void exportedClaimsAreOneJsonLineEach() {
    read();
    var lines = ask("export", "claims").out().lines().toList();
    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(
            line -> {
              var claim = JsonMapper.shared().readTree(line);
              assertThat(claim.path("schema").asInt()).isEqualTo(1);
              assertThat(claim.path("id").asString()).matches("c\\d+");
              String text = ask("export", "text").out();
              assertThat(text)
                  .contains(claim.path("content").path("quote").asString().substring(0, 5));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bogus",
        "who",
        "read",
        "show r9999",
        "show nonsense",
        "set r1 outlet",
        "set r1 colour=red",
        "set r1 published=May",
        "export pictures",
        "read x --threads 0"
      })
  void usageThatCannotBeUnderstoodEndsWithOne(String command) {
    read();
    var arguments = new java.util.ArrayList<>(List.of(command.split(" ")));
    if (arguments.size() > 1 && !command.startsWith("read")) {
      arguments.addAll(List.of("--dossier", dossier));
    }
    var run = Run.of(arguments.toArray(String[]::new));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void aMissingDossierEndsWithTwoAndSaysWhatToDo() {
    var run = Run.of("reports", "--dossier", folder.resolve("none.hearsay").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("make it with 'hearsay read FOLDER'");
  }

  @Test
  void linesFitANarrowTerminalAndHoldNoCodes() {
    String before = System.setProperty("hearsay.columns", "40");
    try {
      read();
      for (var command : List.of("who ferry", "reports", "skipped")) {
        assertThat(ask(command.split(" ")).out().lines())
            .allMatch(line -> Terminal.columns(line) <= 40);
        assertThat(ask(command.split(" ")).out()).doesNotContain("\u001b");
      }
    } finally {
      if (before == null) {
        System.clearProperty("hearsay.columns");
      } else {
        System.setProperty("hearsay.columns", before);
      }
    }
  }

  @Test
  void rulesShowPrintsARuleWithItsExamples() {
    var shown = Run.of("rules", "show", "en/attribute/cues#quoting");
    assertThat(shown.code()).as(shown.err()).isZero();
    assertThat(shown.flat()).contains("match: ").contains("cites: ").contains("yes: ");
    assertThat(Run.of("rules", "show", "en/attribute/cues#none").err())
        .contains("expected the full name of a rule");
    assertThat(Run.of("rules", "show", "../../etc#x").code()).isEqualTo(1);
  }

  @Test
  void bundledRulesHold() {
    var check = Run.of("rules", "check");
    assertThat(check.out()).contains("all examples hold");
    assertThat(check.code()).isZero();
  }

  @Test
  void aRuleWithoutProofIsRefusedWithItsPlace() throws IOException {
    var rules = folder.resolve("mine.yml");
    Files.writeString(rules, "- {id: x, match: 'so', cites: own, yes: 'so'}\n");
    var check = Run.of("rules", "check", rules.toString());
    assertThat(check.code()).isEqualTo(2);
    assertThat(check.out()).contains("needs at least one \"no\" example");
  }
}
