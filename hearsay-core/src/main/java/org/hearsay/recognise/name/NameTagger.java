package org.hearsay.recognise.name;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.learn.FeatureRows;
import org.hearsay.learn.SequenceModel;
import org.hearsay.rules.Knowledge;

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
    for (var sentence : forms) {
      memory.note(sentence, label(first, sentence, memory, false));
    }
    var tagged = new ArrayList<List<String>>();
    for (var sentence : forms) {
      var labels = new ArrayList<String>();
      for (int label : label(second, sentence, memory, true)) {
        labels.add(second.labels().get(label));
      }
      tagged.add(labels);
    }
    return tagged;
  }

  private int[] label(SequenceModel model, List<Form> sentence, Memory memory, boolean again) {
    var rows = new FeatureRows();
    features.fill(sentence, memory, again, rows);
    return model.label(rows);
  }

  static Memory memory(List<List<Form>> forms, int labels) {
    var memory = new Memory(labels);
    for (var sentence : forms) {
      memory.note(sentence, NameFeatures.shouting(sentence));
    }
    return memory;
  }

  /// Writes both models and a book of place names; the same tagger gives the same bytes.
  public void write(WordBook places, OutputStream out) throws IOException {
    var bytes = new DataOutputStream(out);
    places.write(bytes);
    words.clusters().write(bytes);
    for (var model : List.of(first, second)) {
      var one = new ByteArrayOutputStream();
      model.write(one);
      bytes.writeInt(one.size());
      one.writeTo(bytes);
    }
    bytes.flush();
  }

  /// Reads what [#write] wrote; the word lists come from `knowledge`.
  public static NameTagger read(InputStream in, Knowledge knowledge) throws IOException {
    var bytes = new DataInputStream(in);
    var book = NameLists.complete(WordBook.read(bytes), knowledge);
    var words = new WordKnowledge(book, WordClusters.read(bytes));
    return new NameTagger(words, model(bytes), model(bytes));
  }

  private static SequenceModel model(DataInputStream bytes) throws IOException {
    var one = new byte[bytes.readInt()];
    bytes.readFully(one);
    return SequenceModel.read(new ByteArrayInputStream(one));
  }
}
