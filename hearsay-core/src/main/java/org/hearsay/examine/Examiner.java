package org.hearsay.examine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Finding;
import org.hearsay.model.Gist;
import org.hearsay.model.Link;

/// Compares what reports say with each other and with the calendar.
@FunctionalInterface
public interface Examiner {

  /// Findings, most telling first.
  ///
  /// @param asOf the day the question is asked, for what is due; the caller gives it
  List<Finding> examine(List<Gist> gists, List<Link> links, LocalDate asOf);

  /// All checks; what fails against the calendar first, then contradictions, then copies.
  static Examiner of() {
    List<Check> checks =
        List.of(
            new CheckCalendar(),
            new CompareNumbers(),
            new CompareDates(),
            new ComparePolarity(),
            new FindCopies());
    return (gists, links, asOf) -> {
      var pool = new PoolOfGists(gists, links);
      var findings = new ArrayList<Finding>();
      checks.forEach(check -> findings.addAll(check.check(pool, asOf)));
      return findings;
    };
  }
}
