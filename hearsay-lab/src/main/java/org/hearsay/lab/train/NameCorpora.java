package org.hearsay.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.recognise.name.NameLearner.Document;

/// Reads name corpora in CoNLL form (IOB1 or IOB2; token first, tag last) and maps their tags to
/// ours.
final class NameCorpora {

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("PER", "PERSON"),
          Map.entry("LOC", "PLACE"),
          Map.entry("LOCATION", "PLACE"),
          Map.entry("FACILITY", "PLACE"),
          Map.entry("ORG", "ORGANISATION"),
          Map.entry("ORGANIZATION", "ORGANISATION"),
          Map.entry("GROUP", "ORGANISATION"),
          Map.entry("CORPORATION", "ORGANISATION"),
          Map.entry("NATIONALITY", "NORP"),
          Map.entry("PRODUCT", "MISC"),
          Map.entry("CREATIVE-WORK", "MISC"));
  private static final Set<String> OURS = Set.of("PERSON", "ORGANISATION", "PLACE", "NORP", "MISC");

  private final NameSpan.Known known;
  private final boolean asMarked;

  /// @param asMarked whether a corpus's own names are kept, articles, titles and all
  NameCorpora(NameSpan.Known known, boolean asMarked) {
    this.known = known;
    this.asMarked = asMarked;
  }

  /// @param perDocument sentences a document where the file does not say (no `-DOCSTART-`)
  List<Document> read(Path file, int perDocument, float weight) throws IOException {
    var documents = new ArrayList<Document>();
    var words = new ArrayList<List<String>>();
    var labels = new ArrayList<List<String>>();
    for (var sentence : sentences(file)) {
      boolean start = sentence.getFirst()[0].equals("-DOCSTART-");
      if ((start || words.size() == perDocument) && !words.isEmpty()) {
        documents.add(new Document(List.copyOf(words), List.copyOf(labels), weight));
        words.clear();
        labels.clear();
      }
      if (!start) {
        var row = sentence.stream().map(line -> line[0]).toList();
        words.add(row);
        labels.add(labels(row, sentence.stream().map(line -> line[1]).toList()));
      }
    }
    if (!words.isEmpty()) {
      documents.add(new Document(words, labels, weight));
    }
    return documents;
  }

  private static List<List<String[]>> sentences(Path file) throws IOException {
    var sentences = new ArrayList<List<String[]>>();
    var sentence = new ArrayList<String[]>();
    try (var lines = Answers.open(file)) {
      for (String line = lines.readLine(); ; line = lines.readLine()) {
        var columns = line == null ? new String[] {""} : line.strip().split("\\s+");
        boolean mark = columns[0].equals("-DOCSTART-");
        if ((columns[0].isEmpty() || mark) && !sentence.isEmpty()) {
          sentences.add(List.copyOf(sentence));
          sentence.clear();
        }
        if (line == null) {
          return sentences;
        }
        if (mark) {
          sentences.add(List.<String[]>of(new String[] {columns[0], "O"}));
        } else if (!columns[0].isEmpty()) {
          sentence.add(new String[] {columns[0], columns[columns.length - 1]});
        }
      }
    }
  }

  /// Our tags for one sentence's.
  List<String> labels(List<String> words, List<String> tags) {
    var names = new ArrayList<NameSpan>();
    int start = -1;
    String kind = "";
    for (int i = 0; i <= tags.size(); i++) {
      String tag = i < tags.size() ? tags.get(i) : "O";
      String now = tag.equals("O") ? "" : kind(tag.substring(2));
      if (start >= 0 && (tag.equals("O") || tag.startsWith("B-") || !now.equals(kind))) {
        names.add(new NameSpan(start, i, kind));
        start = -1;
      }
      if (start < 0 && !now.isEmpty()) {
        start = i;
      }
      kind = now;
    }
    return asMarked ? NameSpan.asMarked(words, names, known) : NameSpan.labels(words, names, known);
  }

  private static String kind(String written) {
    String upper = written.toUpperCase(Locale.ROOT);
    String kind = KINDS.getOrDefault(upper, upper);
    return OURS.contains(kind) ? kind : "";
  }
}
