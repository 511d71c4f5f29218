package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Imprint;
import org.hearsay.model.Problem;
import org.hearsay.model.Published;
import org.hearsay.model.Skipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What reports.csv gives, and what it must not.
final class SidecarTest {

  private final Readers readers = Readers.standard();

  @TempDir Path folder;

  @BeforeEach
  void twoReports() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "Ship safe\n\nBy Ana Costa, The Lantern, 3 May 2022\n\nThe ship is safe, said its owner on Monday.");
    Files.createDirectory(folder.resolve("sub"));
    Files.writeString(folder.resolve("sub/b.txt"), "The ship sank.");
  }

  @Test
  void givenValuesWinOverStatedOnes() throws IOException {
    sidecar(
        "\uFEFFpublished,file,outlet,author\r\n2022-05-04,a.txt,\"Lantern, The\",\r\n2022-05/2022-06-03,sub/b.txt,Ledger,B. Reis\r\n");
    var found = readers.find(List.of(folder));

    assertThat(found.skipped()).isEmpty();
    var first = read(found, "a.txt");
    assertThat(first.outlet()).isEqualTo("Lantern, The");
    assertThat(first.author()).contains("Ana Costa");
    assertThat(first.published())
        .isEqualTo(Published.on(LocalDate.of(2022, 5, 4), "given in reports.csv"));
    var second = read(found, "sub/b.txt");
    assertThat(second.published().earliest()).contains(LocalDate.of(2022, 5, 1));
    assertThat(second.published().latest()).contains(LocalDate.of(2022, 6, 3));
    assertThat(second.author()).contains("B. Reis");
  }

  @Test
  void aBadLineIsNamedAndTheOthersHold() throws IOException {
    sidecar(
        "file,outlet,published\nnone.txt,X,2022\na.txt,Y\na.txt,Lantern,May 4th\n\"sub/b.txt\",\"The \"\"Ledger\"\"\",2022-05\n");
    var found = readers.find(List.of(folder));

    assertThat(found.skipped()).extracting(Skipped::problem).containsOnly(Problem.SIDECAR);
    assertThat(found.skipped())
        .extracting(Skipped::detail)
        .containsExactly(
            "line 2: expected a file beside it, found none named \"none.txt\"",
            "line 3: expected 3 values, as its first line has, found 2",
            "line 4: expected published as YYYY-MM-DD, YYYY-MM or EARLIEST/LATEST, found \"May 4th\", which is no date");
    assertThat(read(found, "sub/b.txt").outlet()).isEqualTo("The \"Ledger\"");
  }

  @Test
  void aSidecarWithoutAHeaderIsNotUsed() throws IOException {
    sidecar("a.txt,Lantern\n");
    var found = readers.find(List.of(folder));

    assertThat(found.skipped())
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.detail())
                    .startsWith("line 1: expected a first line that names the columns"));
    assertThat(read(found, "a.txt").outlet()).isEqualTo("The Lantern");
  }

  @Test
  void aSidecarBesideASingleFileCountsToo() throws IOException {
    sidecar("file,outlet\na.txt,Ledger\n");

    assertThat(
            read(readers.find(List.of(folder.resolve("a.txt"))), folder.resolve("a.txt").toString())
                .outlet())
        .isEqualTo("Ledger");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-05-04, 2022-05-04, 2022-05-04",
    "2022-02, 2022-02-01, 2022-02-28",
    "2022, 2022-01-01, 2022-12-31",
    "2022-05-30/2022-06, 2022-05-30, 2022-06-30"
  })
  void daysAndStretchesAreTaken(String written, LocalDate earliest, LocalDate latest) {
    var published = Imprints.with(Imprint.UNKNOWN, Map.of("published", written)).published();

    assertThat(published)
        .isEqualTo(new Published(Optional.of(earliest), Optional.of(latest), "given by the user"));
  }

  @ParameterizedTest
  @CsvSource({
    "published, 2022-13",
    "published, yesterday",
    "published, 2022-05-04/2022-05-01",
    "publised, 2022",
    "published, 2022-02-30"
  })
  void whatCannotBeMeantIsRefusedInWords(String key, String value) {
    assertThatThrownBy(() -> Imprints.with(Imprint.UNKNOWN, Map.of(key, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected ")
        .hasMessageContaining("found \"");
  }

  private void sidecar(String text) throws IOException {
    Files.writeString(folder.resolve("reports.csv"), text);
  }

  private Imprint read(Found found, String path) {
    var source =
        found.sources().stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
    return ((Outcome.Read) readers.read(source, found.given())).report().imprint();
  }
}
