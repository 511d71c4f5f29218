package org.hearsay.recognise.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is known of words before any text is read: the word book and the clusters.
public record WordKnowledge(WordBook book, WordClusters clusters) {

  /// The words of a document's sentences, each looked up once.
  List<List<Form>> forms(List<List<String>> sentences) {
    Map<String, Form> known = new HashMap<>();
    var forms = new ArrayList<List<Form>>();
    for (var sentence : sentences) {
      var row = new ArrayList<Form>(sentence.size());
      for (String word : sentence) {
        row.add(known.computeIfAbsent(word, this::form));
      }
      forms.add(row);
    }
    return forms;
  }

  private Form form(String word) {
    return new Form(word, book, clusters);
  }
}
