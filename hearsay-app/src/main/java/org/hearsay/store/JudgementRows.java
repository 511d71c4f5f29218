package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Judgements;
import org.hearsay.model.Judgements.Bearer;
import org.hearsay.model.ReportId;
import org.hearsay.store.StoredJudgement.Kind;
import org.hearsay.store.StoredJudgement.Named;

/// Keeps what the user decided. A judgement that is withdrawn stays, with the day.
final class JudgementRows {

  static final String TABLE =
      """
      CREATE TABLE judgement (
        number INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        first TEXT NOT NULL,
        first_report INTEGER REFERENCES report (number),
        second TEXT NOT NULL,
        second_report INTEGER REFERENCES report (number),
        reason TEXT NOT NULL,
        day TEXT NOT NULL,
        withdrawn TEXT)
      """;

  private static final String NEWEST =
      """
      WITH RECURSIVE later (n) AS (
        VALUES (?)
        UNION
        SELECT superseded_by FROM report JOIN later ON number = n WHERE superseded_by IS NOT NULL)
      SELECT id FROM report JOIN later ON number = n WHERE superseded_by IS NULL
      """;

  private final DossierFile dossier;

  JudgementRows(DossierFile dossier) {
    this.dossier = dossier;
  }

  /// In the order of their numbers; none in a dossier of a form that had no judgements.
  List<StoredJudgement> all() {
    boolean kept =
        !dossier
            .query(
                "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'judgement'",
                row -> row.getInt(1))
            .isEmpty();
    return kept
        ? dossier.query(
            "SELECT number, kind, first, first_report, second, second_report, reason, day, withdrawn"
                + " FROM judgement ORDER BY number",
            JudgementRows::judgement)
        : List.of();
  }

  private static StoredJudgement judgement(ResultSet row) throws SQLException {
    return new StoredJudgement(
        row.getInt(1),
        Kind.valueOf(row.getString(2)),
        new Named(row.getString(3), number(row, 4)),
        new Named(row.getString(5), number(row, 6)),
        row.getString(7),
        LocalDate.parse(row.getString(8)),
        Optional.ofNullable(row.getString(9)).map(LocalDate::parse));
  }

  private static Optional<Integer> number(ResultSet row, int column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? Optional.empty() : Optional.of(number);
  }

  StoredJudgement keep(Kind kind, Named first, Named second, String reason, LocalDate day) {
    int number = dossier.nextNumber("judgement");
    dossier.update(
        "INSERT INTO judgement (number, kind, first, first_report, second, second_report, reason, day)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        kind.name(),
        first.printed(),
        first.report().orElse(null),
        second.printed(),
        second.report().orElse(null),
        reason,
        day.toString());
    return new StoredJudgement(number, kind, first, second, reason, day, Optional.empty());
  }

  void withdraw(int number, LocalDate day) {
    dossier.update("UPDATE judgement SET withdrawn = ? WHERE number = ?", day.toString(), number);
  }

  /// Those judgements as the analysis takes them; a report stands for the newest version of its
  /// file.
  Judgements standing(List<StoredJudgement> judgements) {
    var merges = new ArrayList<Judgements.Merge>();
    var splits = new ArrayList<Judgements.Split>();
    for (var one : judgements) {
      var first = bearer(one.first());
      var second = bearer(one.second());
      if (one.stands() && first.isPresent() && second.isPresent()) {
        switch (one.kind()) {
          case MERGE -> merges.add(new Judgements.Merge(first.get(), second.get(), one.reason()));
          case SPLIT -> splits.add(new Judgements.Split(first.get(), second.get(), one.reason()));
        }
      }
    }
    return new Judgements(merges, splits);
  }

  private Optional<Bearer> bearer(Named named) {
    return named.report().isEmpty()
        ? Optional.of(Bearer.of(named.printed()))
        : dossier.query(NEWEST, row -> row.getString(1), named.report().get()).stream()
            .findFirst()
            .map(id -> Bearer.in(new ReportId(id), named.printed()));
  }
}
