package org.hearsay.learn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.hearsay.model.PartOfSpeech;

/// Gives words their class, by a model of Apache OpenNLP. One instance serves many threads:
/// OpenNLP's tagger keeps state while it works, so each thread has one of its own over the
/// shared model.
public final class PosTagger {

  private static final PartOfSpeech[] NONE = {};

  private final ThreadLocal<POSTaggerME> taggers;

  private PosTagger(POSModel model) {
    taggers = ThreadLocal.withInitial(() -> new POSTaggerME(model, POSTagFormat.CUSTOM));
  }

  /// The tagger whose model is `bytes`, as `lab train tagger` writes them.
  public static PosTagger of(byte[] bytes) {
    try {
      return new PosTagger(new POSModel(new ByteArrayInputStream(bytes)));
    } catch (IOException broken) {
      throw new UncheckedIOException("the part-of-speech model cannot be read", broken);
    }
  }

  /// One class for each word of a sentence.
  public PartOfSpeech[] tag(String[] words) {
    if (words.length == 0) {
      return NONE;
    }
    String[] tags = taggers.get().tag(words);
    var classes = new PartOfSpeech[tags.length];
    for (int i = 0; i < tags.length; i++) {
      classes[i] = PartOfSpeech.valueOf(tags[i]);
    }
    return classes;
  }
}
