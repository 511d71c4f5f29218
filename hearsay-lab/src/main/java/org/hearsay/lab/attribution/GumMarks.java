package org.hearsay.lab.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.lab.evaluate.Answers;

/// The marks on news and interviews of GUM (Zeldes 2017). Only offsets stand here, in the resources
/// beside this class; the text is read from the corpus, where it must be the same.
///
/// @param corpora the folder that holds `gum/news.conllu.gz` and `gum/interview.conllu.gz`
record GumMarks(Path corpora) {

  private static final List<String> GENRES = List.of("interview", "news");
  private static final String TEXT = "# text = ";
  private static final String DOCUMENT = "# newdoc id = ";

  /// All texts, by their ids.
  List<MarkedText> read() throws IOException {
    var written = texts();
    var texts = new ArrayList<MarkedText>();
    for (String id : ids()) {
      String text = written.get(id);
      if (text == null) {
        throw new IOException("expected " + id + " in " + corpora.resolve("gum") + ", found none");
      }
      try (var lines = open(id + ".tsv")) {
        texts.add(MarkTable.read("marks of " + id, lines).over(id, text));
      }
    }
    return texts;
  }

  static List<String> ids() throws IOException {
    try (var lines = open("texts.txt")) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  private static BufferedReader open(String name) throws IOException {
    var stream = GumMarks.class.getResourceAsStream("gum/" + name);
    if (stream == null) {
      throw new IOException("expected gum/" + name + " among the resources, found none");
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String genre : GENRES) {
      var file = corpora.resolve("gum").resolve(genre + ".conllu.gz");
      if (!Files.isRegularFile(file)) {
        throw new IOException(
            "expected GUM at " + file + ", found no such file; --without-gum does without");
      }
      try (var lines = Answers.open(file)) {
        texts.putAll(texts(lines));
      }
    }
    return texts;
  }

  /// The texts of a treebank by id: its sentences with a blank between them, a new line where a
  /// paragraph begins.
  static Map<String, String> texts(BufferedReader lines) throws IOException {
    Map<String, String> texts = new HashMap<>();
    String id = "";
    boolean paragraph = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(DOCUMENT)) {
        id = line.substring(DOCUMENT.length()).strip();
      } else if (line.equals("# newpar")) {
        paragraph = true;
      } else if (line.startsWith(TEXT)) {
        String joint = paragraph ? "\n" : " ";
        texts.merge(id, line.substring(TEXT.length()), (before, next) -> before + joint + next);
        paragraph = false;
      }
    }
    return texts;
  }
}
