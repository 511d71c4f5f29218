package org.hearsay.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.recognise.name.NameLearner.Document;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// How one says what names are learned from.
class TrainNamesTest {

  private static final String COMMAND = "./lab train names ";
  private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

  @TempDir Path folder;

  @Test
  void asItComesItMakesThePackThatShips() throws IOException {
    String shipped = "";
    try (var manifest =
        Packs.class.getResourceAsStream("/org/hearsay/packs/names-en.manifest.tsv")) {
      shipped = new String(Objects.requireNonNull(manifest).readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(shipped.lines())
        .anyMatch(line -> line.startsWith("command\t" + COMMAND + command()));
  }

  @Test
  void theManifestSaysWhatWasChanged() {
    String settings = "--rounds 12 --dropout 0.2 --bits 20 --tweets 0.0";
    String research =
        " --research worldwide-asia,worldwide-latam --research-weight 2.0 --innermost";
    assertThat(command((settings + research).split(" "))).isEqualTo(settings + research);
    assertThat(command("--own-share", "0.25")).endsWith(" --own-share 0.25");
    assertThat(command("--alone")).endsWith(" --alone");
  }

  private static String command(String... options) {
    var train = new TrainNames();
    new CommandLine(train).parseArgs(options);
    return train.command().replace("command\t" + COMMAND, "").strip();
  }

  @Test
  void aShareIsSpreadEvenly() {
    assertThat(OwnNames.spread(HUNDRED, 0)).isEmpty();
    assertThat(OwnNames.spread(HUNDRED, 0.25)).hasSize(25).startsWith(3, 7, 11, 15);
    assertThat(OwnNames.spread(HUNDRED, 0.5)).hasSize(50).startsWith(1, 3, 5, 7);
    assertThat(OwnNames.spread(HUNDRED, 1)).isEqualTo(HUNDRED);
  }

  @Test
  void aSmallerShareIsPartOfALarger() {
    assertThat(OwnNames.spread(HUNDRED, 0.5)).containsAll(OwnNames.spread(HUNDRED, 0.25));
  }

  @Test
  void anotherLearnerReadsWhatOursLearnsFrom() throws IOException {
    var text =
        List.of(
            document("Ann/B-PERSON Were/I-PERSON left Lima/B-PLACE ."),
            document("Kenya/B-ORGANISATION Airways/I-ORGANISATION flies ."));
    var file = folder.resolve("names.conll");
    NameColumns.write(text, file);
    assertThat(Files.readString(file)).startsWith("-DOCSTART-\t1.0\n\nAnn\tB-PERSON\n");
    var words = Knowledge.english();
    var known =
        new NameSpan.Known(
            words.lexicon("names/peoples"),
            words.lexicon("names/titles"),
            words.lexicon("names/given-names"),
            Set.of("kenya"));
    assertThat(new NameCorpora(known, true).read(file, 100, 1)).isEqualTo(text);
  }

  private static Document document(String written) {
    var parts = List.of(written.split(" "));
    var words = parts.stream().map(part -> part.split("/")[0]).toList();
    var labels = parts.stream().map(part -> part.contains("/") ? part.split("/")[1] : "O").toList();
    return new Document(List.of(words), List.of(labels), 1);
  }
}
