package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.ResetReason;

@ExtendWith(PostgresForTests.class)
class CentreHistoryTest {
  private static Cursor change(DatabaseLogin database, int rows, int times) {
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = centre.desk()) {
      Patience.until(centre.server()::isSequencing);
      if (centre.server().records().isEmpty()) {
        centre.server().records().fill(Towns.alarms(rows));
      }
      for (int i = 0; i < times; i++) {
        centre.sql("UPDATE record SET ver = 1 WHERE id = (SELECT id FROM record LIMIT 1)");
        centre.settle();
      }
      return desk.manifest().cursor();
    }
  }

  /// What a restored snapshot of the machine is: the same server, an older state.
  private static DatabaseLogin copy(DatabaseLogin database) throws SQLException {
    String name = database.url().replaceFirst(".*/([a-z0-9]+).*", "$1");
    DatabaseLogin other = named(database, name, name + "_copy");
    try (Connection connection = named(database, name, "postgres").connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + "_copy TEMPLATE " + name);
    }
    return other;
  }

  private static DatabaseLogin named(DatabaseLogin login, String name, String other) {
    return new DatabaseLogin(
        login.url().replace("/" + name, "/" + other), login.user(), login.password());
  }

  private static ResetReason refused(TestDesk desk, Cursor cursor) {
    var answer = desk.get(Api.CHANGES + "?after=" + cursor);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    return answer.statusCode() == 200
        ? null
        : TestDesk.JSON.readValue(answer.body(), Problem.class).reset();
  }

  @Test
  void aCursorOfALostHistoryIsRefusedByItsTagEvenWhenTheStoreHasGrownPastIt(DatabaseLogin database)
      throws SQLException {
    Cursor kept = change(database, 20, 0);
    DatabaseLogin restored = copy(database);
    Cursor lost = change(database, 20, 5);
    assertThat(lost.seq()).isEqualTo(25);
    try (TestCentre centre = TestCentre.start(restored);
        TestDesk desk = centre.desk()) {
      Patience.until(centre.server()::isSequencing);
      assertThat(refused(desk, lost)).isEqualTo(ResetReason.AHEAD);
      assertThat(refused(desk, kept)).isNull();
      for (int i = 0; i < 10; i++) {
        centre.sql("UPDATE record SET ver = 1 WHERE id = (SELECT id FROM record LIMIT 1)");
        centre.settle();
      }
      assertThat(desk.manifest().head()).isEqualTo(30);
      assertThat(refused(desk, lost)).isEqualTo(ResetReason.TAG);
      assertThat(refused(desk, kept)).isNull();
      assertThat(desk.manifest().epoch())
          .as("one bad cursor resets nobody else")
          .isEqualTo(kept.epoch());
    }
  }

  @Test
  void aStoreOnAnotherServerBeginsAnEpochAndOneThatStaysDoesNot(DatabaseLogin database) {
    Cursor first = change(database, 5, 0);
    Cursor same = change(database, 5, 1);
    assertThat(same.epoch()).isEqualTo(first.epoch());
    assertThat(same.tag()).as("each start begins a segment").isNotEqualTo(first.tag());
    try (TestCentre centre = TestCentre.start(database);
        TestDesk _ = centre.desk()) {
      Patience.until(centre.server()::isSequencing);
      centre.sql("UPDATE sync_meta SET sysid = 1");
    }
    Cursor moved = change(database, 5, 0);
    assertThat(moved.epoch()).isNotEqualTo(first.epoch());
    assertThat(change(database, 5, 0).epoch()).isEqualTo(moved.epoch());
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = centre.desk()) {
      assertThat(refused(desk, first)).isEqualTo(ResetReason.EPOCH);
    }
  }
}
