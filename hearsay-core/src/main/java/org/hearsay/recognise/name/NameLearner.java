package org.hearsay.recognise.name;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.learn.SequenceModel;
import org.hearsay.learn.SequenceTrainer;
import org.hearsay.learn.SequenceTrainer.Sample;

/// Learns a [NameTagger] from labelled documents. The second reading is learned from first readings
/// by models that had not seen the document (three folds, half the rounds), as it will be in use.
public final class NameLearner {

  /// Labels in the order of the models; the first is "no name".
  public static final List<String> LABELS =
      List.of(
          "O",
          "B-PERSON",
          "I-PERSON",
          "B-ORGANISATION",
          "I-ORGANISATION",
          "B-PLACE",
          "I-PLACE",
          "B-NORP",
          "I-NORP",
          "B-MISC",
          "I-MISC");

  /// A labelled document.
  ///
  /// @param weight how much its mistakes count; 1 is usual
  public record Document(List<List<String>> words, List<List<String>> labels, float weight) {}

  /// How to learn.
  ///
  /// @param bits features share 2^bits buckets, in the first reading half as many
  public record Plan(int rounds, double dropout, int bits, long seed) {
    int firstBits() {
      return bits - 1;
    }
  }

  private static final int FOLDS = 3;

  private final WordKnowledge words;
  private final NameFeatures features;
  private final Plan plan;

  public NameLearner(WordKnowledge words, Plan plan) {
    this.words = words;
    this.features = new NameFeatures(words.book());
    this.plan = plan;
  }

  public NameTagger learn(List<Document> given) {
    var documents = given.stream().map(NameLearner::cut).toList();
    var firstSamples = new ArrayList<List<Sample>>();
    for (var document : documents) {
      firstSamples.add(samples(document, memory(document), false));
    }
    var memories = new ArrayList<Memory>();
    documents.forEach(document -> memories.add(memory(document)));
    for (int fold = 0; fold < FOLDS; fold++) {
      remember(documents, firstSamples, memories, fold);
    }
    var secondSamples = new ArrayList<Sample>();
    for (int i = 0; i < documents.size(); i++) {
      secondSamples.addAll(samples(documents.get(i), memories.get(i), true));
    }
    var first = train(flat(firstSamples, -1), plan.rounds(), plan.firstBits());
    return new NameTagger(words, first, train(secondSamples, plan.rounds(), plan.bits()));
  }

  private static Document cut(Document document) {
    var words = new ArrayList<List<String>>();
    var labels = new ArrayList<List<String>>();
    for (int i = 0; i < document.words().size(); i++) {
      var pieces = new Pieces(document.words().get(i));
      words.add(pieces.list());
      labels.add(pieces.spread(document.labels().get(i)));
    }
    return new Document(words, labels, document.weight());
  }

  private void remember(
      List<Document> documents, List<List<Sample>> samples, List<Memory> memories, int fold) {
    var model = train(flat(samples, fold), Math.max(1, plan.rounds() / 2), plan.firstBits());
    for (int i = fold; i < documents.size(); i += FOLDS) {
      var forms = words.forms(documents.get(i).words());
      for (int s = 0; s < forms.size(); s++) {
        memories.get(i).note(forms.get(s), model.label(samples.get(i).get(s).rows()));
      }
    }
  }

  private static List<Sample> flat(List<List<Sample>> samples, int without) {
    var flat = new ArrayList<Sample>();
    for (int i = 0; i < samples.size(); i++) {
      if (without < 0 || i % FOLDS != without) {
        flat.addAll(samples.get(i));
      }
    }
    return flat;
  }

  private SequenceModel train(List<Sample> samples, int rounds, int bits) {
    return new SequenceTrainer(LABELS, bits).train(samples, rounds, plan.dropout(), plan.seed());
  }

  private Memory memory(Document document) {
    return NameTagger.memory(words.forms(document.words()), LABELS.size());
  }

  private List<Sample> samples(Document document, Memory memory, boolean second) {
    var samples = new ArrayList<Sample>();
    var forms = words.forms(document.words());
    for (int s = 0; s < forms.size(); s++) {
      var rows = features.of(forms.get(s), memory);
      var all = second ? rows.beside(NameFeatures.again(forms.get(s), memory)) : rows.copy();
      var gold = document.labels().get(s).stream().mapToInt(LABELS::indexOf).toArray();
      samples.add(new Sample(all, gold, document.weight()));
    }
    return samples;
  }
}
