package org.hearsay.present.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Finding;
import org.hearsay.model.Published;
import org.hearsay.model.ReportId;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Reports as JSON Lines, each with what it was derived from.
///
/// `origin` is the number of a group: reports of one group rest on each other, so that together
/// they are one origin at most. That two groups are independent is not claimed; they are not known
/// to be one.
public final class ReportsExport {

  public static final int SCHEMA = 1;

  private static final JsonMapper JSON = JsonMapper.shared();

  /// That a report was derived from another, and why.
  private record Derived(ReportId from, String because) {}

  private final PoolView pool;
  private final Map<ReportId, List<Derived>> derived = new LinkedHashMap<>();
  private final Map<ReportId, ReportId> root = new LinkedHashMap<>();

  private ReportsExport(PoolView pool) {
    this.pool = pool;
    pool.readings().forEach(one -> root.put(id(one), id(one)));
    for (var finding : pool.dossier().findings()) {
      switch (finding) {
        case Finding.CopiedFrom copy -> join(copy.copy(), copy.original(), copy.because());
        case Finding.Contradiction contradiction -> {}
        case Finding.Corroboration corroboration -> {}
        case Finding.Implausible implausible -> {}
        case Finding.Checked checked -> {}
      }
    }
  }

  /// The lines of all reports, in the order of their numbers.
  public static Stream<String> lines(PoolView pool) {
    var export = new ReportsExport(pool);
    var groups = new ArrayList<ReportId>();
    return pool.readings().stream()
        .map(one -> JSON.writeValueAsString(export.line(one, groups)))
        .toList()
        .stream();
  }

  private void join(ReportId report, ReportId from, String because) {
    derived.computeIfAbsent(report, key -> new ArrayList<>()).add(new Derived(from, because));
    root.put(root(report), root(from));
  }

  private ReportId root(ReportId report) {
    var at = report;
    for (var up = root.getOrDefault(at, at); !up.equals(at); up = root.getOrDefault(at, at)) {
      at = up;
    }
    return at;
  }

  private static ReportId id(NumberedReading numbered) {
    return numbered.reading().report().id();
  }

  private Map<String, @Nullable Object> line(NumberedReading numbered, List<ReportId> groups) {
    var report = numbered.reading().report();
    var group = root(report.id());
    if (!groups.contains(group)) {
      groups.add(group);
    }
    var from = derived.getOrDefault(report.id(), List.of());
    var line = new LinkedHashMap<String, @Nullable Object>();
    line.put("schema", SCHEMA);
    line.put("id", numbered.report());
    line.put("file", report.origin().label());
    line.put("outlet", report.imprint().outlet());
    line.put("published", published(report.imprint().published()));
    line.put("origin", "o" + (groups.indexOf(group) + 1));
    line.put("derived_from", from.stream().map(Derived::from).map(this::file).distinct().toList());
    line.put(
        "because",
        from.stream().map(Derived::because).distinct().collect(Collectors.joining("; ")));
    return line;
  }

  private String file(ReportId report) {
    return pool.reading(report).map(one -> one.reading().report().origin().label()).orElse("");
  }

  private static Map<String, @Nullable Object> published(Published published) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("earliest", published.earliest().map(LocalDate::toString).orElse(null));
    object.put("latest", published.latest().map(LocalDate::toString).orElse(null));
    object.put("basis", published.basis());
    return object;
  }
}
