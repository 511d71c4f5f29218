package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.Problem;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
