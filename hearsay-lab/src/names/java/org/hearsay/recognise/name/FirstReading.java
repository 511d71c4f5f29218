package org.hearsay.recognise.name;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.learn.FeatureWords;

/// What our tagger has before it on its first reading of a document: words cut at every mark, and
/// the features of each piece.
public final class FirstReading {

  private final WordKnowledge words;
  private final NameFeatures features;

  public FirstReading(WordKnowledge words) {
    this.words = words;
    features = new NameFeatures(words.book());
  }

  /// For each sentence the features of each of its pieces.
  public List<List<List<String>>> features(List<List<String>> sentences) {
    var forms = words.forms(sentences.stream().map(one -> new Pieces(one).list()).toList());
    var memory = NameTagger.memory(forms, NameLearner.LABELS.size());
    var read = new ArrayList<List<List<String>>>();
    for (var sentence : forms) {
      read.add(FeatureWords.of(features.of(sentence, memory)));
    }
    return read;
  }

  /// Labels for pieces out of labels for words.
  public static List<String> spread(List<String> sentence, List<String> labels) {
    return new Pieces(sentence).spread(labels);
  }

  /// Labels for words out of labels for pieces.
  public static List<String> gather(List<String> sentence, List<String> labels) {
    return new Pieces(sentence).gather(labels, sentence.size());
  }
}
