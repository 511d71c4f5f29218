package org.hearsay.recognise.dating;

import java.util.List;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.rules.Knowledge;

/// Works out from its text when a report was published, where it states no day: the narrowest run
/// of days that nine of ten such reports fall into, with the words it rests on; or that it cannot
/// be told, and why.
@FunctionalInterface
public interface Dater {

  /// The report with its days worked out; the same where it states its day.
  ///
  /// @param hints what other reports tell of its day
  Report date(Report report, List<Passage> passages, List<Hint> hints);

  static Dater of(Knowledge knowledge) {
    return new RuleDater(knowledge);
  }
}
