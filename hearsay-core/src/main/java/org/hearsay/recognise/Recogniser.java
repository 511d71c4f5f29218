package org.hearsay.recognise;

import java.util.List;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;

/// Finds what a report names: who, where, when, how much.
@FunctionalInterface
public interface Recogniser {

  /// Mentions in text order; mentions of different kinds may overlap ("Benghazi" is a name and a
  // place).
  List<Mention> recognise(Report report, List<Passage> passages);
}
