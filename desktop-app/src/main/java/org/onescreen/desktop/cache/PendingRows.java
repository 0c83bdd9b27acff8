package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Surroundings;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.RowImage;

/// The records on which commands are pending. For these the feed changes what the server is known
/// to have, and what the screens show is folded anew from that; they are never removed while
/// something is pending.
///
/// Used by the writer's thread alone, inside its transactions.
final class PendingRows {
  private final Connection connection;
  private final Map<Integer, KindTable> tables;
  private final OutboxTable outbox;
  private final BaseTable bases;
  private final VisibleRows visible;
  private final EntryForm form;
  private final RowBodies bodies;
  private final CommandRules rules;
  private Set<RecordKey> keys;

  PendingRows(
      Connection connection,
      Map<Integer, KindTable> tables,
      EntryForm form,
      RowBodies bodies,
      CommandRules rules)
      throws SQLException {
    this.connection = connection;
    this.tables = tables;
    this.outbox = new OutboxTable(connection);
    this.bases = new BaseTable(connection);
    this.visible = new VisibleRows(connection, bodies);
    this.form = form;
    this.bodies = bodies;
    this.rules = rules;
    this.keys = bases.keys();
  }

  /// After a rollback: what is remembered here is read again.
  void reload() throws SQLException {
    outbox.clear();
    bases.clear();
    visible.clear();
    keys = new HashSet<>(bases.keys());
  }

  boolean has(int kind, UUID id) {
    return !keys.isEmpty() && keys.contains(new RecordKey(kind, id));
  }

  /// A command is about to be pending on this record: from now on its server image is kept apart.
  ///
  /// @return the image; empty where something was pending on the record before
  Optional<BaseRow> begin(RecordKey key, int generation) throws SQLException {
    if (!keys.add(key)) {
      return Optional.empty();
    }
    BaseRow seen = visible.find(table(key), key.id());
    BaseRow base = seen == null ? BaseRow.none(generation) : seen;
    bases.put(key, base);
    return Optional.of(base);
  }

  OutboxTable outbox() {
    return outbox;
  }

  /// Draws the record as a rule has just made it.
  void draw(RecordKey key, BaseRow base, RowBodies.Made record) throws SQLException {
    visible.write(table(key), key.id(), base, record);
  }

  /// As it would be written. Safe for use by many threads.
  RowBodies.Made made(RecordKey key, CentreRecord record) {
    return bodies.made(table(key), record);
  }

  /// What a screen shows of the record now.
  Optional<CentreRecord> shown(RecordKey key) throws SQLException {
    BaseRow row = visible.find(table(key), key.id());
    return row == null ? Optional.empty() : record(key, row);
  }

  /// What rules may look at beside the record: the other records as the operator sees them.
  Surroundings around() {
    return this::beside;
  }

  /// The same for many commands on records of `changing` in one transaction: what they look at
  /// beside is read once.
  Surroundings remembering(Kind<?> changing) {
    return new Remembered(changing, around());
  }

  private <T extends Record & CentreRecord> Optional<T> beside(Kind<T> kind, UUID id) {
    if (!tables.containsKey(kind.number())) {
      return Optional.empty();
    }
    try {
      return shown(new RecordKey(kind.number(), id)).map(kind.type()::cast);
    } catch (SQLException e) {
      throw new CacheException(new CacheFailure.Other("rules"), e);
    }
  }

  /// The version that the server gave the record; 0 where it has none.
  long version(RecordKey key) throws SQLException {
    BaseRow row = visible.find(table(key), key.id());
    return row == null ? 0 : row.version();
  }

  /// The feed says what the record is now.
  ///
  /// @param stored its body in the form of [Bodies]
  void put(FeedLine.Put line, byte[] stored, int generation) throws SQLException {
    RecordKey key = new RecordKey(line.kind(), line.id());
    BaseRow before = base(key);
    if (line.version() >= before.version() || before.generation() < generation) {
      bases.put(
          key, new BaseRow(line.bucket(), line.version(), line.hash(), generation, false, stored));
      refold(key);
    }
  }

  /// The feed says that the record is gone, or gone from a bucket.
  void gone(FeedLine.Gone line, int generation) throws SQLException {
    RecordKey key = new RecordKey(line.kind(), line.id());
    BaseRow before = base(key);
    boolean newer = line.version() >= before.version() || before.generation() < generation;
    boolean here = line.deleted() || line.bucket() == before.bucket();
    if (newer && here && before.there()) {
      bases.put(key, before.orphaned(line.version()));
    }
  }

  /// What the server's answer says of the record. The feed may have said something newer before: an
  /// answer travels on its own way, and what has gone meanwhile does not come back with it.
  ///
  /// @param row null where the server had it not for this desk when it answered: it was gone, or
  ///   lay outside of the scope of then. What the feed has brought the feed takes away, and not the
  ///   answer: a bucket may have come into the scope since and been filled
  /// @param at where the feed stood when the server answered; null where it does not say. What is
  ///   not here although the cursor has come past that place has gone since, or is still to come
  /// @param state one that lies outside of its scope is not kept either: the scope may have changed
  ///   while the answer was on its way, and a bucket that is new is filled anyway
  void answered(RecordKey key, @Nullable RowImage row, @Nullable Cursor at, SyncState state)
      throws SQLException {
    BaseRow before = base(key);
    boolean late = at != null && state.cursor().filter(cursor -> cursor.isPast(at)).isPresent();
    if (late && !before.there()) {
      return;
    }
    if (row == null || !state.buckets().inScope(row.bucket())) {
      if (!before.fed()) {
        bases.put(key, before.orphaned(before.version()));
      }
    } else if (before.generation() < state.answerGeneration()
        || row.version() >= before.unknown()) {
      byte[] body = bodies.stored(table(key), key.id(), row.body());
      bases.put(
          key, new BaseRow(row.bucket(), row.version(), 0, state.answerGeneration(), false, body));
    }
  }

  /// Draws the record anew; where nothing is pending any more, as the server has it.
  void refold(RecordKey key) throws SQLException {
    if (!keys.contains(key)) {
      return;
    }
    BaseRow base = base(key);
    List<OutboxEntry> pending = outbox.pending(key);
    if (pending.isEmpty()) {
      visible.write(table(key), key.id(), base, base.there() ? base.body() : null);
      if (base.orphan()) {
        // It may have stood in a bucket that was withdrawn: nothing of it is to stay in the file.
        Wiping.owe(connection);
      }
      bases.delete(key);
      keys.remove(key);
      return;
    }
    List<EntryPayload> opened = pending.stream().map(form::payload).toList();
    Optional<CentreRecord> folded = Fold.of(record(key, base), opened, rules, around());
    byte[] body = folded.map(value -> bodies.stored(table(key), value)).orElse(null);
    visible.write(table(key), key.id(), base, body);
  }

  /// After a table was made anew, and after a journal was replayed.
  void refoldAll() throws SQLException {
    for (RecordKey key : Set.copyOf(keys)) {
      if (tables.containsKey(key.kind())) {
        refold(key);
      }
    }
  }

  /// The end of a reset.
  void sweep(int generation) throws SQLException {
    if (!keys.isEmpty()) {
      bases.orphanBefore(generation);
    }
  }

  private Optional<CentreRecord> record(RecordKey key, BaseRow row) {
    byte[] body = row.body();
    return body == null
        ? Optional.empty()
        : Optional.of(bodies.open(table(key).kind(), key.id(), body));
  }

  private BaseRow base(RecordKey key) throws SQLException {
    return bases
        .find(key)
        .orElseThrow(() -> new SQLException("no server image is kept of a pending record"));
  }

  private KindTable table(RecordKey key) {
    return Objects.requireNonNull(tables.get(key.kind()), "the cache keeps no such kind");
  }
}
