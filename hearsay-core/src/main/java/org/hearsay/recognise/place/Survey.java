package org.hearsay.recognise.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.hearsay.model.Coverage;
import org.hearsay.model.Report;
import org.hearsay.recognise.place.resolve.LearnCoverage;
import org.hearsay.recognise.place.sight.Sighting;

/// Looks over reports before they are read and learns of what each outlet usually writes, several
/// outlets at a time. It takes
/// 40 reports of an outlet at even steps and the first 2,500 letters of each; an outlet of fewer
/// than three reports, or of none at all by name, is left alone.
final class Survey {

  private static final int MOST_REPORTS = 40;
  private static final int MOST_LETTERS = 2_500;

  private final Function<Report, List<Sighting>> places;
  private final Function<String, LearnCoverage> learner;

  /// @param places the names of places in a report
  /// @param learner by outlet
  Survey(Function<Report, List<Sighting>> places, Function<String, LearnCoverage> learner) {
    this.places = places;
    this.learner = learner;
  }

  /// What was learned of each outlet of which there was enough.
  Map<String, Coverage> of(Iterable<Report> reports) {
    Map<String, List<Report>> byOutlet = new TreeMap<>();
    for (var report : reports) {
      byOutlet.computeIfAbsent(report.imprint().outlet(), outlet -> new ArrayList<>()).add(report);
    }
    byOutlet.remove("");
    byOutlet.values().removeIf(all -> all.size() < LearnCoverage.LEAST_REPORTS);
    var learned = new ConcurrentSkipListMap<String, Coverage>();
    byOutlet.entrySet().parallelStream()
        .forEach(outlet -> learned.put(outlet.getKey(), of(outlet.getKey(), outlet.getValue())));
    learned.values().removeIf(Coverage::isEmpty);
    return learned;
  }

  private Coverage of(String outlet, List<Report> all) {
    var learn = learner.apply(outlet);
    int step = (all.size() + MOST_REPORTS - 1) / MOST_REPORTS;
    for (int i = 0; i < all.size(); i += step) {
      learn.add(places.apply(beginning(all.get(i))));
    }
    return learn.learned();
  }

  private static Report beginning(Report report) {
    String text = report.text();
    return text.length() <= MOST_LETTERS
        ? report
        : Report.of(
            report.origin(),
            report.imprint(),
            report.language(),
            text.substring(0, MOST_LETTERS),
            report.cleaned());
  }
}
