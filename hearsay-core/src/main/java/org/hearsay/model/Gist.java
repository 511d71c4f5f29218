package org.hearsay.model;

import java.util.List;

/// A reading without its text: what is compared across reports.
///
/// @param names every name in the report, with its words, for deciding who is who
public record Gist(
    ReportId report,
    Origin origin,
    Imprint imprint,
    Signature signature,
    List<Name> names,
    List<Claim> claims) {

  /// A name as printed.
  public record Name(Evidence evidence, Mention.Kind kind) {}

  public Gist {
    names = List.copyOf(names);
    claims = List.copyOf(claims);
  }
}
