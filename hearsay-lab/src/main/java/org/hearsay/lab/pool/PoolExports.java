package org.hearsay.lab.pool;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Judgements;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.present.export.ClaimsExport;
import org.hearsay.present.export.FindingsExport;
import org.hearsay.present.view.PoolView;

/// What Hearsay makes of a folder of reports, as its exports write it.
///
/// @param claims one line of JSON a claim
/// @param findings one line of JSON a finding
public record PoolExports(List<String> claims, List<String> findings) {

  public PoolExports {
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
  }

  public static PoolExports of(Path reports, Pipeline pipeline) {
    var pool = heard(reports, pipeline);
    return new PoolExports(
        pool.readings().stream().flatMap(ClaimsExport::lines).toList(),
        FindingsExport.lines(pool).toList());
  }

  /// The reports, asked on the day after the last of them.
  public static PoolView heard(Path reports, Pipeline pipeline) {
    var readings = ReadFolder.read(reports, pipeline);
    var asOf =
        readings.stream()
            .flatMap(one -> one.reading().report().imprint().published().day().stream())
            .max(LocalDate::compareTo)
            .map(day -> day.plusDays(1))
            .orElse(LocalDate.EPOCH);
    var gists = readings.stream().map(one -> one.reading().gist()).toList();
    return new PoolView(readings, pipeline.hear(gists, Judgements.NONE, asOf));
  }
}
