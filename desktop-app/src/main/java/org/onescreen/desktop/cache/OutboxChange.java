package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onescreen.model.wire.Cursor;

/// One transaction over the outbox: what it writes, and what has to happen once it is committed.
/// Used by the writer's thread alone.
final class OutboxChange {
  private final OutboxTable table;
  private final PendingRows rows;
  private final Connection connection;
  private final Map<UUID, OutboxEntry> journal = new LinkedHashMap<>();
  private final Set<RecordKey> touched = new HashSet<>();
  private final Map<RecordKey, Decided> decided = new HashMap<>();
  private SyncState state;
  private boolean fresh;

  OutboxChange(Connection connection, PendingRows rows, SyncState state) {
    this.connection = connection;
    this.table = rows.outbox();
    this.rows = rows;
    this.state = state;
  }

  OutboxTable table() {
    return table;
  }

  PendingRows rows() {
    return rows;
  }

  SyncState state() {
    return state;
  }

  Numbers numbers() throws SQLException {
    return Numbers.read(connection);
  }

  void numbers(Numbers next) throws SQLException {
    next.write(connection);
  }

  /// The desk goes on under another replica id.
  void replica(UUID next) throws SQLException {
    move(state.as(next));
  }

  /// Answers were taken that the centre gave when its feed was there.
  void answered(Cursor there) throws SQLException {
    move(state.answered(there));
  }

  private void move(SyncState next) throws SQLException {
    if (!next.equals(state)) {
      SyncStateTable.write(connection, state, next);
      state = next;
    }
  }

  /// A change that the journal must know.
  void keep(OutboxEntry entry) throws SQLException {
    number(entry);
    journal.put(entry.id(), entry);
  }

  /// A change of the number alone.
  void number(OutboxEntry entry) throws SQLException {
    table.put(entry);
    touched.add(entry.key());
    decided.remove(entry.key());
    fresh |= entry.state() == CommandState.WAITING;
  }

  /// Begins to keep the server's image of the record apart, before the first entry is written.
  void begin(RecordKey key) throws SQLException {
    rows.begin(key, state.generation());
  }

  /// Keeps what was just decided. Where it is the first that is pending on its record, the record
  /// is drawn as it was decided, which is what folding it anew would give.
  ///
  /// @param after the record with it
  void keep(OutboxEntry entry, RowBodies.Made after) throws SQLException {
    RecordKey key = entry.key();
    Optional<BaseRow> begun = rows.begin(key, state.generation());
    keep(entry);
    begun.ifPresent(base -> decided.put(key, new Decided(base, after)));
  }

  private record Decided(BaseRow base, RowBodies.Made after) {}

  /// Draws anew every record whose entries changed.
  void refold() throws SQLException {
    for (RecordKey key : touched) {
      Decided one = decided.get(key);
      if (one == null) {
        rows.refold(key);
      } else {
        rows.draw(key, one.base(), one.after());
      }
    }
  }

  Set<RecordKey> touched() {
    return Set.copyOf(touched);
  }

  Map<UUID, OutboxEntry> journal() {
    return journal;
  }

  /// True where something waits to be sent.
  boolean fresh() {
    return fresh;
  }
}
