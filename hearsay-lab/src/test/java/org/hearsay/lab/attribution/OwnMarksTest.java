package org.hearsay.lab.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.attribute.tag.Telling;
import org.hearsay.lab.evaluate.CodePoints;
import org.hearsay.model.Span;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The marks of `corpus/attribution` fit the texts of `corpus/names`.
class OwnMarksTest {

  private static final Path CORPUS = Path.of("..", "corpus");
  private static List<MarkedText> texts = List.of();

  @TempDir Path folder;

  @BeforeAll
  static void read() throws IOException {
    texts = new OwnMarks(CORPUS).read();
  }

  @Test
  void everyTextIsMarked() throws IOException {
    try (var files = Files.walk(CORPUS.resolve("names"), 2)) {
      assertThat(texts.stream().map(MarkedText::id))
          .containsExactlyElementsOf(
              files
                  .filter(file -> file.toString().endsWith(".txt"))
                  .map(file -> CORPUS.resolve("names").relativize(file).toString())
                  .map(name -> name.replace('\\', '-').replace('/', '-').replace(".txt", ""))
                  .sorted()
                  .toList());
    }
  }

  @Test
  void wordsAreThoseOfTheText() {
    for (var text : texts) {
      var points = new CodePoints(text.text());
      for (var mark : text.marks()) {
        assertThat(mark.content()).as(text.id()).isNotEmpty();
        mark.pieces()
            .forEach(
                piece ->
                    assertThat(Mark.shown(words(points, piece)))
                        .as(text.id())
                        .isEqualTo(piece.words())
                        .isNotBlank());
      }
    }
  }

  @Test
  void piecesBeginAndEndWithWords() {
    for (var text : texts) {
      var points = new CodePoints(text.text());
      text.marks().stream()
          .flatMap(Mark::pieces)
          .map(piece -> words(points, piece))
          .forEach(words -> assertThat(words).as(text.id()).isEqualTo(words.strip()));
    }
  }

  @Test
  void parentsAreEarlierLines() {
    for (var text : texts) {
      for (int i = 0; i < text.marks().size(); i++) {
        assertThat(text.marks().get(i).parent().orElse(0)).as(text.id()).isBetween(0, i);
      }
    }
  }

  @Test
  void heldOutTextsAreThere() throws IOException {
    assertThat(texts.stream().map(MarkedText::id)).containsAll(new OwnMarks(CORPUS).heldOut());
    assertThat(new OwnMarks(CORPUS).heldOut()).hasSize(24);
  }

  @Test
  void someTextsAreAnnotatedTwice() throws IOException {
    var second = new OwnMarks(CORPUS).second();
    assertThat(second).hasSize(12);
    assertThat(texts.stream().map(MarkedText::id))
        .containsAll(second.stream().map(MarkedText::id).toList());
  }

  @Test
  void partsTakeApartWhatAllHolds() throws IOException {
    var training = choice(MarkChoice.Part.TRAINING).texts();
    var heldOut = choice(MarkChoice.Part.HELD_OUT).texts();
    assertThat(heldOut).hasSize(24).doesNotContainAnyElementsOf(training);
    assertThat(training.size() + heldOut.size()).isEqualTo(texts.size());
    assertThat(choice(MarkChoice.Part.ALL).texts()).isEqualTo(texts);
  }

  /// What is written and read again is what was marked.
  @Test
  void recordsHoldTheMarks() throws IOException {
    var file = Files.writeString(folder.resolve("marks.jsonl"), MarkedText.lines(texts));
    var read = new RoleTexts(Knowledge.english()).read(file);
    assertThat(read).hasSameSizeAs(texts);
    for (int i = 0; i < read.size(); i++) {
      assertThat(read.get(i).id()).isEqualTo(texts.get(i).id());
      assertThat(read.get(i).gold()).isEqualTo(tellings(texts.get(i)));
    }
  }

  private static MarkChoice choice(MarkChoice.Part part) {
    var choice = new MarkChoice();
    choice.own = CORPUS;
    choice.withoutGum = true;
    choice.part = part;
    return choice;
  }

  private static List<Telling> tellings(MarkedText text) {
    var points = new CodePoints(text.text());
    return text.marks().stream()
        .map(
            mark ->
                new Telling(
                    spans(points, mark.source()),
                    spans(points, mark.cue()),
                    spans(points, mark.content())))
        .toList();
  }

  private static List<Span> spans(CodePoints points, List<Mark.Piece> pieces) {
    return pieces.stream()
        .map(piece -> points.units(piece.start(), piece.end()))
        .collect(Collectors.toList());
  }

  private static String words(CodePoints points, Mark.Piece piece) {
    var span = points.units(piece.start(), piece.end());
    return points.text().substring(span.start(), span.end());
  }
}
