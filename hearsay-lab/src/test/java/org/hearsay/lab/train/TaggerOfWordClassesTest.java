package org.hearsay.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.hearsay.learn.PosTagger;
import org.hearsay.rules.Packs;
import org.junit.jupiter.api.Test;

/// Hearsay reads a model of OpenNLP's by itself; words must get the classes that OpenNLP gives.
class TaggerOfWordClassesTest {

  private static final Path TEXT = Path.of("..", "corpus", "names", "asia");

  private static final List<String> ODD =
      List.of(
          "X",
          "J. 12 1999 10-250 1/2 3,5 2.5 B2B e-mail №5 ’ “ — …",
          "порт 漢字 カタカナ ひらがな ー Ä. ö",
          "𝔸 😀 a\u0301 İstanbul ǅ ª",
          "the the the the",
          "= w=the suf=ing");

  @Test
  void tagsAsOpenNlpDoes() throws IOException {
    byte[] model = Packs.bundled().bytes("pos-en");
    var ours = PosTagger.of(model);
    var theirs =
        new POSTaggerME(new POSModel(new ByteArrayInputStream(model)), POSTagFormat.CUSTOM);
    for (String[] sentence : sentences()) {
      assertThat(Arrays.stream(ours.tag(sentence)).map(Enum::name))
          .as(String.join(" ", sentence))
          .containsExactly(theirs.tag(sentence));
    }
  }

  private static List<String[]> sentences() throws IOException {
    try (var files = Files.list(TEXT)) {
      var lines = files.sorted().limit(8).flatMap(TaggerOfWordClassesTest::lines);
      return Stream.concat(ODD.stream(), lines).map(line -> line.split(" ")).toList();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .map(line -> line.replaceAll("<[PLONM] ([^<>]+)>", "$1").replaceAll("([,.:;\"])", " $1"))
          .map(line -> line.strip().replaceAll("\\s+", " "))
          .filter(line -> !line.isEmpty());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
