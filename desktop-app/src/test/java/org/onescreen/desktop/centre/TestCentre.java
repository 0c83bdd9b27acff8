package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.model.access.Role;
import org.onescreen.model.region.DivisionCode;

/// A centre with an operator of the whole county.
final class TestCentre implements AutoCloseable {
  static final String PASSWORD = "only for tests";

  private final DatabaseLogin database;
  private final CentreServer server;
  private @Nullable Connection asking;

  private TestCentre(DatabaseLogin database, CentreServer server) {
    this.database = database;
    this.server = server;
  }

  static TestCentre start(DatabaseLogin database) {
    return start(database, Clock.systemUTC(), CameraFeed.none());
  }

  static TestCentre start(DatabaseLogin database, Clock clock, CameraFeed cameras) {
    return start(database, CentreSettings.local("test"), clock, cameras);
  }

  static TestCentre start(
      DatabaseLogin database, CentreSettings settings, Clock clock, CameraFeed cameras) {
    CentreServer server = new CentreServer(database, settings, cameras, clock);
    server.start();
    server.open();
    TestCentre centre = new TestCentre(database, server);
    centre.account("county", Towns.COUNTY);
    return centre;
  }

  void account(String name, DivisionCode scope) {
    if (!server.accounts().exists(name)) {
      server.accounts().save(name, name, PASSWORD, List.of(scope));
    }
  }

  void account(String name, Role role, DivisionCode scope) {
    assertThat(server.accounts().add(name, name, PASSWORD, role, List.of(scope))).isTrue();
  }

  CentreServer server() {
    return server;
  }

  TestDesk desk() {
    return desk("county");
  }

  TestDesk desk(String account) {
    return TestDesk.loggedIn(server.url(), account, PASSWORD);
  }

  void sql(String... statements) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// On a connection that is kept: it is asked again and again.
  long number(String question) {
    try {
      Connection connection = asking;
      if (connection == null || connection.isClosed()) {
        connection = database.connect();
        asking = connection;
      }
      try (Statement statement = connection.createStatement();
          var rows = statement.executeQuery(question)) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Waits until every change has its place in the feed.
  void settle() {
    Patience.until(() -> number("SELECT count(*) FROM sync_dirty") == 0);
  }

  @Override
  public void close() {
    server.close();
    if (asking != null) {
      try {
        asking.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
