package org.hearsay.lab.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/// Apache OpenNLP's name finder with the features it comes with, learned by its perceptron.
class OpenNlp implements Learner {

  /// Passes over the text.
  int iterations() {
    return 60;
  }

  TokenNameFinderFactory factory() {
    return new TokenNameFinderFactory();
  }

  /// What the name finder is shown for the words of a document.
  List<List<String>> shown(List<List<String>> sentences) throws IOException {
    return sentences;
  }

  List<String> spread(List<String> sentence, List<String> labels) {
    return labels;
  }

  List<String> gather(List<String> sentence, List<String> labels) {
    return labels;
  }

  @Override
  public void learn(List<Columns.Text> documents, Path model) throws IOException {
    var samples = new ArrayList<NameSample>();
    for (var document : documents) {
      var shown = shown(document.words());
      for (int s = 0; s < shown.size(); s++) {
        var labels = spread(document.words().get(s), document.labels().get(s));
        samples.add(
            new NameSample(
                shown.get(s).toArray(String[]::new), spans(labels).toArray(Span[]::new), s == 0));
      }
    }
    var plan = TrainingParameters.defaultParams();
    plan.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    plan.put(TrainingParameters.TRAINER_TYPE_PARAM, EventTrainer.EVENT_VALUE);
    plan.put(TrainingParameters.ITERATIONS_PARAM, iterations());
    plan.put(TrainingParameters.CUTOFF_PARAM, 1);
    var learned =
        NameFinderME.train("en", null, new CollectionObjectStream<>(samples), plan, factory());
    try (var out = Files.newOutputStream(model)) {
      learned.serialize(out);
    }
  }

  private static List<Span> spans(List<String> labels) {
    var spans = new ArrayList<Span>();
    for (int from = 0; from < labels.size(); from++) {
      if (labels.get(from).startsWith("B-")) {
        String kind = labels.get(from).substring(2);
        int to = from + 1;
        while (to < labels.size() && labels.get(to).equals("I-" + kind)) {
          to++;
        }
        spans.add(new Span(from, to, kind));
      }
    }
    return spans;
  }

  @Override
  public Tagger read(Path model) throws IOException {
    var finder = new NameFinderME(new TokenNameFinderModel(model));
    return sentences -> {
      finder.clearAdaptiveData();
      try {
        return tag(sentences, finder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private List<List<String>> tag(List<List<String>> sentences, NameFinderME finder)
      throws IOException {
    var tagged = new ArrayList<List<String>>();
    var shown = shown(sentences);
    for (int s = 0; s < shown.size(); s++) {
      var labels = new ArrayList<>(Collections.nCopies(shown.get(s).size(), "O"));
      for (var span : finder.find(shown.get(s).toArray(String[]::new))) {
        for (int i = span.getStart(); i < span.getEnd(); i++) {
          labels.set(i, (i == span.getStart() ? "B-" : "I-") + span.getType());
        }
      }
      tagged.add(gather(sentences.get(s), labels));
    }
    return tagged;
  }
}
