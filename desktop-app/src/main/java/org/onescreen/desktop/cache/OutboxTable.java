package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The stored lines of the outbox. Whoever calls owns the transaction.
final class OutboxTable {
  static final List<String> CREATE =
      List.of(
          "CREATE TABLE outbox (place INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind INTEGER NOT NULL, record BLOB NOT NULL, state TEXT NOT NULL, seq INTEGER NOT NULL, handled INTEGER NOT NULL, at TEXT NOT NULL, changed_at TEXT NOT NULL, payload BLOB NOT NULL, outcome BLOB)",
          "CREATE INDEX outbox_record ON outbox (kind, record, place)",
          "CREATE INDEX outbox_state ON outbox (state, place)",
          "CREATE INDEX outbox_seq ON outbox (seq)");

  static final String COLUMNS =
      "place,id,kind,record,state,seq,handled,at,changed_at,payload,outcome";
  static final String PENDING = "state IN ('WAITING','SENT')";

  private final Connection connection;
  private final Statements statements;

  OutboxTable(Connection connection) {
    this.connection = connection;
    this.statements = new Statements(connection);
  }

  /// After a rollback.
  void clear() throws SQLException {
    statements.clear();
  }

  static OutboxEntry read(ResultSet row) throws SQLException {
    return new OutboxEntry(
        row.getLong(1),
        FeedStatements.uuid(row.getBytes(2)),
        row.getInt(3),
        FeedStatements.uuid(row.getBytes(4)),
        CommandState.valueOf(row.getString(5)),
        row.getLong(6),
        row.getBoolean(7),
        Instant.parse(row.getString(8)),
        Instant.parse(row.getString(9)),
        row.getBytes(10),
        row.getBytes(11));
  }

  /// Inserts, or replaces the line of that place.
  void put(OutboxEntry entry) throws SQLException {
    PreparedStatement to =
        statements.of(
            "INSERT OR REPLACE INTO outbox (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?)");
    to.setLong(1, entry.place());
    to.setBytes(2, FeedStatements.bytes(entry.id()));
    to.setInt(3, entry.kind());
    to.setBytes(4, FeedStatements.bytes(entry.record()));
    to.setString(5, entry.state().name());
    to.setLong(6, entry.seq());
    to.setBoolean(7, entry.handled());
    to.setString(8, entry.at().toString());
    to.setString(9, entry.changedAt().toString());
    to.setBytes(10, entry.payload());
    to.setBytes(11, entry.outcome());
    to.executeUpdate();
  }

  Optional<OutboxEntry> find(UUID id) throws SQLException {
    return select("id=?", FeedStatements.bytes(id)).stream().findFirst();
  }

  /// What a record's visible form is made of, in the order in which it was given.
  List<OutboxEntry> pending(RecordKey record) throws SQLException {
    return select(
        "kind=? AND record=? AND " + PENDING + " ORDER BY place",
        record.kind(),
        FeedStatements.bytes(record.id()));
  }

  /// Sent under a number above `seq`, by number.
  List<OutboxEntry> numberedAfter(long seq) throws SQLException {
    return select("seq>? ORDER BY seq", seq);
  }

  /// The newest that was done under a number up to `seq`.
  Optional<OutboxEntry> lastDone(long seq) throws SQLException {
    return select("state='DONE' AND seq BETWEEN 1 AND ? ORDER BY seq DESC LIMIT 1", seq).stream()
        .findFirst();
  }

  /// By place, both ends among them.
  List<OutboxEntry> between(long first, long last) throws SQLException {
    return select("place BETWEEN ? AND ? ORDER BY place", first, last);
  }

  List<OutboxEntry> waiting(int most) throws SQLException {
    return select("state='WAITING' ORDER BY place LIMIT ?", most);
  }

  /// Everything that is to survive the loss of the cache: what waits for the server or for a
  /// person, and what persons have decided.
  List<OutboxEntry> unsettled() throws SQLException {
    return select("state NOT IN ('DONE','WITHDRAWN') ORDER BY place");
  }

  List<OutboxEntry> numberedOrDone() throws SQLException {
    return select("seq>0 OR state='DONE' ORDER BY place");
  }

  /// The smallest number that waits for its answer; empty where none does.
  Optional<Long> firstUnanswered() throws SQLException {
    return select("state='SENT' ORDER BY seq LIMIT 1").stream().map(OutboxEntry::seq).findFirst();
  }

  long lastPlace() throws SQLException {
    try (ResultSet row = statements.of("SELECT max(place) FROM outbox").executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  /// Forgets what is settled since before `limit`, and what persons put away before `older`.
  void purge(Instant limit, Instant older) throws SQLException {
    try (PreparedStatement to =
        connection.prepareStatement(
            "DELETE FROM outbox WHERE (state IN ('DONE','WITHDRAWN') AND changed_at<?) OR (handled AND changed_at<?)")) {
      to.setString(1, limit.toString());
      to.setString(2, older.toString());
      to.executeUpdate();
    }
  }

  private List<OutboxEntry> select(String where, Object... values) throws SQLException {
    PreparedStatement from = statements.of("SELECT " + COLUMNS + " FROM outbox WHERE " + where);
    for (int i = 0; i < values.length; i++) {
      from.setObject(i + 1, values[i]);
    }
    List<OutboxEntry> entries = new ArrayList<>();
    try (ResultSet row = from.executeQuery()) {
      while (row.next()) {
        entries.add(read(row));
      }
    }
    return entries;
  }
}
