package org.hearsay.lab.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearsay.lab.train.NameWords;
import org.hearsay.recognise.name.FirstReading;
import org.tribuo.Example;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.crf.CRFTrainer;
import org.tribuo.impl.BinaryFeaturesExample;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.sequence.MutableSequenceDataset;
import org.tribuo.sequence.SequenceExample;
import org.tribuo.sequence.SequenceModel;

/// Tribuo's conditional random field with the features of our tagger's first reading.
final class TribuoCrf implements Learner {

  private static final Logger LOG = Logger.getLogger("org.tribuo");
  private static final int EPOCHS = 5;
  private static final Label NO_NAME = new Label("O");

  @Override
  public void learn(List<Columns.Text> documents, Path model) throws IOException {
    LOG.setLevel(Level.WARNING);
    var reading = new FirstReading(NameWords.read());
    var labels = new LabelFactory();
    var source = new SimpleDataSourceProvenance("names", labels);
    var examples = new MutableSequenceDataset<Label>(source, labels);
    for (var document : documents) {
      var features = reading.features(document.words());
      for (int s = 0; s < features.size(); s++) {
        var right = FirstReading.spread(document.words().get(s), document.labels().get(s));
        examples.add(example(features.get(s), right, document.weight()));
      }
    }
    new CRFTrainer(new AdaGrad(0.1, 0.1), EPOCHS, Trainer.DEFAULT_SEED)
        .train(examples)
        .serializeToFile(model);
  }

  private static SequenceExample<Label> example(
      List<List<String>> features, List<String> labels, float weight) {
    var rows = new ArrayList<Example<Label>>();
    for (int i = 0; i < features.size(); i++) {
      var label = labels.isEmpty() ? NO_NAME : new Label(labels.get(i));
      rows.add(new BinaryFeaturesExample<>(label, features.get(i).toArray(String[]::new)));
    }
    return new SequenceExample<>(rows, weight);
  }

  @Override
  public Tagger read(Path model) throws IOException {
    var learned = SequenceModel.deserializeFromFile(model).castModel(Label.class);
    var reading = new FirstReading(NameWords.read());
    return sentences -> {
      var tagged = new ArrayList<List<String>>();
      var features = reading.features(sentences);
      for (int s = 0; s < features.size(); s++) {
        var answer = learned.predict(example(features.get(s), List.of(), 1));
        var labels = answer.stream().map(one -> one.getOutput().getLabel()).toList();
        tagged.add(FirstReading.gather(sentences.get(s), labels));
      }
      return tagged;
    };
  }
}
