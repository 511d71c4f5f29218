package org.hearsay.lab.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.recognise.name.NameLearner.Document;

/// Writes labelled documents in CoNLL form, token and label in columns, for learners other than
/// ours; `-DOCSTART-` begins each document and its second column is the document's weight.
final class NameColumns {

  private NameColumns() {}

  static void write(List<Document> documents, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file)) {
      for (var document : documents) {
        out.write("-DOCSTART-\t" + document.weight() + "\n\n");
        for (int s = 0; s < document.words().size(); s++) {
          for (int i = 0; i < document.words().get(s).size(); i++) {
            out.write(
                document.words().get(s).get(i) + "\t" + document.labels().get(s).get(i) + "\n");
          }
          out.write("\n");
        }
      }
    }
  }
}
