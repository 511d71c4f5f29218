package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Judgements;
import org.hearsay.model.Judgements.Bearer;
import org.hearsay.model.Reading;
import org.hearsay.store.StoredJudgement.Kind;
import org.hearsay.store.StoredJudgement.Named;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementsKeptTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final Named QUAYLE = new Named("Quayle", Optional.empty());
  private static final Named B_QUAYLE = new Named("B. Quayle", Optional.empty());

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("d.hearsay");
  }

  private static void keep(DossierFile dossier, Reading reading) {
    dossier.keep(reading, "/a.txt", "rules", Map.of());
  }

  @Test
  void aJudgementComesBackWithItsReasonAndItsDay() {
    try (var dossier = DossierFile.forWriting(file)) {
      dossier.judge(Kind.MERGE, QUAYLE, B_QUAYLE, "same signature in r3", MONDAY);
    }
    try (var dossier = DossierFile.forReading(file)) {
      assertThat(dossier.judgements())
          .containsExactly(
              new StoredJudgement(
                  1,
                  Kind.MERGE,
                  QUAYLE,
                  B_QUAYLE,
                  "same signature in r3",
                  MONDAY,
                  Optional.empty()));
      assertThat(dossier.standing(dossier.judgements()).merges())
          .extracting(Judgements.Merge::because)
          .containsExactly("you: same signature in r3");
    }
  }

  @Test
  void aWithdrawnJudgementStaysInTheListAndItsNumberIsNotGivenAgain() {
    try (var dossier = DossierFile.forWriting(file)) {
      dossier.judge(Kind.SPLIT, QUAYLE, B_QUAYLE, "father and son", MONDAY);
      dossier.withdraw(1, TUESDAY);
      dossier.judge(Kind.MERGE, QUAYLE, B_QUAYLE, "one man", TUESDAY);
      assertThat(dossier.judgements())
          .extracting(StoredJudgement::id, StoredJudgement::withdrawn)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("j1", Optional.of(TUESDAY)),
              org.assertj.core.groups.Tuple.tuple("j2", Optional.empty()));
      var standing = dossier.standing(dossier.judgements());
      assertThat(standing.splits()).isEmpty();
      assertThat(standing.merges()).hasSize(1);
    }
  }

  @Test
  void aReportsBearerIsFoundInTheNewestVersionOfItsFile() {
    var old = SmallReadings.of("Paper", "a.txt", "Quintela spoke.");
    var changed = SmallReadings.of("Paper", "a.txt", "Quintela spoke again.");
    var here = new Named("Quintela", Optional.of(1));
    try (var dossier = DossierFile.forWriting(file)) {
      keep(dossier, old);
      dossier.judge(Kind.SPLIT, here, QUAYLE, "two men", MONDAY);
      assertThat(dossier.standing(dossier.judgements()).splits().getFirst().first())
          .isEqualTo(Bearer.in(old.report().id(), "Quintela"));
      keep(dossier, changed);
      keep(dossier, SmallReadings.of("Paper", "a.txt", "Quintela spoke for the third time."));
      keep(dossier, changed);
      assertThat(dossier.standing(dossier.judgements()).splits().getFirst().first())
          .isEqualTo(Bearer.in(changed.report().id(), "Quintela"));
    }
  }

  @Test
  void whatTheUserDecidedOutlivesEveryReading() {
    try (var dossier = DossierFile.forWriting(file)) {
      keep(dossier, SmallReadings.of("Paper", "a.txt", "Quayle spoke."));
      dossier.judge(Kind.MERGE, QUAYLE, B_QUAYLE, "one man", MONDAY);
      keep(dossier, SmallReadings.of("Paper", "a.txt", "Nobody spoke."));
      assertThat(dossier.standing(dossier.judgements()).merges()).hasSize(1);
    }
  }

  @Test
  void anOlderDossierHasNoneAndGetsThemWhenItIsChanged() throws SQLException {
    makeOlder();
    try (var dossier = DossierFile.forReading(file)) {
      assertThat(dossier.judgements()).isEmpty();
      assertThat(dossier.reports()).hasSize(1);
    }
    try (var dossier = DossierFile.forWriting(file)) {
      assertThat(dossier.reports()).hasSize(1);
      dossier.judge(Kind.MERGE, QUAYLE, B_QUAYLE, "one man", MONDAY);
    }
    try (var dossier = DossierFile.forReading(file)) {
      assertThat(dossier.judgements()).hasSize(1);
    }
  }

  /// A dossier of form 1, as Hearsay made them before it kept judgements.
  private void makeOlder() throws SQLException {
    try (var dossier = DossierFile.forWriting(file)) {
      keep(dossier, SmallReadings.of("Paper", "a.txt", "Quayle spoke."));
    }
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = other.createStatement()) {
      statement.execute("DROP TABLE judgement");
      statement.execute("PRAGMA user_version = 1");
    }
  }
}
