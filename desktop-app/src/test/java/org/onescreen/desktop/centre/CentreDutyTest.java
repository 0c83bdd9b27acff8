package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.testing.Patience;

/// Several centres over one database: one sequences, all serve.
@ExtendWith(PostgresForTests.class)
class CentreDutyTest {
  private static final String HOLDER =
      "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND database ="
          + " (SELECT oid FROM pg_database WHERE datname = current_database())";

  /// "onescree" in ASCII.
  private static final String LOCK = "SELECT pg_advisory_lock(" + 0x6f6e_6573_6372_6565L + ")";

  private static Process child(DatabaseLogin database) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            CentreChild.class.getName(),
            database.url(),
            String.valueOf(database.user()),
            String.valueOf(database.password()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  @Test
  void killingTheProcessThatSequencesMovesTheDuty(DatabaseLogin database)
      throws IOException, InterruptedException {
    Process child = child(database);
    try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.lines().filter("leading"::equals).findFirst()).isPresent();
      try (TestCentre centre = TestCentre.start(database);
          TestDesk desk = centre.desk()) {
        assertThat(centre.server().isSequencing()).isFalse();
        centre.server().records().fill(Towns.alarms(10));
        assertThat(desk.pull(null, 1 << 20).getLast().end().seq()).isEqualTo(10);
        try (Listener listener = Listener.of(desk, desk.manifest().cursor())) {
          centre.sql("UPDATE record SET ver = 1 WHERE id = (SELECT id FROM record LIMIT 1)");
          assertThat(listener.next("rows").page().end().seq())
              .as("one that does not sequence serves all the same")
              .isEqualTo(11);
          child.destroyForcibly().waitFor();
          long killed = System.nanoTime();
          centre.sql("UPDATE record SET ver = 1 WHERE id = (SELECT id FROM record LIMIT 1)");
          assertThat(listener.next("rows").page().end().seq()).isEqualTo(12);
          System.out.printf(
              "after kill -9 told in %d ms%n", (System.nanoTime() - killed) / 1_000_000);
        }
        Patience.until(centre.server()::isSequencing);
      }
    } finally {
      child.destroyForcibly();
    }
  }

  @Test
  void aLeaderThatHangsIsFencedOff(DatabaseLogin database) throws SQLException {
    try (Connection hung = database.connect();
        Statement statement = hung.createStatement()) {
      statement.execute(LOCK);
      long began = System.nanoTime();
      try (TestCentre centre = TestCentre.start(database)) {
        Patience.until(centre.server()::isSequencing);
        System.out.printf("a hung leader gone in %d ms%n", (System.nanoTime() - began) / 1_000_000);
        assertThatThrownBy(() -> statement.execute("SELECT 1")).isInstanceOf(SQLException.class);
      }
    }
  }

  @Test
  void aLeaderThatHangsInTheMiddleOfAPassLeavesNothingBehind(DatabaseLogin database)
      throws SQLException {
    try (TestCentre centre = TestCentre.start(database)) {
      centre.server().records().fill(Towns.alarms(3));
    }
    try (Connection hung = database.connect();
        Statement statement = hung.createStatement()) {
      statement.execute(LOCK);
      hung.setAutoCommit(false);
      statement.execute("SELECT head FROM sync_meta FOR UPDATE");
      statement.execute("UPDATE sync_meta SET head = 1000");
      try (TestCentre centre = TestCentre.start(database)) {
        Patience.until(centre.server()::isSequencing);
        assertThat(centre.number("SELECT head FROM sync_meta")).isEqualTo(3);
      }
    }
  }

  @Test
  void theFirstLoadCostsTheSequencerNeitherItsConnectionNorItsDuty(DatabaseLogin database)
      throws SQLException {
    try (Connection load = database.connect();
        Statement statement = load.createStatement()) {
      load.setAutoCommit(false);
      statement.execute("SELECT head FROM sync_meta FOR UPDATE");
      try (TestCentre centre = TestCentre.start(database)) {
        Patience.until(() -> centre.number("SELECT count(*) FROM (" + HOLDER + ")") == 1);
        long holder = centre.number(HOLDER);
        statement.execute("UPDATE sync_meta SET head = 0");
        load.commit();
        Patience.until(centre.server()::isSequencing);
        assertThat(centre.number(HOLDER)).isEqualTo(holder);
      }
    }
  }
}
