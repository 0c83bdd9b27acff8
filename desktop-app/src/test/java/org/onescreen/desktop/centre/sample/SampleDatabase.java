package org.onescreen.desktop.centre.sample;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.ColumnReader;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;

/// The county's records in SQLite, in memory: one table a kind, with its declared columns and the
/// record's JSON as `body`, as the stores keep them.
final class SampleDatabase implements AutoCloseable {
  private final Connection connection;
  private final RecordJson json = new RecordJson();

  SampleDatabase(SampleCounty county) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    connection.setAutoCommit(false);
    for (var entry : county.all().entrySet()) {
      load(entry.getKey(), entry.getValue());
    }
    connection.commit();
  }

  private void load(Kind<?> kind, List<CentreRecord> records) throws SQLException {
    List<Column<?>> columns = kind.columns();
    String table = kind.name().replace('-', '_');
    String declared =
        columns.stream()
            .map(c -> "\"" + c.name() + "\" " + c.storage())
            .collect(Collectors.joining(", "));
    try (Statement create = connection.createStatement()) {
      create.execute("CREATE TABLE " + table + " (" + declared + ", body TEXT)");
    }
    ColumnReader reader = new ColumnReader(kind);
    String places = "?, ".repeat(columns.size()) + "?";
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")")) {
      for (CentreRecord record : records) {
        byte[] body = json.write(record);
        Object[] values = reader.read(body);
        for (int i = 0; i < values.length; i++) {
          insert.setObject(i + 1, values[i]);
        }
        insert.setString(values.length + 1, new String(body, StandardCharsets.UTF_8));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /// The one whole number that `sql` asks for.
  long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
