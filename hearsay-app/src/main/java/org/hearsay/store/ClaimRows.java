package org.hearsay.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.hearsay.model.Claim;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;

/// Gives claims their numbers: a claim found again keeps its number, a new one gets the next, one
/// no longer found is retired and its number is never given to another.
final class ClaimRows {

  private final DossierFile dossier;

  ClaimRows(DossierFile dossier) {
    this.dossier = dossier;
  }

  void number(int report, Reading reading) {
    var known = new HashMap<Span, Integer>();
    dossier.query(
        "SELECT number, content_start, content_end FROM claim WHERE report = ?",
        row -> known.put(new Span(row.getInt(2), row.getInt(3)), row.getInt(1)),
        report);
    var gone = new HashSet<>(known.values());
    int next = dossier.nextNumber("claim");
    for (var claim : reading.claims()) {
      Integer number = known.get(claim.id().content());
      if (number == null) {
        number = next++;
        dossier.update(
            "INSERT INTO claim (number, report, content_start, content_end) VALUES (?, ?, ?, ?)",
            number,
            report,
            claim.id().content().start(),
            claim.id().content().end());
      }
      gone.remove(number);
      words(number, claim, reading);
    }
    dossier.update("UPDATE claim SET retired = 0 WHERE report = ?", report);
    for (int number : gone) {
      dossier.update("UPDATE claim SET retired = 1 WHERE number = ?", number);
    }
  }

  private void words(int number, Claim claim, Reading reading) {
    String text = reading.report().text();
    String around =
        reading.sentences().stream()
            .filter(sentence -> sentence.span().overlaps(claim.attribution().extent()))
            .map(sentence -> sentence.span().of(text))
            .collect(Collectors.joining(" "));
    dossier.update(
        "INSERT OR REPLACE INTO claim_words (rowid, content, around) VALUES (?, ?, ?)",
        number,
        claim.words(text),
        around);
  }
}
