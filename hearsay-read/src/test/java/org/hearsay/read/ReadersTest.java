package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.hearsay.model.Problem;
import org.hearsay.model.Report;
import org.hearsay.model.Skipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files good and bad through the front door.
final class ReadersTest {

  private final Readers readers = Readers.standard();

  @TempDir Path folder;

  @Test
  void aTextIsReadWithItsHeadlineAndParagraphs() throws IOException {
    var report =
        read(
            "harbour.txt",
            "Harbour closed after storm\n\nThe harbour was closed on Monday.\nIt opens on Friday.\n");

    assertThat(report.imprint().headline()).isEqualTo("Harbour closed after storm");
    assertThat(report.text())
        .isEqualTo(
            "Harbour closed after storm\n\nThe harbour was closed on Monday.\n\nIt opens on"
                + " Friday.");
  }

  @Test
  void aPageUnderATextsNameIsReadAsAPage() throws IOException {
    var report =
        read(
            "page.txt",
            "<!DOCTYPE html><html><head><title>Ferry late</title></head><body><nav><a href='/'>Home"
                + "</a></nav><p>The ferry to the island was late again on Tuesday, said its"
                + " captain.</p></body></html>");

    assertThat(report.text()).contains("The ferry to the island").doesNotContain("Home", "<p>");
  }

  @Test
  void anEmptyFileIsRefusedAsEmpty() throws IOException {
    assertThat(problem("a.txt", new byte[0])).isEqualTo(Problem.EMPTY);
    assertThat(problem("b.txt", " \n\t\n ".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Problem.EMPTY);
    assertThat(problem("c.html", "<html><body></body></html>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Problem.EMPTY);
  }

  @Test
  void aBinaryUnderATextsNameIsRefusedAsBinary() throws IOException {
    byte[] program = new byte[4000];
    for (int i = 0; i < program.length; i++) {
      program[i] = (byte) (i * 31 % 251);
    }
    assertThat(problem("program.txt", program)).isEqualTo(Problem.BINARY);
    assertThat(problem("paper.txt", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Problem.BINARY);
  }

  @Test
  void aKnownOtherTypeIsNamed() throws IOException {
    var refused = refused("paper.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));

    assertThat(refused.skipped().problem()).isEqualTo(Problem.UNSUPPORTED_TYPE);
    assertThat(refused.skipped().detail()).contains("a PDF document");
  }

  @Test
  void aFileOverFiftyMegabytesIsRefusedWithTheLimit() throws IOException {
    var file = folder.resolve("long.txt");
    try (var channel =
        Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      channel.position(Readers.LARGEST_BYTES + 10);
      channel.write(ByteBuffer.wrap(new byte[] {'x'}));
    }
    var refused = (Outcome.Refused) readers.read(new Source(file, "long.txt"), Sidecar.NONE);

    assertThat(refused.skipped().problem()).isEqualTo(Problem.TOO_LARGE);
    assertThat(refused.skipped().detail()).contains("at most 50 MB");
  }

  @Test
  void lettersInNoKnownEncodingAreRefused() throws IOException {
    byte[] greek =
        "Το πλοίο βυθίστηκε στο λιμάνι".repeat(20).getBytes(Charset.forName("ISO-8859-7"));

    assertThat(problem("greek.txt", greek)).isEqualTo(Problem.CHARSET_UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void commonEncodingsAreRead(String charset) throws IOException {
    String text =
        "Café owner found\n\nThe café’s owner was found safe on Monday – so the police said.\n";

    var outcome = (Outcome.Read) outcome("a.txt", text.getBytes(Charset.forName(charset)));

    assertThat(outcome.report().text()).startsWith("Café owner found\n\nThe café’s owner");
  }

  @Test
  void aPagesOwnWordOnItsEncodingIsTaken() throws IOException {
    String page =
        "<html><head><meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-7'></head>"
            + "<body><p>Το πλοίο βυθίστηκε στο λιμάνι, είπε ο καπετάνιος στους δημοσιογράφους.</p></body></html>";

    var outcome = (Outcome.Read) outcome("a.html", page.getBytes(Charset.forName("ISO-8859-7")));

    assertThat(outcome.report().text()).contains("βυθίστηκε");
  }

  @Test
  void pagesNestedAHundredThousandDeepAreReadWithoutAnError() throws IOException {
    int depth = 100_000;
    String page =
        "<html><body>"
            + "<div>".repeat(depth)
            + "<p>The crew were safe, said the owner of the ship.</p>"
            + "</div>".repeat(depth)
            + "</body></html>";

    var outcome =
        assertTimeout(
            Duration.ofSeconds(20),
            () -> outcome("deep.html", page.getBytes(StandardCharsets.UTF_8)));

    switch (outcome) {
      case Outcome.Read read -> assertThat(read.report().text()).contains("The crew were safe");
      case Outcome.Refused refused ->
          assertThat(refused.skipped().problem()).isEqualTo(Problem.TOO_DEEP);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"long.txt", "long.md", "long.html"})
  void aParagraphOfAMegabyteIsReadWhole(String name) throws IOException {
    String paragraph =
        "The captain said that the ship was safe, and the crew said so too, ".repeat(16_000);

    var report =
        assertTimeout(
            Duration.ofSeconds(20),
            () -> read(name, name.endsWith("html") ? "<p>" + paragraph + "</p>" : paragraph));

    assertThat(report.text()).isEqualTo(paragraph.strip());
  }

  @Test
  void loopsOfLinksAndDanglingLinksAreNamedAndTheRestIsFound() throws IOException {
    var inner = Files.createDirectory(folder.resolve("inner"));
    Files.writeString(inner.resolve("b.txt"), "The ferry sank.");
    Files.writeString(folder.resolve("a.txt"), "The ferry floats.");
    Files.createSymbolicLink(inner.resolve("up"), folder);
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
    Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));

    var found = readers.find(List.of(folder));

    assertThat(found.sources()).extracting(Source::path).containsExactly("a.txt", "inner/b.txt");
    assertThat(found.skipped())
        .extracting(Skipped::path, Skipped::problem)
        .containsExactly(
            tuple("gone.txt", Problem.UNREADABLE),
            tuple("inner/up", Problem.LINK_LOOP),
            tuple("self.txt", Problem.LINK_LOOP));
  }

  @Test
  void aPathThatIsNotThereIsNamed() {
    var found = readers.find(List.of(folder.resolve("nothing")));

    assertThat(found.sources()).isEmpty();
    assertThat(found.skipped()).extracting(Skipped::problem).containsExactly(Problem.NOT_FOUND);
  }

  @Test
  void aFileGoneSinceItWasFoundIsUnreadable() {
    var refused =
        (Outcome.Refused)
            readers.read(new Source(folder.resolve("gone.txt"), "gone.txt"), Sidecar.NONE);

    assertThat(refused.skipped().problem()).isEqualTo(Problem.UNREADABLE);
  }

  @Test
  void hiddenFilesDossiersAndTheSidecarAreNoReports() throws IOException {
    Files.writeString(folder.resolve(".hidden.txt"), "x");
    Files.writeString(folder.resolve("dossier.hearsay"), "x");
    Files.writeString(folder.resolve("reports.csv"), "file,outlet\n");

    assertThat(readers.find(List.of(folder)).sources()).isEmpty();
  }

  private Problem problem(String name, byte[] bytes) throws IOException {
    return refused(name, bytes).skipped().problem();
  }

  private Outcome.Refused refused(String name, byte[] bytes) throws IOException {
    return (Outcome.Refused) outcome(name, bytes);
  }

  private Report read(String name, String text) throws IOException {
    return ((Outcome.Read) outcome(name, text.getBytes(StandardCharsets.UTF_8))).report();
  }

  private Outcome outcome(String name, byte[] bytes) throws IOException {
    var file = Files.write(folder.resolve(name), bytes);
    var found = readers.find(List.of(file));
    assertThat(found.sources()).hasSize(1);
    return readers.read(found.sources().getFirst(), found.given());
  }
}
