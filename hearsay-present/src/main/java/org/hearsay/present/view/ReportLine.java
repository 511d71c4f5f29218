package org.hearsay.present.view;

/// A report in a list.
///
/// @param basis what the day of publication rests on
public record ReportLine(
    String id,
    String path,
    String outlet,
    String title,
    String author,
    String published,
    String basis,
    int claims) {

  /// Its day with what it rests on: "2016-12-10 (dateline)", "day not stated (cannot tell: …)".
  public String day() {
    if (!published.equals("not stated")) {
      return published + " (" + basis + ")";
    }
    return "day not stated" + (basis.equals("not stated") ? "" : " (" + basis + ")");
  }

  /// "Austral Wire, Ximena Prado · 2024-03-06 (dateline) · 12 claims".
  public String told() {
    return outlet
        + (author.isEmpty() ? "" : ", " + author)
        + " · "
        + day()
        + " · "
        + Words.count(claims, "claim");
  }

  public static ReportLine of(NumberedReading numbered) {
    var report = numbered.reading().report();
    var imprint = report.imprint();
    return new ReportLine(
        numbered.report(),
        report.origin().label(),
        imprint.outlet().isEmpty() ? "outlet not stated" : imprint.outlet(),
        imprint.headline().isEmpty() ? "no headline" : imprint.headline(),
        imprint.author().orElse(""),
        Words.published(imprint.published()),
        imprint.published().basis(),
        numbered.reading().claims().size());
  }
}
