package org.hearsay.recognise.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.model.Because;
import org.hearsay.model.Report;
import org.hearsay.model.ReportId;
import org.hearsay.model.Span;

/// What the reports of a run that state their day tell of those that state none: a report comes out
/// near the others of its story, after those it names, and before those that name it.
public final class FellowReports {

  /// Names that two reports of one story share at least.
  private static final int SHARED = 4;

  /// A name in more reports than these, and in more than one of twenty, tells no story.
  private static final int COMMON = 15;

  private static final String STORY = "dating/fellows#story";
  private static final String NAMES = "dating/fellows#names";
  private static final String NAMED = "dating/fellows#named";

  private final PrintedNames printed;
  private final Map<String, List<Report>> withName = new HashMap<>();
  private final int common;

  private FellowReports(List<Report> reports) {
    printed = PrintedNames.in(reports);
    common = Math.max(COMMON, reports.size() / 20);
    for (var report : reports) {
      if (day(report).isPresent()) {
        printed
            .of(report.text())
            .keySet()
            .forEach(name -> withName.computeIfAbsent(name, n -> new ArrayList<>()).add(report));
      }
    }
  }

  /// By report, for those alone that state no day.
  public static Map<ReportId, List<Hint>> hints(List<Report> reports) {
    var undated = reports.stream().filter(report -> day(report).isEmpty()).toList();
    if (undated.isEmpty() || undated.size() == reports.size()) {
      return Map.of();
    }
    var fellows = new FellowReports(reports);
    Map<ReportId, List<Hint>> hints = new LinkedHashMap<>();
    undated.forEach(report -> hints.put(report.id(), fellows.hintsFor(report)));
    return hints;
  }

  private static Optional<LocalDate> day(Report report) {
    return report.imprint().published().day();
  }

  private List<Hint> hintsFor(Report report) {
    var names = printed.of(report.text());
    var story = story(names);
    if (story.isEmpty()) {
      return List.of();
    }
    var hints = new ArrayList<Hint>();
    var days = story.stream().map(fellow -> day(fellow).orElseThrow()).sorted().toList();
    var first =
        names.entrySet().stream()
            .filter(name -> tells(name.getKey()))
            .map(Map.Entry::getValue)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    String says =
        "it shares names with " + days.size() + " of " + days.getFirst() + " to " + days.getLast();
    hints.add(new Hint(new Because(STORY, first), says, "reports of its story", days));
    named(report, story).forEach(hints::add);
    naming(report, story, first).ifPresent(hints::add);
    return hints;
  }

  private boolean tells(String name) {
    int in = withName.getOrDefault(name, List.of()).size();
    return in > 0 && in <= common;
  }

  /// The dated reports that share names with it, in the order of their days.
  private List<Report> story(Map<String, Span> names) {
    Map<Report, Integer> shared = new LinkedHashMap<>();
    names.keySet().stream()
        .filter(this::tells)
        .flatMap(name -> withName.getOrDefault(name, List.of()).stream())
        .forEach(fellow -> shared.merge(fellow, 1, Integer::sum));
    return shared.entrySet().stream()
        .filter(one -> one.getValue() >= SHARED)
        .map(Map.Entry::getKey)
        .sorted(
            Comparator.comparing((Report one) -> day(one).orElseThrow())
                .thenComparing(one -> one.id().sha256()))
        .toList();
  }

  /// The outlets it names, each with the first day on which it wrote of the story.
  private Stream<Hint> named(Report report, List<Report> story) {
    Map<String, Hint> byOutlet = new TreeMap<>();
    for (var fellow : story) {
      String outlet = fellow.imprint().outlet();
      if (!outlet.equals(report.imprint().outlet())) {
        printed
            .whereNamed(outlet, report.text())
            .ifPresent(
                where ->
                    byOutlet.putIfAbsent(
                        outlet,
                        new Hint(
                            new Because(NAMES, where),
                            "it names " + outlet + ", which wrote on " + day(fellow).orElseThrow(),
                            "report it names",
                            List.of(day(fellow).orElseThrow()))));
      }
    }
    return byOutlet.values().stream();
  }

  /// The first report that names its outlet.
  private Optional<Hint> naming(Report report, List<Report> story, Span words) {
    String outlet = report.imprint().outlet();
    return story.stream()
        .filter(fellow -> !fellow.imprint().outlet().equals(outlet))
        .filter(fellow -> printed.whereNamed(outlet, fellow.text()).isPresent())
        .findFirst()
        .map(
            fellow ->
                new Hint(
                    new Because(NAMED, words),
                    fellow.imprint().outlet() + " names it on " + day(fellow).orElseThrow(),
                    "report that names it",
                    List.of(day(fellow).orElseThrow())));
  }
}
