package org.hearsay.examine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Finding;
import org.hearsay.model.Gist;
import org.hearsay.model.Link;

/// Compares what reports say with each other and with the calendar.
@FunctionalInterface
public interface Examiner {

  /// Findings, most telling first; last what was checked and stands.
  ///
  /// @param asOf the day the question is asked, for what is due; the caller gives it
  List<Finding> examine(List<Gist> gists, List<Link> links, LocalDate asOf);

  /// All checks, contradictions first.
  static Examiner of() {
    List<Check> checks =
        List.of(
            new FindClashes(),
            new CheckCalendar(),
            new CheckGeography(),
            new CheckTravel(),
            new FindCopies());
    return (gists, links, asOf) -> {
      var pool = Pool.of(gists, links);
      return checks.stream()
          .flatMap(check -> check.find(pool).stream())
          .sorted(Comparator.comparing(Finding.Checked.class::isInstance))
          .toList();
    };
  }
}
