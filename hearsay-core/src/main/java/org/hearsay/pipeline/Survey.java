package org.hearsay.pipeline;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Coverage;
import org.hearsay.model.Report;
import org.hearsay.model.ReportId;
import org.hearsay.recognise.dating.Hint;

/// What the reports of a run tell of each other before they are read.
///
/// @param outlets of what each outlet usually writes, as far as its reports tell
/// @param hints when those that state no day came out, as far as the others tell
public record Survey(Map<String, Coverage> outlets, Map<ReportId, List<Hint>> hints) {

  /// Nothing is known.
  public static final Survey NONE = new Survey(Map.of(), Map.of());

  Coverage coverage(Report report) {
    return outlets.getOrDefault(report.imprint().outlet(), Coverage.NONE);
  }

  List<Hint> hints(Report report) {
    return hints.getOrDefault(report.id(), List.of());
  }
}
