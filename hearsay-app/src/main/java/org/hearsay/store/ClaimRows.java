package org.hearsay.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.StringJoiner;
import org.hearsay.model.Claim;
import org.hearsay.model.Reading;
import org.hearsay.model.Sentence;
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
    var sentences = reading.sentences();
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
      words(number, claim, reading.report().text(), sentences);
    }
    dossier.update("UPDATE claim SET retired = 0 WHERE report = ?", report);
    for (int number : gone) {
      dossier.update("UPDATE claim SET retired = 1 WHERE number = ?", number);
    }
  }

  private void words(int number, Claim claim, String text, List<Sentence> sentences) {
    dossier.update(
        "INSERT OR REPLACE INTO claim_words (rowid, content, around) VALUES (?, ?, ?)",
        number,
        claim.words(text),
        around(claim.attribution().extent(), text, sentences));
  }

  /// The sentences that `extent` touches; it is looked up where they begin.
  private static String around(Span extent, String text, List<Sentence> sentences) {
    int from = 0;
    for (int to = sentences.size(); from < to; ) {
      int middle = (from + to) >>> 1;
      if (sentences.get(middle).span().end() <= extent.start()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    var around = new StringJoiner(" ");
    for (int i = from; i < sentences.size(); i++) {
      if (!sentences.get(i).span().overlaps(extent)) {
        break;
      }
      around.add(sentences.get(i).span().of(text));
    }
    return around.toString();
  }
}
