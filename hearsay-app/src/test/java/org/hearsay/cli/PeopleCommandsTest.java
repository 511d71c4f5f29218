package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is who, and what the user decides about it, from end to end.
class PeopleCommandsTest {

  @TempDir Path folder;

  @BeforeEach
  void read() throws IOException {
    report(
        "a.txt",
        """
        Ferry leaves late

        Harbour Wire, 15 March 2023

        The ferry left Bari late, Captain Giulia Rossi said. She denied that the engine had failed.

        Rossi has worked for Adria Lines since 2009, said Marco Bianchi of Adria Lines.
        """);
    report(
        "b.txt",
        """
        Captain speaks

        Evening Post, 2 April 2023

        The engine had failed twice, Captain G. Rossi said.

        Captain Paolo Rossi said on Friday that he had never been aboard.
        """);
    assertThat(Run.of(List.of("read", folder.toString(), "--into", dossier())).code()).isZero();
  }

  private void report(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String dossier() {
    return folder.resolve("d.hearsay").toString();
  }

  private Run ask(String... words) {
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--dossier", dossier()));
    return Run.of(all);
  }

  private Run judge(String command, String first, String second, String reason) {
    return ask(command, first, second, "--because", reason, "--on", "2026-11-26");
  }

  @Test
  void peopleAreListedWithTheirCounts() {
    var people = ask("people");
    assertThat(people.code()).as(people.err()).isZero();
    assertThat(people.flat())
        .contains("people in 2 reports")
        .contains("Marco Bianchi – named once");
    assertThat(ask("people", "--json").json().path("people")).isNotEmpty();
    assertThat(ask("people", "--most", "1").flat()).contains("more; --most");
  }

  @ParameterizedTest
  @ValueSource(strings = {"people", "who late", "clash"})
  void fewerThanOneCannotBeShown(String command) {
    var all = new ArrayList<>(List.of(command.split(" ")));
    all.addAll(List.of("--most", "-1"));
    var none = ask(all.toArray(String[]::new));
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("expected --most of at least 1, found -1");
  }

  @Test
  void onePersonIsShownWithEverySpellingAndReceipt() {
    var sheet = ask("people", "Giulia", "Rossi");
    assertThat(sheet.code()).as(sheet.err()).isZero();
    assertThat(sheet.flat())
        .contains("Giulia Rossi – person")
        .contains("id giulia-rossi-")
        .containsPattern("“[^”]*Rossi” once \\[r1:s\\d+]")
        .contains("says: ");
    String id =
        ask("people", "Giulia", "--json").json().path("sheet").path("line").path("id").asString();
    assertThat(ask("people", id).out()).isEqualTo(ask("people", "Giulia").out());
    assertThat(ask("who", "--by", id, "late").flat()).contains("The ferry left Bari late");
  }

  @Test
  void wordsThatFitSeveralListThem() {
    assertThat(ask("people", "rossi@r2").code()).isZero();
    assertThat(ask("people", "ross").flat()).contains("may be any of").contains("Paolo Rossi");
    var several = ask("who", "--by", "ross");
    assertThat(several.code()).isEqualTo(1);
    assertThat(several.err()).contains("say which by id");
  }

  @Test
  void nobodyIsSaidToBeNobodyAndNearNamesAreOffered() {
    assertThat(ask("people", "Bianchy").flat()).contains("No person").contains("nearly so: “");
    assertThat(ask("people", "Zzyzx").flat()).contains("'hearsay people' lists all");
    assertThat(ask("people", "Zzyzx", "--json").json().path("found").asInt(-1)).isZero();
    assertThat(ask("people", "Adria").flat()).contains("but an organisation is");
    assertThat(ask("people", "Rossi@r9").err()).contains("found r9, which is none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"people", "organisations", "export people"})
  void anEmptyDossierCannotTell(String command) throws IOException {
    Files.writeString(folder.resolve("empty.txt"), "");
    String empty = folder.resolve("e.hearsay").toString();
    Run.of(List.of("read", folder.resolve("empty.txt").toString(), "--into", empty));
    var all = new ArrayList<>(List.of(command.split(" ")));
    all.addAll(List.of("--dossier", empty));
    assertThat(Run.of(all).code()).isEqualTo(3);
  }

  @Test
  void aPoolThatNamesNobodySaysWhatToDo() throws IOException {
    report("n.txt", "It rained.\n\nIt rained again, and then it stopped.\n");
    String file = folder.resolve("n.hearsay").toString();
    Run.of(List.of("read", folder.resolve("n.txt").toString(), "--into", file));
    var none = Run.of(List.of("people", "--dossier", file));
    assertThat(none.code()).isZero();
    assertThat(none.out().replaceAll("\\s+", " "))
        .contains("No person is named in the one report")
        .contains("hearsay show r1");
  }

  @Test
  void aMergeStandsWithItsReasonAndCanBeTakenBack() {
    var merge = judge("merge", "Giulia Rossi", "Paolo Rossi", "same signature in r2");
    assertThat(merge.code()).as(merge.err()).isZero();
    assertThat(merge.flat()).contains("j1 merge, 2026-11-26").contains("--undo j1");
    Run.of(List.of("read", folder.toString(), "--into", dossier()));
    assertThat(ask("people", "Paolo").flat())
        .contains("Giulia Rossi")
        .contains("because you: same signature in r2");
    assertThat(ask("judgements").flat()).contains("are one, because same signature in r2");
    assertThat(ask("merge", "paolo rossi", "giulia rossi", "--undo").flat()).contains("withdrawn");
    assertThat(ask("people", "Paolo").flat()).doesNotContain("same signature");
    assertThat(ask("judgements").flat()).contains("(withdrawn ");
    assertThat(ask("merge", "Giulia Rossi", "Paolo Rossi", "--undo").code()).isEqualTo(1);
  }

  @Test
  void aSplitKeepsApartAndSaysWhy() {
    var split = judge("split", "Giulia Rossi", "Paolo Rossi", "mother and son");
    assertThat(split.code()).as(split.err()).isZero();
    assertThat(ask("people", "Paolo").flat())
        .containsPattern("kept apart from Giulia Rossi \\([^)]*\\), because you: mother and son");
  }

  @Test
  void aJudgementThatContradictsAnotherIsRefusedAndNamesIt() {
    judge("split", "Giulia Rossi", "Paolo Rossi", "mother and son");
    var merge = judge("merge", "paolo rossi", "giulia rossi", "one hand");
    assertThat(merge.code()).isEqualTo(1);
    assertThat(merge.err())
        .contains("cannot be one while this stands: j1")
        .contains("2026-11-26")
        .contains("mother and son")
        .contains("--undo j1");
    judge("merge", "Marco Bianchi", "Giulia Rossi", "pen name");
    var longWay = judge("merge", "Marco Bianchi", "Paolo Rossi", "pen name");
    assertThat(longWay.err()).contains("j1").contains("j2");
    assertThat(judge("split", "Giulia Rossi", "Marco Bianchi", "no").err()).contains("j2  merge");
    assertThat(ask("judgements", "--json").json().path("judgements").size()).isEqualTo(2);
  }

  @Test
  void theSameJudgementIsNotKeptTwice() {
    judge("split", "Giulia Rossi", "Paolo Rossi", "mother and son");
    assertThat(judge("split", "Paolo Rossi", "Giulia Rossi", "again").flat())
        .contains("It stands already");
    assertThat(ask("judgements", "--json").json().path("judgements").size()).isEqualTo(1);
  }

  @Test
  void aNameThatNoReportPrintsIsRefusedAndNearOnesAreOffered() {
    var merge = judge("merge", "Marco Bianchy", "Giulia Rossi", "x");
    assertThat(merge.code()).isEqualTo(1);
    assertThat(merge.err()).contains("nearly so: “Marco Bianchi”");
    assertThat(judge("merge", "Giulia Rossi@r2", "Paolo Rossi", "x").err())
        .contains("a name that r2 prints");
    assertThat(judge("merge", "Giulia Rossi@r9", "Paolo Rossi", "x").err())
        .contains("found r9, which is none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void aReasonIsRequired(String reason) {
    var merge = judge("merge", "Giulia Rossi", "Paolo Rossi", reason);
    assertThat(merge.code()).isEqualTo(1);
    assertThat(merge.err()).contains("expected a reason");
  }

  @Test
  void twoNamesAreRequired() {
    assertThat(ask("split", "Giulia", "--because", "x").err()).contains("expected two names");
    assertThat(ask("merge", "a", "b", "c", "--because", "x").err()).contains("found 3");
  }

  @Test
  void twoWhoShareASpellingAreToldApartByTheirReports() throws IOException {
    report(
        "c.txt",
        "Tide\n\nHarbour Wire, 3 April 2023\n\nCaptain Viktor Petrov said the tide was high.\n");
    report(
        "d.txt",
        "Wind\n\nEvening Post, 4 April 2023\n\nCaptain Viktor Petrov said the wind was low.\n");
    Run.of(List.of("read", folder.toString(), "--into", dossier()));
    var split =
        judge("split", "Viktor Petrov@r3", "Viktor Petrov@r4", "one is a pilot, one a cook");
    assertThat(split.code()).as(split.err()).isZero();
    assertThat(ask("people", "Viktor Petrov").flat()).contains("may be any of 2 people");
    assertThat(ask("people", "Viktor Petrov@r4").flat())
        .contains("once")
        .contains("because you: one is a pilot, one a cook");
    assertThat(judge("merge", "Viktor Petrov", "Giulia Rossi", "x").err())
        .contains("“Viktor Petrov” is 2 here")
        .contains("Viktor Petrov@r3");
    assertThat(judge("split", "Giulia Rossi", "giulia rossi", "x").code()).isEqualTo(1);
  }
}
