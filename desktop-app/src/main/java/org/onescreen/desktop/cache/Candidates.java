package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rows from several queries as one, the newest first and each once. Every query brings number, id
/// and body of its rows in falling order of the number. Nothing is read ahead.
final class Candidates implements AutoCloseable {
  private final Connection connection;
  private final List<Source> sources = new ArrayList<>();
  private long last = Long.MAX_VALUE;

  @SuppressWarnings("ArrayRecordComponent") // read and thrown away, never compared
  record Row(long n, UUID id, byte[] body) {}

  Candidates(Connection connection) {
    this.connection = connection;
  }

  void add(Sql sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql.text());
    sources.add(new Source(statement));
    sql.bind(statement);
  }

  Optional<Row> next() throws SQLException {
    while (true) {
      @Nullable Source first = null;
      for (Source source : sources) {
        if (source.at() && (first == null || source.n > first.n)) {
          first = source;
        }
      }
      if (first == null) {
        return Optional.empty();
      }
      Row row = first.take();
      if (row.n() != last) {
        last = row.n();
        return Optional.of(row);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    for (Source source : sources) {
      source.statement.close();
    }
  }

  private static final class Source {
    private final PreparedStatement statement;
    private @Nullable ResultSet rows;
    private boolean ended;
    private boolean standing;
    private long n;

    Source(PreparedStatement statement) {
      this.statement = statement;
    }

    /// Stands at a row that was not taken yet?
    boolean at() throws SQLException {
      if (!standing && !ended) {
        if (rows == null) {
          rows = statement.executeQuery();
        }
        standing = rows.next();
        ended = !standing;
        n = standing ? rows.getLong(1) : 0;
      }
      return standing;
    }

    Row take() throws SQLException {
      if (rows == null || !standing) {
        throw new IllegalStateException("no row");
      }
      standing = false;
      return new Row(n, FeedStatements.uuid(rows.getBytes(2)), rows.getBytes(3));
    }
  }
}
