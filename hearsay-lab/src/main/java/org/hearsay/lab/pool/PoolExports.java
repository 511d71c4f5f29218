package org.hearsay.lab.pool;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.Link;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.present.export.ClaimsExport;
import org.hearsay.present.export.FindingsExport;
import org.hearsay.present.view.PoolView;

/// What Hearsay makes of a folder of reports, as its exports write it.
///
/// @param claims one line of JSON a claim
/// @param findings one line of JSON a finding
/// @param entities who is who
public record PoolExports(
    List<String> claims, List<String> findings, List<Link.SameEntity> entities) {

  public PoolExports {
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
    entities = List.copyOf(entities);
  }

  /// Reads the folder and asks on the day after the last of its reports.
  public static PoolExports of(Path reports, Pipeline pipeline) {
    var readings = ReadFolder.read(reports, pipeline);
    var dossier = ReadFolder.hear(readings, pipeline);
    var pool = new PoolView(readings, dossier);
    return new PoolExports(
        ClaimsExport.lines(pool).toList(),
        FindingsExport.lines(pool).toList(),
        dossier.links().stream()
            .filter(Link.SameEntity.class::isInstance)
            .map(Link.SameEntity.class::cast)
            .toList());
  }
}
