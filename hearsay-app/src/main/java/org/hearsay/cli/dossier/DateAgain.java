package org.hearsay.cli.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.model.Imprint;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.pipeline.Survey;
import org.hearsay.store.DossierFile;
import org.hearsay.store.StoredReport;

/// Reads those reports of a dossier again that state no day and of which reports read since tell
/// more: a report is dated by others of its story, whichever came first.
final class DateAgain {

  private final DossierFile dossier;

  DateAgain(DossierFile dossier) {
    this.dossier = dossier;
  }

  /// The readings that changed, by the number of their report.
  ///
  /// @param fresh the readings just made, which know all the others already
  SortedMap<Integer, Reading> without(Map<Integer, Reading> fresh) {
    var others =
        dossier.reports().stream().filter(one -> !fresh.containsKey(one.number())).toList();
    var again = new TreeMap<Integer, Reading>();
    if (!others.isEmpty()) {
      var survey = new OutletSurvey(dossier).kept();
      others.forEach(
          one -> read(one, survey).ifPresent(reading -> again.put(one.number(), reading)));
    }
    again.forEach(this::keep);
    return again;
  }

  private Optional<Reading> read(StoredReport stored, Survey survey) {
    return survey.hints().keySet().stream().anyMatch(id -> id.sha256().equals(stored.id()))
        ? dossier.reading(stored.number()).flatMap(old -> read(stored, old.report(), survey))
        : Optional.empty();
  }

  private static Optional<Reading> read(StoredReport stored, Report old, Survey survey) {
    var report = undated(old);
    var pipeline = Stages.pipeline(Stages.care(stored.madeWith()));
    return pipeline.published(report, survey).equals(old.imprint().published())
        ? Optional.empty()
        : Optional.of(pipeline.read(report, survey));
  }

  private static Report undated(Report old) {
    var imprint = old.imprint();
    return Report.of(
        old.origin(),
        new Imprint(imprint.outlet(), imprint.author(), imprint.headline(), Published.NOT_STATED),
        old.language(),
        old.text(),
        old.cleaned());
  }

  private void keep(int number, Reading reading) {
    var stored = dossier.report(number).orElseThrow();
    dossier.keep(reading, stored.location(), stored.madeWith(), stored.given());
  }
}
