package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts a [SearchSlice] into the indexes, in a transaction of the writer.
final class SearchWriting implements AutoCloseable {
  private final Connection connection;
  private final KindTable table;
  private final List<PreparedStatement> all = new ArrayList<>();
  private final Optional<PreparedStatement> removeText;
  private final Optional<PreparedStatement> addText;
  private final Optional<PreparedStatement> removeHashes;
  private final Optional<PreparedStatement> addHash;
  private final PreparedStatement unmark;

  SearchWriting(Connection connection, KindTable table) throws SQLException {
    this.connection = connection;
    this.table = table;
    removeText = over(table.find(), "DELETE FROM %s WHERE rowid=?");
    addText = over(table.find(), "INSERT INTO %s(rowid,t) VALUES (?,?)");
    removeHashes = over(table.blind(), "DELETE FROM %s WHERE n=?");
    addHash = over(table.blind(), "INSERT OR IGNORE INTO %s VALUES (?,?)");
    unmark = prepared("DELETE FROM search_dirty WHERE kind=? AND n=? AND seq=?");
  }

  private Optional<PreparedStatement> over(Optional<String> name, String sql) throws SQLException {
    return name.isPresent() ? Optional.of(prepared(sql.formatted(name.get()))) : Optional.empty();
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    all.add(statement);
    return statement;
  }

  void write(SearchSlice slice) throws SQLException {
    for (SearchSlice.Changed changed : slice.changed()) {
      change(changed, slice.from());
    }
    for (SearchSlice.Entry entry : slice.fresh()) {
      add(entry);
    }
    try (PreparedStatement reach =
        connection.prepareStatement("UPDATE search_done SET upto=? WHERE kind=?")) {
      run(reach, slice.to(), table.kind().number());
    }
  }

  private void change(SearchSlice.Changed changed, long reach) throws SQLException {
    if (removeText.isPresent()) {
      run(removeText.get(), changed.n());
    }
    if (removeHashes.isPresent()) {
      run(removeHashes.get(), changed.n());
    }
    // A row above the reach is put in when its turn comes.
    if (changed.entry().isPresent() && changed.n() <= reach) {
      add(changed.entry().get());
    }
    run(unmark, table.kind().number(), changed.n(), changed.seq());
  }

  private void add(SearchSlice.Entry entry) throws SQLException {
    if (addText.isPresent()) {
      run(addText.get(), entry.n(), entry.tokens());
    }
    if (addHash.isPresent()) {
      for (long hash : entry.hashes()) {
        run(addHash.get(), hash, entry.n());
      }
    }
  }

  private static void run(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : all) {
      statement.close();
    }
  }
}
