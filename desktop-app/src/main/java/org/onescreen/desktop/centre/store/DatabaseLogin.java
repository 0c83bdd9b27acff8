package org.onescreen.desktop.centre.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where the centre's database is and who logs in to it.
///
/// @param url `jdbc:postgresql://…`, which may name user and password itself
/// @param user null where the URL names it
/// @param password null where the URL names it or none is needed
public record DatabaseLogin(String url, @Nullable String user, @Nullable String password) {

  /// A connection outside any pool, whose owner closes it.
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, properties());
  }

  Properties properties() {
    Properties properties = new Properties();
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    properties.setProperty("ApplicationName", "onescreen-centre");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("connectTimeout", "10");
    // What the server says of a refused row holds the row.
    properties.setProperty("logServerErrorDetail", "false");
    // A transaction that somebody forgot would keep PostgreSQL from tidying the dirty list.
    properties.setProperty("options", "-c idle_in_transaction_session_timeout=60000");
    return properties;
  }

  /// Without what follows the question mark, where a password may stand.
  @Override
  public String toString() {
    return url.replaceFirst("\\?.*", "");
  }
}
