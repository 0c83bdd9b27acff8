package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Surroundings;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.wire.HashSums;

/// Looks at the tables of a cache over a connection of its own, for a judge who does not take the
/// cache's word.
final class CacheLook {
  private final Connection connection;
  private final Map<Integer, KindTable> tables = OpenedStore.tables(SimCache.KINDS);
  private final RowBodies bodies;
  private final EntryForm form;
  private final CommandRules rules;

  CacheLook(Connection connection, Seal seal, CommandRules rules) {
    this.connection = connection;
    this.bodies = new RowBodies(new Bodies(seal));
    this.form = new EntryForm(seal);
    this.rules = rules;
  }

  Map<UUID, CommandState> outbox() throws SQLException {
    Map<UUID, CommandState> all = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT id,state FROM outbox ORDER BY place")) {
      while (row.next()) {
        all.put(FeedStatements.uuid(row.getBytes(1)), CommandState.valueOf(row.getString(2)));
      }
    }
    return all;
  }

  Map<SimKey, SimCache.Row> rows() throws SQLException {
    Map<SimKey, SimCache.Row> rows = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement()) {
      for (KindTable table : tables.values()) {
        int kind = table.kind().number();
        try (ResultSet row =
            statement.executeQuery(
                "SELECT id,bucket,ver,hash,%s FROM %s"
                    .formatted(BaseTable.notPending(kind), table.name()))) {
          while (row.next()) {
            rows.put(
                new SimKey(kind, FeedStatements.uuid(row.getBytes(1))),
                new SimCache.Row(
                    row.getInt(2), row.getLong(3), row.getLong(4), !row.getBoolean(5)));
          }
        }
      }
    }
    return rows;
  }

  /// Of rows that came with a hash and on which nothing is pending.
  Map<Integer, HashSums> sums(boolean halves) throws SQLException {
    Map<Integer, HashSums> sums = new HashMap<>();
    String hashes =
        halves ? "sum(hash & 4294967295), sum((hash >> 32) & 4294967295)" : "sum(hash), 0";
    try (Statement statement = connection.createStatement()) {
      for (KindTable table : tables.values()) {
        try (ResultSet row =
            statement.executeQuery(
                "SELECT bucket, count(*), %s FROM %s WHERE hash <> 0 AND %s GROUP BY bucket"
                    .formatted(
                        hashes, table.name(), BaseTable.notPending(table.kind().number())))) {
          while (row.next()) {
            sums.merge(
                row.getInt(1),
                new HashSums(row.getLong(2), row.getLong(3), row.getLong(4)),
                (a, b) ->
                    new HashSums(a.rows() + b.rows(), a.low() + b.low(), a.high() + b.high()));
          }
        }
      }
    }
    return sums;
  }

  /// The kinds whose search index knows other rows than there are.
  List<String> wronglyIndexed() throws SQLException {
    List<String> wrong = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      for (KindTable table : tables.values()) {
        if (table.find().isPresent()) {
          String indexed = "SELECT id FROM \"find_" + table.kind().name() + "_docsize\"";
          String there = "SELECT n FROM " + table.name();
          try (ResultSet row =
              statement.executeQuery(
                  "SELECT EXISTS (%1$s EXCEPT %2$s) OR EXISTS (%2$s EXCEPT %1$s)"
                      .formatted(indexed, there))) {
            if (row.next() && row.getBoolean(1)) {
              wrong.add(table.kind().name());
            }
          }
        }
      }
    }
    return wrong;
  }

  List<String> wronglyFolded() throws SQLException {
    List<String> wrong = new ArrayList<>();
    BaseTable bases = new BaseTable(connection);
    for (RecordKey key : bases.keys()) {
      KindTable table = Objects.requireNonNull(tables.get(key.kind()));
      BaseRow base = bases.find(key).orElseThrow();
      List<EntryPayload> pending =
          new OutboxTable(connection).pending(key).stream().map(form::payload).toList();
      Optional<CentreRecord> wanted =
          Fold.of(record(table, key, base.body()), pending, rules, Surroundings.NONE);
      BaseRow shown = new VisibleRows(connection, bodies).find(table, key.id());
      Optional<CentreRecord> there =
          shown == null ? Optional.empty() : record(table, key, shown.body());
      if (pending.isEmpty() || !wanted.equals(there)) {
        wrong.add(key + ": " + pending.size() + " pending");
      }
    }
    return wrong;
  }

  private Optional<CentreRecord> record(KindTable table, RecordKey key, byte @Nullable [] body) {
    return body == null ? Optional.empty() : Optional.of(bodies.open(table.kind(), key.id(), body));
  }
}
