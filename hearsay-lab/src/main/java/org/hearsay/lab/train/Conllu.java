package org.hearsay.lab.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.lab.evaluate.Answers;

/// Reads CoNLL-U treebanks: sentences of words with their columns, by document.
public final class Conllu {

  /// One word: form, UPOS, lemma, and whether a blank follows it.
  public record Word(String form, String lemma, String tag, boolean blankAfter, String misc) {}

  /// One document's sentences.
  public record Document(String id, List<List<Word>> sentences) {}

  private Conllu() {}

  public static List<Document> read(java.nio.file.Path file) throws IOException {
    try (var lines = Answers.open(file)) {
      return read(lines);
    }
  }

  private static List<Document> read(BufferedReader lines) throws IOException {
    var documents = new ArrayList<Document>();
    var sentence = new ArrayList<Word>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("# newdoc id = ")) {
        documents.add(new Document(line.substring(14), new ArrayList<>()));
      } else if (line.isEmpty() && !sentence.isEmpty()) {
        documents.getLast().sentences().add(List.copyOf(sentence));
        sentence.clear();
      } else if (!line.startsWith("#") && !line.isEmpty()) {
        var columns = line.split("\t");
        if (columns[0].matches("\\d+")) {
          sentence.add(
              new Word(
                  columns[1],
                  columns[2],
                  columns[3],
                  !columns[9].contains("SpaceAfter=No"),
                  columns[9]));
        }
      }
    }
    return documents;
  }

  /// Joins what the treebank cuts at hyphens ("all - girl") and we do not.
  public static List<Word> withHyphensJoined(List<Word> words) {
    var joined = new ArrayList<Word>();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      while (i + 2 < words.size()
          && !word.blankAfter()
          && words.get(i + 1).form().equals("-")
          && !words.get(i + 1).blankAfter()
          && letterEnd(word.form())
          && Character.isLetter(words.get(i + 2).form().codePointAt(0))) {
        var last = words.get(i + 2);
        word =
            new Word(
                word.form() + "-" + last.form(),
                word.lemma() + "-" + last.lemma(),
                last.tag(),
                last.blankAfter(),
                last.misc());
        i += 2;
      }
      joined.add(word);
    }
    return joined;
  }

  private static boolean letterEnd(String form) {
    return Character.isLetterOrDigit(form.codePointBefore(form.length()));
  }
}
