package org.hearsay.lab.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A library that learns to label words as parts of names.
interface Learner {

  /// Labels the sentences of one document.
  interface Tagger {
    List<List<String>> tag(List<List<String>> sentences);
  }

  void learn(List<Columns.Text> documents, Path model) throws IOException;

  Tagger read(Path model) throws IOException;
}
