package org.hearsay.lab.gazetteer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

final class CandidateRowsTest {

  @Test
  void aRowWithTooFewColumnsIsNamed() {
    var lines = new BufferedReader(new StringReader("gn:1\tSirte\tSirte\n"));
    assertThatThrownBy(() -> CandidateRows.read(lines, "rows.tsv"))
        .isInstanceOf(IOException.class)
        .hasMessage("rows.tsv, line 1: expected 13 columns, found 3");
  }
}
