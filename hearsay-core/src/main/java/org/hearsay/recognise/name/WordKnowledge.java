package org.hearsay.recognise.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What is known of words before any text is read, the word book and the clusters; and what was
/// looked up of words already, since texts use few words most of the time.
public final class WordKnowledge {

  private static final int MOST_KNOWN = 20_000;
  private static final int LONGEST_KNOWN = 40;

  private final WordBook book;
  private final WordClusters clusters;
  private final Map<String, Form> looked = new ConcurrentHashMap<>();

  public WordKnowledge(WordBook book, WordClusters clusters) {
    this.book = book;
    this.clusters = clusters;
  }

  public WordBook book() {
    return book;
  }

  public WordClusters clusters() {
    return clusters;
  }

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
    var form = looked.get(word);
    if (form == null) {
      form = new Form(word, book, clusters);
      if (word.length() <= LONGEST_KNOWN && looked.size() < MOST_KNOWN) {
        looked.put(word, form);
      }
    }
    return form;
  }
}
