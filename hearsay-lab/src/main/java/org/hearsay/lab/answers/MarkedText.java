package org.hearsay.lab.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.lab.train.OwnNames;
import org.hearsay.model.Origin;
import org.hearsay.model.Report;
import org.hearsay.read.clean.Furniture;
import org.hearsay.read.text.ReadText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A text of `corpus/names` and which of its statements answer which: `answers/REGION/NN.tsv` on
/// `names/REGION/NN.txt`.
///
/// @param name such as `africa/01`
/// @param texts its reports without marks of names, a paragraph each line
record MarkedText(String name, List<String> texts, List<AnswerMark> marks) {

  private static final Pattern BEGINNING = Pattern.compile("^(?=# )", Pattern.MULTILINE);
  private static final String HEADER = "# report\tact\tby\tabout";

  MarkedText {
    texts = List.copyOf(texts);
    marks = List.copyOf(marks);
  }

  /// All marked texts by region, in the order of their names.
  ///
  /// @param corpus the folder that holds `answers` and `names`
  static Map<String, List<MarkedText>> byRegion(Path corpus) throws IOException {
    var byRegion = new LinkedHashMap<String, List<MarkedText>>();
    for (var file : tables(corpus.resolve("answers"))) {
      var text = read(corpus.resolve("names"), file);
      byRegion.computeIfAbsent(text.region(), any -> new ArrayList<>()).add(text);
    }
    return byRegion;
  }

  private static List<Path> tables(Path folder) throws IOException {
    try (var files = Files.walk(folder, 2)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  /// @param names the folder of the texts
  /// @param table `REGION/NN.tsv` in some folder
  static MarkedText read(Path names, Path table) throws IOException {
    var parts = table.toAbsolutePath().normalize();
    String region = parts.getName(parts.getNameCount() - 2).toString();
    String name = region + "/" + table.getFileName().toString().replace(".tsv", "");
    var marks = new ArrayList<AnswerMark>();
    for (String line : Files.readAllLines(table)) {
      if (!line.equals(HEADER)) {
        marks.add(AnswerMark.read(line));
      }
    }
    var written = Files.readString(names.resolve(name + ".txt"));
    var texts = BEGINNING.splitAsStream(written).map(MarkedText::plain).toList();
    return new MarkedText(name, texts, marks);
  }

  private static String plain(String block) {
    return block
        .lines()
        .filter(line -> !line.startsWith("# ") && !line.isBlank())
        .map(OwnNames::plain)
        .collect(Collectors.joining("\n\n"));
  }

  String region() {
    return name.substring(0, name.indexOf('/'));
  }

  List<One> reports() {
    var read = new ReadText(Furniture.standard());
    var reports = new ArrayList<One>();
    for (int i = 0; i < texts.size(); i++) {
      int number = i + 1;
      var own = marks.stream().filter(mark -> mark.report() == number).toList();
      String file = name + "-" + number;
      read.read(texts.get(i))
          .map(
              content ->
                  Report.of(
                      new Origin.LocalFile(file, ""),
                      content.imprint(),
                      Locale.ENGLISH,
                      content.text(),
                      content.cleaned()))
          .ifPresent(report -> reports.add(new One(report, own)));
    }
    return reports;
  }

  /// A report read as a file of its own.
  record One(Report read, List<AnswerMark> marks) {

    One {
      marks = List.copyOf(marks);
    }

    /// The statements that answer or are answered, each once, as `gold.json` has claims.
    List<JsonNode> claims() {
      var byWords = new LinkedHashMap<String, ObjectNode>();
      for (var mark : marks) {
        var by = claim(byWords, mark.by());
        by.put("act", AnswerMark.name(mark.act()));
        var about = by.withArray("about");
        mark.about().forEach(words -> about.add(claim(byWords, words).path("id").asString()));
      }
      return List.copyOf(byWords.values());
    }

    private ObjectNode claim(Map<String, ObjectNode> byWords, String words) {
      return byWords.computeIfAbsent(
          words,
          any -> {
            var claim = JsonMapper.shared().createObjectNode();
            claim.put("id", "g" + (byWords.size() + 1));
            claim.put("file", file());
            claim.put("content", words);
            return claim;
          });
    }

    private String file() {
      String label = read.origin().label();
      return label.substring(label.lastIndexOf('/') + 1);
    }
  }
}
