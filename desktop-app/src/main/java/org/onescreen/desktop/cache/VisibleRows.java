package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes single rows of the kinds' tables, as the screens see them. Used by the writer's
/// thread alone, inside its transactions.
final class VisibleRows {
  private final Statements statements;
  private final RowBodies bodies;

  VisibleRows(Connection connection, RowBodies bodies) {
    this.statements = new Statements(connection);
    this.bodies = bodies;
  }

  /// After a rollback.
  void clear() throws SQLException {
    statements.clear();
  }

  @Nullable BaseRow find(KindTable table, UUID id) throws SQLException {
    PreparedStatement from =
        statements.of("SELECT bucket,ver,hash,gen,body FROM " + table.name() + " WHERE id=?");
    from.setBytes(1, FeedStatements.bytes(id));
    try (ResultSet row = from.executeQuery()) {
      return row.next()
          ? new BaseRow(
              row.getInt(1), row.getLong(2), row.getLong(3), row.getInt(4), false, row.getBytes(5))
          : null;
    }
  }

  /// @param body null where nothing is to be shown
  void write(KindTable table, UUID id, BaseRow base, byte @Nullable [] body) throws SQLException {
    if (body == null) {
      delete(table, id);
    } else {
      write(table, id, base, new RowBodies.Made(body, bodies.columns(table, id, body)));
    }
  }

  void write(KindTable table, UUID id, BaseRow base, RowBodies.Made made) throws SQLException {
    PreparedStatement to = statements.of(table.replace());
    to.setBytes(1, FeedStatements.bytes(id));
    to.setInt(2, base.bucket());
    to.setLong(3, base.version());
    to.setLong(4, base.hash());
    to.setInt(5, base.generation());
    int at = KindTable.FIXED;
    for (Object value : made.columns()) {
      to.setObject(++at, value);
    }
    to.setBytes(++at, made.body());
    to.executeUpdate();
  }

  private void delete(KindTable table, UUID id) throws SQLException {
    PreparedStatement to = statements.of("DELETE FROM " + table.name() + " WHERE id=?");
    to.setBytes(1, FeedStatements.bytes(id));
    to.executeUpdate();
  }
}
