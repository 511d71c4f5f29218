package org.hearsay.present.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Evidence;
import org.hearsay.model.Finding;
import org.hearsay.model.Report;
import org.hearsay.model.ReportId;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Findings as JSON Lines, most telling first. What was checked and stands is none.
public final class FindingsExport {

  public static final int SCHEMA = 1;

  private static final JsonMapper JSON = JsonMapper.shared();

  private FindingsExport() {}

  /// All findings of a pool.
  public static Stream<String> lines(PoolView pool) {
    return lines(
        pool.dossier().findings(),
        id -> pool.reading(id).orElseThrow().reading().report(),
        pool::claimNumber);
  }

  /// @param reports the report behind an id
  /// @param claims the dossier's name for a claim: c41
  public static Stream<String> lines(
      List<Finding> findings,
      Function<ReportId, Report> reports,
      Function<ClaimId, String> claims) {
    return IntStream.range(0, findings.size())
        .filter(i -> !(findings.get(i) instanceof Finding.Checked))
        .mapToObj(
            i -> JSON.writeValueAsString(finding("f" + (i + 1), findings.get(i), reports, claims)));
  }

  private static Map<String, @Nullable Object> finding(
      String id,
      Finding finding,
      Function<ReportId, Report> reports,
      Function<ClaimId, String> claims) {
    var line = new LinkedHashMap<String, @Nullable Object>();
    line.put("schema", SCHEMA);
    line.put("id", id);
    line.put("kind", kind(finding));
    line.put("claims", claimsOf(finding).stream().map(claims).toList());
    line.put(
        "reports",
        finding.evidence().stream()
            .map(evidence -> reports.apply(evidence.report()).origin().label())
            .distinct()
            .toList());
    var arithmetic = arithmetic(finding);
    line.put("stated", arithmetic.get(0));
    line.put("computed", arithmetic.get(1));
    line.put("tolerance", arithmetic.get(2));
    line.put(
        "evidence",
        finding.evidence().stream()
            .map(evidence -> evidence(evidence, reports.apply(evidence.report())))
            .toList());
    line.put("because", finding.because());
    return line;
  }

  private static String kind(Finding finding) {
    return switch (finding) {
      case Finding.Implausible implausible -> Words.of(implausible.on());
      case Finding.Checked checked -> Words.of(checked.on());
      case Finding.Contradiction contradiction -> Words.of(contradiction.on());
      case Finding.Corroboration corroboration -> "same-claim";
      case Finding.CopiedFrom copied -> "copy";
    };
  }

  private static List<ClaimId> claimsOf(Finding finding) {
    return switch (finding) {
      case Finding.Implausible implausible -> implausible.claims();
      case Finding.Checked checked -> checked.claims();
      case Finding.Contradiction contradiction ->
          List.of(contradiction.claim(), contradiction.against());
      case Finding.Corroboration corroboration -> corroboration.claims();
      case Finding.CopiedFrom copied -> List.of();
    };
  }

  private static List<String> arithmetic(Finding finding) {
    return switch (finding) {
      case Finding.Implausible one -> List.of(one.stated(), one.computed(), one.tolerance());
      case Finding.Checked one -> List.of(one.stated(), one.computed(), one.tolerance());
      case Finding.Contradiction one -> List.of(one.stated(), one.computed(), one.tolerance());
      case Finding.Corroboration one ->
          List.of("", one.independentSources() + " independent at most", "");
      case Finding.CopiedFrom one ->
          List.of("", Math.round(100 * one.overlap()) + " % of the wording", "");
    };
  }

  private static Map<String, Object> evidence(Evidence evidence, Report report) {
    var span = new CodePoints(report.text()).of(evidence.span());
    var object = new LinkedHashMap<String, Object>();
    object.put("file", report.origin().label());
    object.put("start", span[0]);
    object.put("end", span[1]);
    object.put("quote", evidence.quote());
    return object;
  }
}
