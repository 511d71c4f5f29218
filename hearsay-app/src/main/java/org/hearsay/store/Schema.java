package org.hearsay.store;

import java.sql.Connection;
import java.sql.SQLException;

/// The tables of a dossier. Claim rows are narrow; texts and readings stand apart.
final class Schema {

  /// Number of this layout, kept in SQLite's `user_version`.
  static final int VERSION = 2;

  /// "HRSY": marks a SQLite file as a dossier.
  static final int APPLICATION = 0x48525359;

  private static final String[] TABLES = {
    """
    CREATE TABLE report (
      number INTEGER PRIMARY KEY,
      path TEXT NOT NULL,
      location TEXT NOT NULL,
      raw_sha256 TEXT NOT NULL,
      id TEXT NOT NULL,
      made_with TEXT NOT NULL,
      given TEXT NOT NULL,
      superseded_by INTEGER REFERENCES report (number))
    """,
    "CREATE INDEX report_location ON report (location)",
    "CREATE INDEX report_id ON report (id)",
    "CREATE TABLE reading (report INTEGER PRIMARY KEY REFERENCES report (number), bytes BLOB NOT NULL)",
    """
    CREATE TABLE claim (
      number INTEGER PRIMARY KEY,
      report INTEGER NOT NULL REFERENCES report (number),
      content_start INTEGER NOT NULL,
      content_end INTEGER NOT NULL,
      retired INTEGER NOT NULL DEFAULT 0,
      UNIQUE (report, content_start, content_end))
    """,
    "CREATE VIRTUAL TABLE claim_words USING fts5 (content, around, tokenize = 'unicode61 remove_diacritics 2')",
    "CREATE TABLE skipped (path TEXT PRIMARY KEY, problem TEXT NOT NULL, detail TEXT NOT NULL)",
    JudgementRows.TABLE,
  };

  private Schema() {}

  /// Makes the tables where the file is new; refuses what is not a dossier or is newer than this
  /// program, and leaves that untouched.
  static void prepare(Connection connection, String file, boolean readOnly) throws SQLException {
    int application = pragma(connection, "application_id");
    int version = pragma(connection, "user_version");
    boolean empty = application == 0 && pragma(connection, "schema_version") == 0;
    if (application == APPLICATION && version > VERSION) {
      throw new StoreException(
          "expected a dossier of form "
              + VERSION
              + " or older, found form "
              + version
              + " in "
              + file
              + "; use a newer Hearsay");
    }
    if (application != APPLICATION && (readOnly || !empty)) {
      throw new StoreException(
          "expected a dossier, found "
              + (empty ? "an empty file: " : "another SQLite database: ")
              + file
              + "; name another file");
    }
    try (var statement = connection.createStatement()) {
      if (readOnly) {
        statement.execute("PRAGMA query_only = ON");
        return;
      }
      statement.execute("PRAGMA journal_mode = WAL");
    }
    if (application != APPLICATION) {
      change(connection, TABLES);
    } else if (version < VERSION) {
      change(connection, JudgementRows.TABLE);
    }
  }

  /// Brings the file to this form: an empty one by all tables, form 1 by that of the judgements.
  private static void change(Connection connection, String... tables) throws SQLException {
    try (var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String table : tables) {
        statement.execute(table);
      }
      statement.execute("PRAGMA application_id = " + APPLICATION);
      statement.execute("PRAGMA user_version = " + VERSION);
      connection.commit();
    } catch (SQLException failed) {
      connection.rollback();
      throw failed;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static int pragma(Connection connection, String name) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("PRAGMA " + name)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
