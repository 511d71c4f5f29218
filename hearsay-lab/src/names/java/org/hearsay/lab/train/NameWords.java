package org.hearsay.lab.train;

import java.io.IOException;
import org.hearsay.recognise.name.WordKnowledge;
import org.hearsay.rules.Knowledge;

/// All that our trainer knows of words before it reads any text, for the learners beside it.
public final class NameWords {

  private NameWords() {}

  public static WordKnowledge read() throws IOException {
    var usual = new TrainNames();
    return new NameInputs(usual.corpora, usual.own, usual.gazetteer, Knowledge.english()).words();
  }
}
