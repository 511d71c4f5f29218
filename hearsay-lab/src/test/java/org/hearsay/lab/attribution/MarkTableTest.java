package org.hearsay.lab.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/// How a table of marks is read, and what it says when it does not fit its text.
class MarkTableTest {

  private static final String TEXT = "😀 Ann Were said the dam, she had heard, was dry.";

  @Test
  void readsPartsInPiecesAndParents() throws IOException {
    var text =
        read("""
                # number	parent	source	cue	content
                1	-	2-10:Ann Were	11-15:said	16-48:the dam, she had heard, was dry.
                2	1	25-28:she	29-38:had heard	16-23:the dam + 40-47:was dry
                """)
            .over("a", TEXT);
    assertThat(text.json().toString())
        .endsWith(
            "\"attributions\":[{\"source\":[[2,10]],\"cue\":[[11,15]],\"content\":[[16,48]],"
                + "\"parent\":null},{\"source\":[[25,28]],\"cue\":[[29,38]],"
                + "\"content\":[[16,23],[40,47]],\"parent\":0}]}");
    assertThat(text.outermost().marks()).hasSize(1);
  }

  @Test
  void partsMayBeMissing() throws IOException {
    var marks = read("1\t-\t-\t-\t16-23:the dam\n").marks();
    assertThat(marks.getFirst().source()).isEmpty();
    assertThat(marks.getFirst().cue()).isEmpty();
  }

  @Test
  void shortensLongPiecesInTheMiddle() {
    assertThat(Mark.shown("one two three\nfour five six seven eight"))
        .isEqualTo("one two three four five six seven eight");
    assertThat(Mark.shown("one two three four five six seven eight nine"))
        .isEqualTo("one two three four … seven eight nine");
  }

  @Test
  void saysWhichWordsItExpected() {
    assertThatThrownBy(() -> read("1\t-\t2-10:Ben Were\t-\t16-23:the dam\n").over("a", TEXT))
        .hasMessage("t.tsv, 2-10: expected 'Ben Were' in the text, found 'Ann Were'");
    assertThatThrownBy(() -> read("1\t-\t-\t-\t40-99:was dry.\n").over("a", TEXT))
        .hasMessage("t.tsv, 40-99: expected a stretch of the text, found none there");
  }

  @Test
  void saysWhichTextItExpected() throws IOException {
    var table = read("# SHA-256 of the text: 00ff\n1\t-\t-\t-\t16-23\n");
    assertThatThrownBy(() -> table.over("a", TEXT))
        .hasMessageStartingWith("t.tsv: expected the text whose SHA-256 is 00ff, found one of ");
  }

  @Test
  void wantsWordsWhereThereIsNoHash() {
    assertThatThrownBy(() -> read("1\t-\t-\t-\t16-23\n").over("a", TEXT))
        .hasMessage("t.tsv, 16-23: expected '' in the text, found 'the dam'");
  }

  @Test
  void aParentIsAnEarlierLine() {
    assertThatThrownBy(() -> read("1\t1\t-\t-\t16-23:the dam\n"))
        .hasMessageStartingWith("t.tsv: expected the number of an earlier line as parent, or -");
  }

  @Test
  void saysWhatALineShouldBe() {
    assertThatThrownBy(() -> read("2\t-\t-\t-\t16-23:the dam\n"))
        .hasMessageStartingWith("t.tsv: expected 1, parent, source, cue, content; found: 2");
    assertThatThrownBy(() -> read("1\t-\t-\t-\tthe dam\n")).hasMessageEndingWith("found: the dam");
    assertThatThrownBy(() -> read("1\t-\t-\t-\t16-23 + dry\n")).isInstanceOf(IOException.class);
  }

  private static MarkTable read(String table) throws IOException {
    return MarkTable.read("t.tsv", new BufferedReader(new StringReader(table)));
  }
}
