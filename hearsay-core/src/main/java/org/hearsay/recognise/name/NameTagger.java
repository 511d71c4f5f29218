package org.hearsay.recognise.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.learn.SequenceModel;

/// Labels the words of a document as parts of names: `O`, `B-PERSON`, `I-PERSON`, …
///
/// It reads a document twice: the second reading knows what the first took each word for, so that
/// "Banda" alone is a person where "Joyce Banda" stands further on.
public final class NameTagger {

  private final WordKnowledge words;
  private final NameFeatures features;
  private final SequenceModel first;
  private final SequenceModel second;

  NameTagger(WordKnowledge words, SequenceModel first, SequenceModel second) {
    this.words = words;
    this.features = new NameFeatures(words.book());
    this.first = first;
    this.second = second;
  }

  /// One label for each word of each sentence of one document.
  public List<List<String>> tag(List<List<String>> sentences) {
    var pieces = sentences.stream().map(Pieces::new).toList();
    var labels = tagPieces(pieces.stream().map(Pieces::list).toList());
    var tagged = new ArrayList<List<String>>();
    for (int i = 0; i < labels.size(); i++) {
      tagged.add(pieces.get(i).gather(labels.get(i), sentences.get(i).size()));
    }
    return tagged;
  }

  /// The names within the names that this tagger finds.
  public InnerNames inner() {
    return new InnerNames(words);
  }

  /// The same for words already cut at their hyphens.
  List<List<String>> tagPieces(List<List<String>> sentences) {
    var forms = words.forms(sentences);
    var memory = memory(forms, first.labels().size());
    var known = firstReading(forms, memory);
    var tagged = new ArrayList<List<String>>();
    for (int i = 0; i < forms.size(); i++) {
      var sums = known.get(i);
      var besides = second.sums(NameFeatures.again(forms.get(i), memory));
      Arrays.setAll(besides, at -> besides[at] + sums[at]);
      var labels = new ArrayList<String>();
      for (int label : second.label(besides)) {
        labels.add(second.labels().get(label));
      }
      tagged.add(labels);
    }
    return tagged;
  }

  /// Notes in `memory` what the first reading takes each word for. Gives back what its features
  /// weigh on the second.
  private List<int[]> firstReading(List<List<Form>> forms, Memory memory) {
    var sums = new ArrayList<int[]>();
    for (var sentence : forms) {
      var rows = features.of(sentence, memory);
      memory.note(sentence, first.label(rows));
      sums.add(second.sums(rows));
    }
    return sums;
  }

  static Memory memory(List<List<Form>> forms, int labels) {
    var memory = new Memory(labels);
    for (var sentence : forms) {
      memory.note(sentence, NameFeatures.shouting(sentence));
    }
    return memory;
  }

  /// Writes all the tagger knows; the same tagger gives the same bytes.
  public void write(OutputStream out) throws IOException {
    var bytes = new DataOutputStream(out);
    words.book().write(bytes);
    words.clusters().write(bytes);
    first.write(bytes);
    second.write(bytes);
    bytes.flush();
  }

  /// Reads what [#write] wrote. The words known are read where they lie, so `in` must not change.
  public static NameTagger read(ByteBuffer in) throws IOException {
    var words = new WordKnowledge(WordBook.read(in), WordClusters.read(in));
    return new NameTagger(words, SequenceModel.read(in), SequenceModel.read(in));
  }
}
