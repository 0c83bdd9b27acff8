package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.model.record.Priority;
import org.onescreen.model.wire.FeedLine;

/// A desk compares itself with its centre: what its disk has taken or changed nobody else notices.
@Timeout(60)
class CompareTest extends SyncRoom {
  private static final int ROWS = 20;

  private void fill() {
    centre.scope(Map.of(1, Priority.WORK));
    for (long seq = 1; seq <= ROWS; seq++) {
      centre.put(TestRows.put(TestRows.dispute(seq, TestRows.VILLAGE, null), seq, 1));
    }
    try (Desk desk = desk()) {
      desk.awaitLive();
      assertThat(disputes()).isEqualTo(ROWS);
    }
  }

  /// As a disk does it: no trigger and no index knows.
  private void spoil(String sql) throws SQLException {
    try (Connection raw = raw();
        Statement statement = raw.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection raw() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cache.db"));
  }

  private static long differences(Desk desk) {
    return desk.client().diagnostics().refused().getOrDefault(FeedFault.CACHE_DIFFERS, 0L);
  }

  @Test
  void rows_that_a_disk_took_away_come_again() throws SQLException {
    fill();
    spoil("DELETE FROM row_dispute WHERE n IN (3, 7)");
    try (Desk desk = desk()) {
      desk.until(() -> differences(desk) == 1);
      desk.until(() -> disputes() == ROWS);
      desk.awaitLive();
      assertThat(cache.audit()).isEmpty();
    }
  }

  @Test
  void a_row_that_a_disk_changed_is_brought_anew() throws SQLException {
    fill();
    spoil("UPDATE row_dispute SET body = (SELECT body FROM row_dispute WHERE n = 2) WHERE n = 5");
    assertThat(cache.audit()).isNotEmpty();
    try (Desk desk = desk()) {
      desk.until(() -> differences(desk) == 1);
      desk.until(() -> cache.audit().isEmpty());
    }
  }

  /// As one stays that the disk had taken, and the answer to a command brought again.
  @Test
  void a_record_that_only_an_answer_has_told_is_brought_anew_with_its_hash() throws SQLException {
    fill();
    spoil("UPDATE row_dispute SET hash = 0 WHERE n = 5");
    try (Desk desk = desk()) {
      desk.until(() -> differences(desk) == 1);
      desk.awaitLive();
      desk.until(() -> hashless() == 0);
    }
  }

  private long hashless() {
    try (Connection raw = raw();
        Statement statement = raw.createStatement();
        var row = statement.executeQuery("SELECT count(*) FROM row_dispute WHERE hash = 0")) {
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Waits until a comparison has been taken down.
  private void compared(Desk desk) {
    desk.until(
        () -> {
          try (Connection raw = raw();
              Statement statement = raw.createStatement();
              var row = statement.executeQuery("SELECT 1 FROM meta WHERE key='apart'")) {
            return row.next();
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  void a_sound_desk_pulls_nothing_anew() {
    fill();
    centre.asked.clear();
    try (Desk desk = desk()) {
      compared(desk);
      desk.awaitLive();
      assertThat(differences(desk)).isZero();
      assertThat(desk.client().diagnostics().resets()).isZero();
      assertThat(centre.asked).isNotEmpty().allMatch(q -> q.contains("after="));
    }
  }

  /// A row that this program refuses is missing for ever.
  @Test
  void what_no_new_beginning_heals_is_tried_once_and_not_at_every_start() throws SQLException {
    fill();
    centre.put(
        new FeedLine.Put(999, ROWS + 1, 1, 1, 4711, new UUID(0, 999), new byte[] {'{', '}'}));
    try (Desk desk = desk()) {
      desk.until(() -> differences(desk) == 1);
      desk.awaitLive();
    }
    for (int start = 0; start < 3; start++) {
      spoil("DELETE FROM meta WHERE key='apart'");
      try (Desk desk = desk()) {
        compared(desk);
        desk.awaitLive();
        assertThat(differences(desk)).as("start %d", start).isZero();
      }
    }
  }
}
