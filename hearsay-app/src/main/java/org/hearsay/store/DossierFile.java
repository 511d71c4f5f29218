package org.hearsay.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Judgements;
import org.hearsay.model.Problem;
import org.hearsay.model.Reading;
import org.hearsay.model.Skipped;
import org.hearsay.model.Span;
import org.hearsay.wire.ReadingCodec;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A dossier on disk. Each report is kept in a transaction of its own, so that what was kept
/// survives any end of the program; numbers once given never change.
public final class DossierFile implements AutoCloseable {

  private final Path file;
  private final Connection connection;
  private final Statements statements;
  private final Optional<WriterLock> lock;

  private DossierFile(Path file, Connection connection, Optional<WriterLock> lock) {
    this.file = file;
    this.connection = connection;
    this.statements = new Statements(connection);
    this.lock = lock;
  }

  /// Opens for writing; makes the file where there is none.
  public static DossierFile forWriting(Path file) {
    var lock = WriterLock.take(file);
    try {
      return new DossierFile(file, connect(file, false), Optional.of(lock));
    } catch (RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  /// Opens for reading only.
  public static DossierFile forReading(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new StoreException(
          "expected the dossier "
              + file
              + ", found none; make it with 'hearsay read FOLDER', or name another with --dossier");
    }
    return new DossierFile(file, connect(file, true), Optional.empty());
  }

  private static Connection connect(Path file, boolean readOnly) {
    NativeLibrary.ready();
    var config = new SQLiteConfig();
    config.setBusyTimeout(5_000);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setGetGeneratedKeys(false); // else each change is followed by a query nobody asks
    try {
      var connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
      try {
        Schema.prepare(connection, file.toString(), readOnly);
        return connection;
      } catch (SQLException | RuntimeException refused) {
        connection.close();
        throw refused;
      }
    } catch (SQLException refused) {
      throw failure(file, refused);
    }
  }

  /// Keeps a reading: under the number its path had, where only the rules or the imprint changed;
  /// under a new one where the file is new or changed, and then the old version is marked as
  /// superseded.
  ///
  /// @param location the file's absolute path, by which it is known again
  public int keep(Reading reading, String location, String madeWith, Map<String, String> given) {
    return keep(Packed.of(reading), location, madeWith, given);
  }

  /// The same with what the file will hold of the reading already made.
  public int keep(Packed packed, String location, String madeWith, Map<String, String> given) {
    var reading = packed.reading();
    return inTransaction(
        () -> {
          String path = reading.report().origin().label();
          var old = newest(location);
          String raw = reading.report().origin().rawSha256();
          int number =
              old.filter(stored -> stored.rawSha256().equals(raw))
                  .map(StoredReport::number)
                  .orElseGet(() -> nextNumber("report"));
          update(
              "INSERT OR REPLACE INTO report (number, location, path, raw_sha256, id, made_with,"
                  + " given, superseded_by) VALUES (?, ?, ?, ?, ?, ?, ?, NULL)",
              number,
              location,
              path,
              raw,
              reading.report().id().sha256(),
              madeWith,
              Given.write(given));
          if (old.isPresent() && old.get().number() != number) {
            update(
                "UPDATE report SET superseded_by = ? WHERE number = ?", number, old.get().number());
          }
          update(
              "INSERT OR REPLACE INTO reading (report, bytes) VALUES (?, ?)",
              number,
              packed.bytes());
          new ClaimRows(this).number(number, reading);
          update("DELETE FROM skipped WHERE path = ?", path);
          return number;
        });
  }

  /// The newest version of the report in the file at `location`, an absolute path.
  public Optional<StoredReport> newest(String location) {
    return reports("WHERE location = ? ORDER BY number DESC LIMIT 1", location).stream()
        .findFirst();
  }

  public Optional<StoredReport> report(int number) {
    return reports("WHERE number = ?", number).stream().findFirst();
  }

  /// A report that is kept under this id (same outlet, same text) and not superseded.
  public Optional<StoredReport> sameReport(String id) {
    return reports("WHERE id = ? AND superseded_by IS NULL ORDER BY number LIMIT 1", id).stream()
        .findFirst();
  }

  /// All reports in the order of their numbers, without superseded versions.
  public List<StoredReport> reports() {
    return reports("WHERE superseded_by IS NULL ORDER BY number");
  }

  private List<StoredReport> reports(String where, Object... values) {
    return query(
        "SELECT number, path, location, raw_sha256, id, made_with, given, superseded_by IS NOT NULL"
            + " FROM report "
            + where,
        row ->
            new StoredReport(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Given.read(row.getString(7)),
                row.getBoolean(8)),
        values);
  }

  /// What was read from the report `number`.
  public Optional<Reading> reading(int number) {
    return query("SELECT bytes FROM reading WHERE report = ?", row -> row.getBytes(1), number)
        .stream()
        .findFirst()
        .map(bytes -> decode(number, bytes));
  }

  /// All readings without those superseded, by the numbers of their reports; decoded on all
  /// processors.
  public SortedMap<Integer, Reading> readings() {
    return query(
            "SELECT report, bytes FROM reading JOIN report ON report = number WHERE superseded_by"
                + " IS NULL",
            row -> Map.entry(row.getInt(1), row.getBytes(2)))
        .parallelStream()
        .map(row -> Map.entry(row.getKey(), decode(row.getKey(), row.getValue())))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
  }

  private Reading decode(int number, byte[] bytes) {
    try {
      return ReadingCodec.reading(bytes);
    } catch (IllegalArgumentException broken) {
      throw new StoreException(file + ", r" + number + ": " + broken.getMessage(), broken);
    }
  }

  /// Claim numbers of a reading kept under the report number `number`.
  public Map<ClaimId, Integer> claimNumbers(int number, Reading reading) {
    var bySpan = new HashMap<Span, Integer>();
    query(
        "SELECT number, content_start, content_end FROM claim WHERE report = ?",
        row -> bySpan.put(new Span(row.getInt(2), row.getInt(3)), row.getInt(1)),
        number);
    var numbers = new HashMap<ClaimId, Integer>();
    for (var claim : reading.claims()) {
      var found = bySpan.get(claim.id().content());
      if (found != null) {
        numbers.put(claim.id(), found);
      }
    }
    return numbers;
  }

  /// Number of the report that claim `number` is in.
  public Optional<Integer> reportOfClaim(int number) {
    return query(
            "SELECT report FROM claim WHERE number = ? AND retired = 0",
            row -> row.getInt(1),
            number)
        .stream()
        .findFirst();
  }

  /// Numbers of the claims whose content, or else whose sentence, holds all these words; best
  /// first.
  public List<Integer> find(List<String> words) {
    var quoted = words.stream().map(word -> "\"" + word.replace("\"", "\"\"") + "\"").toList();
    String phrase = "\"" + String.join(" ", words).replace("\"", "\"\"") + "\"";
    var found = new ArrayList<Integer>();
    for (String match :
        List.of(
            "content : " + phrase,
            "content : (" + String.join(" ", quoted) + ")",
            String.join(" ", quoted))) {
      query(
              "SELECT w.rowid FROM claim_words w JOIN claim c ON c.number = w.rowid JOIN report r"
                  + " ON r.number = c.report WHERE claim_words MATCH ? AND c.retired = 0 AND"
                  + " r.superseded_by IS NULL ORDER BY bm25(claim_words), w.rowid",
              row -> row.getInt(1),
              match)
          .stream()
          .filter(number -> !found.contains(number))
          .forEach(found::add);
    }
    return found;
  }

  /// Keeps what was not read, one line a path; the latest run's word stands.
  public void keep(Skipped skipped) {
    inTransaction(
        () ->
            update(
                "INSERT OR REPLACE INTO skipped (path, problem, detail) VALUES (?, ?, ?)",
                skipped.path(),
                skipped.problem().name(),
                skipped.detail()));
  }

  public List<Skipped> skipped() {
    return query(
        "SELECT path, problem, detail FROM skipped ORDER BY path",
        row -> new Skipped(row.getString(1), Problem.valueOf(row.getString(2)), row.getString(3)));
  }

  /// All that the user decided about names, by number, withdrawn ones among them.
  public List<StoredJudgement> judgements() {
    return new JudgementRows(this).all();
  }

  /// What stands of `judgements`, as the analysis takes it.
  public Judgements standing(List<StoredJudgement> judgements) {
    return new JudgementRows(this).standing(judgements);
  }

  public StoredJudgement judge(
      StoredJudgement.Kind kind,
      StoredJudgement.Named first,
      StoredJudgement.Named second,
      String reason,
      LocalDate day) {
    return inTransaction(() -> new JudgementRows(this).keep(kind, first, second, reason, day));
  }

  /// Takes a judgement back on that day.
  public void withdraw(int judgement, LocalDate day) {
    new JudgementRows(this).withdraw(judgement, day);
  }

  int nextNumber(String table) {
    return query("SELECT COALESCE(MAX(number), 0) + 1 FROM " + table, row -> row.getInt(1))
        .getFirst();
  }

  @FunctionalInterface
  private interface Work<T> {
    T run() throws SQLException;
  }

  private <T> T inTransaction(Work<T> work) {
    try {
      connection.setAutoCommit(false);
      try {
        T result = work.run();
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException failed) {
        rollBack(failed);
        throw failed;
      } finally {
        endTransaction();
      }
    } catch (SQLException failed) {
      throw failure(file, failed);
    }
  }

  /// SQLite rolls back by itself when the disk is full; that there is nothing left to roll back
  /// must not hide why.
  private void rollBack(Exception reason) {
    try {
      connection.rollback();
    } catch (SQLException already) {
      reason.addSuppressed(already);
    }
  }

  private void endTransaction() {
    try {
      connection.setAutoCommit(true);
    } catch (SQLException already) {
      // No transaction is open any more; the next one opens its own.
      return;
    }
  }

  int update(String sql, @Nullable Object... values) {
    try {
      return statements.update(sql, values);
    } catch (SQLException failed) {
      throw failure(file, failed);
    }
  }

  <T extends @Nullable Object> List<T> query(String sql, Statements.Row<T> each, Object... values) {
    try {
      return statements.query(sql, each, values);
    } catch (SQLException failed) {
      throw failure(file, failed);
    }
  }

  private static StoreException failure(Path file, SQLException failed) {
    var code =
        failed instanceof SQLiteException sqlite
            ? sqlite.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    String message =
        switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
          case SQLITE_FULL, SQLITE_IOERR ->
              "the disk is full or cannot be written while keeping to "
                  + file
                  + "; what was kept before stays; make room and read again";
          case SQLITE_NOTADB, SQLITE_CORRUPT ->
              "expected a dossier, found something else in " + file + "; name another file";
          case SQLITE_CANTOPEN, SQLITE_READONLY ->
              "cannot open " + file + " there; name a file in a folder you may write to";
          case SQLITE_BUSY, SQLITE_LOCKED ->
              "another program holds " + file + "; wait for it to end";
          default -> "the dossier " + file + " failed: " + failed.getMessage();
        };
    return new StoreException(message, failed);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failed) {
      throw failure(file, failed);
    } finally {
      lock.ifPresent(WriterLock::close);
    }
  }
}
