package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hearsay.model.Problem;
import org.hearsay.model.Reading;
import org.hearsay.model.Skipped;
import org.hearsay.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DossierFileTest {

  private static final String TEXT = "Divers found the wreck and towed it ashore.";
  private static final Span FOUND = new Span(0, 22);
  private static final Span TOWED = new Span(27, 42);

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("d.hearsay");
  }

  private static int keep(DossierFile dossier, String path, Reading reading) {
    return dossier.keep(reading, "/" + path, "rules", Map.of());
  }

  private static Map<Span, Integer> numbers(DossierFile dossier, int report) {
    var reading = dossier.reading(report).orElseThrow();
    var bySpan = new HashMap<Span, Integer>();
    dossier.claimNumbers(report, reading).forEach((id, number) -> bySpan.put(id.content(), number));
    return bySpan;
  }

  @Test
  void whatIsKeptComesBack() {
    var reading = SmallReadings.of("Paper", "a.txt", TEXT, FOUND, TOWED);
    try (var dossier = DossierFile.forWriting(file)) {
      assertThat(keep(dossier, "a.txt", reading)).isEqualTo(1);
    }
    try (var dossier = DossierFile.forReading(file)) {
      assertThat(dossier.reading(1)).contains(reading);
      assertThat(numbers(dossier, 1)).isEqualTo(Map.of(FOUND, 1, TOWED, 2));
      assertThat(dossier.find(List.of("towed"))).containsExactly(2, 1);
      assertThat(dossier.find(List.of("whale"))).isEmpty();
    }
  }

  @Test
  void numbersStayWhenOtherRulesFindOtherClaims() {
    try (var dossier = DossierFile.forWriting(file)) {
      keep(dossier, "a.txt", SmallReadings.of("Paper", "a.txt", TEXT, FOUND, TOWED));
      keep(dossier, "a.txt", SmallReadings.of("Paper", "a.txt", TEXT, new Span(0, 6), TOWED));
      assertThat(numbers(dossier, 1)).isEqualTo(Map.of(TOWED, 2, new Span(0, 6), 3));
      assertThat(dossier.reportOfClaim(1)).isEmpty();
      keep(dossier, "a.txt", SmallReadings.of("Paper", "a.txt", TEXT, FOUND));
      assertThat(numbers(dossier, 1)).isEqualTo(Map.of(FOUND, 1));
      assertThat(dossier.reportOfClaim(1)).contains(1);
      keep(dossier, "b.txt", SmallReadings.of("Other", "b.txt", TEXT, FOUND));
      assertThat(numbers(dossier, 2)).isEqualTo(Map.of(FOUND, 4));
    }
  }

  @Test
  void numbersStayWhenTheOutletIsSet() {
    try (var dossier = DossierFile.forWriting(file)) {
      keep(dossier, "a.txt", SmallReadings.of("", "a.txt", TEXT, FOUND, TOWED));
      var set = SmallReadings.of("Paper", "a.txt", TEXT, FOUND, TOWED);
      assertThat(dossier.keep(set, "/a.txt", "rules", Map.of("outlet", "Pa=p\\n\ner")))
          .isEqualTo(1);
      assertThat(numbers(dossier, 1)).isEqualTo(Map.of(FOUND, 1, TOWED, 2));
      assertThat(dossier.report(1).orElseThrow().given())
          .isEqualTo(Map.of("outlet", "Pa=p\\n\ner"));
    }
  }

  @Test
  void aChangedFileIsANewReportAndTheOldOneStaysMarked() {
    try (var dossier = DossierFile.forWriting(file)) {
      keep(dossier, "a.txt", SmallReadings.of("Paper", "a.txt", TEXT, FOUND));
      assertThat(
              keep(dossier, "a.txt", SmallReadings.of("Paper", "a.txt", TEXT + " Later.", FOUND)))
          .isEqualTo(2);
      assertThat(dossier.reports()).extracting(StoredReport::number).containsExactly(2);
      assertThat(dossier.report(1).orElseThrow().superseded()).isTrue();
      assertThat(dossier.reading(1)).isPresent();
      assertThat(dossier.find(List.of("wreck"))).containsExactly(2);
    }
  }

  @Test
  void skippedThingsAreKeptUntilTheyAreRead() {
    try (var dossier = DossierFile.forWriting(file)) {
      dossier.keep(new Skipped("a.txt", Problem.EMPTY, "one"));
      dossier.keep(new Skipped("a.txt", Problem.UNREADABLE, "two"));
      assertThat(dossier.skipped())
          .containsExactly(new Skipped("a.txt", Problem.UNREADABLE, "two"));
      keep(dossier, "a.txt", SmallReadings.of("Paper", "a.txt", TEXT));
      assertThat(dossier.skipped()).isEmpty();
    }
  }

  @Test
  @Timeout(10)
  void aSecondWriterIsTurnedAwayAndAReaderIsNot() {
    try (var first = DossierFile.forWriting(file)) {
      keep(first, "a.txt", SmallReadings.of("Paper", "a.txt", TEXT));
      assertThatThrownBy(() -> DossierFile.forWriting(file))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("found another 'hearsay' at it");
      try (var reader = DossierFile.forReading(file)) {
        assertThat(reader.reports()).hasSize(1);
      }
    }
    DossierFile.forWriting(file).close();
  }

  @Test
  void whatIsNoDossierIsRefusedAndLeftAsItWas() throws IOException, SQLException {
    Files.writeString(file, "This is a letter and no dossier at all. ".repeat(50));
    assertRefused("found something else");
    Files.delete(file);
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = other.createStatement()) {
      statement.execute("CREATE TABLE recipes (name TEXT)");
    }
    byte[] before = Files.readAllBytes(file);
    assertRefused("another SQLite database");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThatThrownBy(() -> DossierFile.forReading(folder.resolve("none")))
        .hasMessageContaining("found none");
  }

  @Test
  void aNewerDossierIsRefused() throws SQLException {
    DossierFile.forWriting(file).close();
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = other.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    assertRefused("found form 99");
  }

  private void assertRefused(String message) {
    assertThatThrownBy(() -> DossierFile.forWriting(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(message);
    assertThatThrownBy(() -> DossierFile.forReading(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aFullDiskIsNamedAndWhatWasKeptStays() {
    try (var dossier = DossierFile.forWriting(file)) {
      keep(dossier, "a.txt", SmallReadings.of("Paper", "a.txt", TEXT, FOUND));
      dossier.query("PRAGMA max_page_count = 1", row -> row.getInt(1));
      var large = new StringBuilder();
      new java.util.Random(1).ints(400_000, 'a', 'z').forEach(c -> large.append((char) c));
      assertThatThrownBy(
              () -> keep(dossier, "b.txt", SmallReadings.of("Paper", "b.txt", large.toString())))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("disk is full");
      assertThat(dossier.reports()).hasSize(1);
    }
    try (var dossier = DossierFile.forReading(file)) {
      assertThat(dossier.reports()).extracting(StoredReport::path).containsExactly("a.txt");
    }
  }

  @Test
  @Timeout(60)
  void nothingKeptIsLostWhenTheProgramIsKilled() throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int last = 0;
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      while (last < 30) {
        last = Integer.parseInt(String.valueOf(lines.readLine()));
      }
      // By its handle: what the process wrote before its end stays readable.
      process.toHandle().destroyForcibly();
      for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
        last = Integer.parseInt(line);
      }
    }
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    try (var dossier = DossierFile.forWriting(file)) {
      assertThat(dossier.reports().size()).isGreaterThanOrEqualTo(last);
      for (var report : dossier.reports()) {
        assertThat(dossier.reading(report.number())).isPresent();
        assertThat(numbers(dossier, report.number())).hasSize(1);
      }
    }
  }
}
