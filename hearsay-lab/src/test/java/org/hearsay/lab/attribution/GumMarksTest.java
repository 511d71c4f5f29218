package org.hearsay.lab.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The marks on GUM stand here without its text.
class GumMarksTest {

  private static final String TREEBANK =
      """
      # newdoc id = GUM_news_afghan
      # newpar
      # sent_id = 1
      # text = The ferry is late.
      1	The	the	DET	DT	_	2	det	_	_

      # newpar_block = p (2 s)
      # text = Nobody says why.

      # newpar
      # text = Ann waits.
      """;

  @TempDir Path corpora;

  @Test
  void joinsSentencesAndParagraphs() throws IOException {
    assertThat(GumMarks.texts(new BufferedReader(new StringReader(TREEBANK))))
        .containsOnlyKeys("GUM_news_afghan")
        .containsValue("The ferry is late. Nobody says why.\nAnn waits.");
  }

  @Test
  void everyTableHasAHashAndNoWords() throws IOException {
    assertThat(GumMarks.ids()).hasSize(43).doesNotHaveDuplicates();
    int marks = 0;
    for (String id : GumMarks.ids()) {
      var table = table(id);
      assertThat(table.hash().orElse("")).as(id).matches("[0-9a-f]{64}");
      marks += table.marks().size();
      assertThat(table.marks().stream().flatMap(Mark::pieces).map(Mark.Piece::words))
          .as(id)
          .allMatch(String::isEmpty);
    }
    assertThat(marks).isEqualTo(523);
  }

  @Test
  void refusesAnotherText() throws IOException {
    write("news", GumMarks.ids());
    write("interview", GumMarks.ids());
    assertThatThrownBy(() -> new GumMarks(corpora).read())
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("marks of GUM_interview_ants: expected the text whose SHA-256 is ");
  }

  @Test
  void saysWhereGumIsMissing() {
    assertThatThrownBy(() -> new GumMarks(corpora).read())
        .isInstanceOf(IOException.class)
        .hasMessageContaining(
            "interview.conllu.gz, found no such file; --without-gum does without");
  }

  private void write(String genre, Iterable<String> ids) throws IOException {
    var file = Files.createDirectories(corpora.resolve("gum")).resolve(genre + ".conllu.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (String id : ids) {
        out.write(TREEBANK.replace("GUM_news_afghan", id).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static MarkTable table(String id) throws IOException {
    var stream = GumMarks.class.getResourceAsStream("gum/" + id + ".tsv");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream, id), StandardCharsets.UTF_8))) {
      return MarkTable.read(id, lines);
    }
  }
}
