package org.hearsay.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How marked text is read; and that the files of `corpus/names` are marked as their guide says.
class OwnNamesTest {

  private static final Path CORPUS = Path.of("..", "corpus", "names");
  private static final Pattern MARK = Pattern.compile("<([PLONM]) ([^<>]+)>");
  private static final OwnNames READER = new OwnNames(Segmenter.of(Knowledge.english()));

  @TempDir Path folder;

  @Test
  void cutsAWordWhereTheNameInItEnds() throws IOException {
    assertThat(read("# daily, Kenya\n<L Nairobi>-based <P Ann Were> spoke.\n"))
        .containsExactly("Nairobi/B-PLACE -based/O Ann/B-PERSON Were/I-PERSON spoke/O ./O");
  }

  @Test
  void leavesThePossessiveOutside() throws IOException {
    assertThat(read("# daily, Kenya\nWe met <P Were>'s aunt.\n"))
        .containsExactly("We/O met/O Were/B-PERSON 's/O aunt/O ./O");
  }

  @Test
  void keepsReportsApart() throws IOException {
    assertThat(read("# one\n<L Oslo>\n\n# two\n<L Lima>\n"))
        .containsExactly("Oslo/B-PLACE", "Lima/B-PLACE");
  }

  @ParameterizedTest
  @MethodSource("files")
  void marksAreWhole(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      assertThat(MARK.matcher(line).replaceAll("")).doesNotContain("<", ">");
      MARK.matcher(line)
          .results()
          .forEach(mark -> assertThat(mark.group(2)).isEqualTo(mark.group(2).strip()));
    }
  }

  /// A name of two and more words that is marked once is marked wherever its report has it.
  @ParameterizedTest
  @MethodSource("files")
  void namesAreMarkedThroughoutAReport(Path file) throws IOException {
    for (String report : Files.readString(file).split("\n\\s*\n")) {
      String bare = MARK.matcher(report.replaceAll("(?m)^#.*$", "")).replaceAll("\u0001");
      var names = new HashSet<String>();
      MARK.matcher(report).results().forEach(mark -> names.add(mark.group(2)));
      for (String name : names) {
        if (name.contains(" ")) {
          var again = Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])");
          assertThat(again.matcher(bare).find()).as(name + " unmarked in " + report).isFalse();
        }
      }
    }
  }

  @Test
  void everyKindAndRegionIsThere() throws IOException {
    assertThat(files().map(file -> CORPUS.relativize(file).getName(0).toString()).distinct())
        .contains("africa", "americas", "asia", "mideast");
    var kinds = new HashSet<String>();
    for (var file : files().toList()) {
      MARK.matcher(Files.readString(file)).results().forEach(mark -> kinds.add(mark.group(1)));
    }
    assertThat(kinds).containsExactlyInAnyOrder("P", "L", "O", "N", "M");
  }

  private List<String> read(String text) throws IOException {
    var file = Files.writeString(folder.resolve("01.txt"), text);
    var sentences = new ArrayList<String>();
    for (var document : READER.read(file)) {
      for (int s = 0; s < document.words().size(); s++) {
        var words = new ArrayList<String>();
        for (int i = 0; i < document.words().get(s).size(); i++) {
          words.add(document.words().get(s).get(i) + "/" + document.labels().get(s).get(i));
        }
        sentences.add(String.join(" ", words));
      }
    }
    return sentences;
  }

  private static Stream<Path> files() throws IOException {
    try (var files = Files.walk(CORPUS)) {
      return files
          .filter(path -> path.getFileName().toString().matches("\\d+\\.txt"))
          .sorted()
          .toList()
          .stream();
    }
  }
}
