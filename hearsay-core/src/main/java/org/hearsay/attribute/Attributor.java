package org.hearsay.attribute;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;

/// Finds on whose word each thing in a report stands.
@FunctionalInterface
public interface Attributor {

  /// Attributions in text order. Sentences that nobody is quoted for come with an empty chain: they
  // are the
  /// outlet's own statements.
  List<Attribution> attribute(Report report, List<Passage> passages, List<Mention> mentions);
}
