package org.hearsay.lab.names;

import java.util.Arrays;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/// Lets OpenNLP take words for rows of features, and adds the label before, alone and with each of
/// the first four features: how the word is written, itself and its neighbours.
public final class RowFactory extends TokenNameFinderFactory {

  private static final int WITH_LABEL = 4;

  @Override
  public NameContextGenerator createContextGenerator() {
    return new Rows();
  }

  private static final class Rows implements NameContextGenerator {
    private String row = "";
    private String[] features = {};

    @Override
    public String[] getContext(int index, String[] rows, String[] labels, Object[] more) {
      if (!rows[index].equals(row)) {
        row = rows[index];
        features = row.split(" ");
      }
      var context = Arrays.copyOf(features, features.length + 1 + WITH_LABEL);
      String before = index == 0 ? "start" : labels[index - 1];
      context[features.length] = before;
      for (int i = 0; i < WITH_LABEL; i++) {
        context[features.length + 1 + i] = before + "," + features[i];
      }
      return context;
    }

    @Override
    public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {}

    @Override
    public void updateAdaptiveData(String[] rows, String[] labels) {}

    @Override
    public void clearAdaptiveData() {}
  }
}
