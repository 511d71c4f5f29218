package org.hearsay.lab.names;

import java.io.IOException;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ext.ExtensionLoader;
import org.hearsay.lab.train.NameWords;
import org.hearsay.recognise.name.FirstReading;
import org.jspecify.annotations.Nullable;

/// Apache OpenNLP's name finder with the features of our tagger's first reading: it is shown each
/// word's features in place of the word.
final class OpenNlpRich extends OpenNlp {

  private @Nullable FirstReading reading;

  OpenNlpRich() {
    ExtensionLoader.registerAllowedPackage("org.hearsay.lab.names");
  }

  @Override
  int iterations() {
    return 20;
  }

  @Override
  TokenNameFinderFactory factory() {
    return new RowFactory();
  }

  @Override
  List<List<String>> shown(List<List<String>> sentences) throws IOException {
    if (reading == null) {
      reading = new FirstReading(NameWords.read());
    }
    return reading.features(sentences).stream()
        .map(sentence -> sentence.stream().map(row -> String.join(" ", row)).toList())
        .toList();
  }

  @Override
  List<String> spread(List<String> sentence, List<String> labels) {
    return FirstReading.spread(sentence, labels);
  }

  @Override
  List<String> gather(List<String> sentence, List<String> labels) {
    return FirstReading.gather(sentence, labels);
  }
}
