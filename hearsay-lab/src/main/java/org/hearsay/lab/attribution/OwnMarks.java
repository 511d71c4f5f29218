package org.hearsay.lab.attribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.lab.train.OwnNames;

/// The marks on our own news text: `attribution/REGION/NN.tsv` on `names/REGION/NN.txt`; in
/// `attribution/second` those of a second annotator on some of them.
///
/// @param corpus the folder that holds both
record OwnMarks(Path corpus) {

  private static final Pattern BLOCKS = Pattern.compile("\\n\\s*\\n");

  /// All texts, by region and number.
  List<MarkedText> read() throws IOException {
    return read("attribution");
  }

  /// The texts annotated twice, with the second annotator's marks.
  List<MarkedText> second() throws IOException {
    return read("attribution/second");
  }

  private List<MarkedText> read(String folder) throws IOException {
    var texts = new ArrayList<MarkedText>();
    for (var file : tables(corpus.resolve(folder))) {
      var place = corpus.resolve(folder).relativize(file);
      String region = place.getName(0).toString();
      String number = place.getFileName().toString().replace(".tsv", "");
      try (var lines = Files.newBufferedReader(file)) {
        texts.add(
            MarkTable.read(folder + "/" + region + "/" + number + ".tsv", lines)
                .over(region + "-" + number, text(region, number)));
      }
    }
    return texts;
  }

  private static List<Path> tables(Path folder) throws IOException {
    try (var files = Files.walk(folder, 2)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private String text(String region, String number) throws IOException {
    var file = corpus.resolve("names").resolve(region).resolve(number + ".txt");
    return text(Files.readString(file, StandardCharsets.UTF_8));
  }

  /// The text that the marks count in: no comments, no marks of names, an empty line between
  /// reports.
  static String text(String written) {
    return BLOCKS
        .splitAsStream(written.strip())
        .map(
            report ->
                report
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(OwnNames::plain)
                    .collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n\n"));
  }

  /// Which texts measure and are not learned from.
  Set<String> heldOut() throws IOException {
    return Files.readAllLines(corpus.resolve("attribution").resolve("held-out.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .collect(Collectors.toSet());
  }
}
