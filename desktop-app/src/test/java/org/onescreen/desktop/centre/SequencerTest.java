package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;

@ExtendWith(PostgresForTests.class)
class SequencerTest {
  private static final int WRITERS = 8;
  private static final int CHANGES_EACH = 40;
  private static final int IDS = 60;

  @Test
  void nothingIsLostUnderWritersThatDelayAndRollBack(DatabaseLogin database)
      throws InterruptedException, ExecutionException {
    long seed = 20261122;
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = centre.desk();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        Random random = new Random(seed + i);
        running.add(writers.submit(() -> write(database, random)));
      }
      Map<UUID, FeedLine.Put> replica = new HashMap<>();
      Cursor at = null;
      while (!running.stream().allMatch(Future::isDone)) {
        at = follow(desk, at, replica);
      }
      for (Future<?> writer : running) {
        writer.get();
      }
      centre.settle();
      follow(desk, at, replica);
      assertThat(versions(replica)).as("seed %d", seed).isEqualTo(stored(database));
      assertThat(centre.number("SELECT sum(rows) FROM bucket_stat")).isEqualTo(replica.size());
    }
  }

  /// Inserts, moves and deletes, some of it undone, some of it committed late.
  private static Void write(DatabaseLogin database, Random random)
      throws SQLException, InterruptedException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (int i = 0; i < CHANGES_EACH; i++) {
        statement.execute(change(random));
        if (random.nextInt(4) == 0) {
          Thread.sleep(random.nextInt(15));
        }
        if (random.nextInt(10) == 0) {
          connection.rollback();
        } else {
          connection.commit();
        }
      }
    }
    return null;
  }

  private static String change(Random random) {
    UUID id = new UUID(1, random.nextInt(IDS));
    if (random.nextInt(6) == 0) {
      return "DELETE FROM record WHERE kind = 30 AND id = '" + id + "'";
    }
    var where = random.nextBoolean() ? Towns.EAST : Towns.WEST;
    String body =
        new String(
            new RecordJson().write(Towns.alarm(id, where, "告警 " + random.nextInt())),
            StandardCharsets.UTF_8);
    return "INSERT INTO record (kind, id, bucket, ver, body) VALUES (30, '%s', 0, 0, '%s')"
            .formatted(id, body)
        + " ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body";
  }

  /// The row rules of a desk.
  private static Cursor follow(TestDesk desk, Cursor from, Map<UUID, FeedLine.Put> replica) {
    List<TestDesk.Page> pages = desk.pull(from, 1 << 14);
    for (TestDesk.Page page : pages) {
      for (FeedLine line : page.lines()) {
        switch (line) {
          case FeedLine.Put put ->
              replica.merge(put.id(), put, (a, b) -> b.version() >= a.version() ? b : a);
          case FeedLine.Gone gone ->
              replica.computeIfPresent(
                  gone.id(),
                  (_, old) ->
                      old.version() <= gone.version()
                              && (gone.deleted() || old.bucket() == gone.bucket())
                          ? null
                          : old);
          case FeedLine.Header _, FeedLine.Mark _, FeedLine.End _ -> {}
        }
      }
    }
    return pages.getLast().cursor();
  }

  private static Map<UUID, Long> versions(Map<UUID, FeedLine.Put> replica) {
    Map<UUID, Long> versions = new HashMap<>();
    replica.forEach((id, put) -> versions.put(id, put.version()));
    return versions;
  }

  private static Map<UUID, Long> stored(DatabaseLogin database) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT id, ver FROM record")) {
      Map<UUID, Long> stored = new HashMap<>();
      while (rows.next()) {
        stored.put(rows.getObject(1, UUID.class), rows.getLong(2));
      }
      return stored;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The insert has its version before it waits for the deletion.
  @Test
  void aRecordThatComesBackWhileItIsBeingDeletedBeginsAboveItsDeletion(DatabaseLogin database)
      throws SQLException, InterruptedException, ExecutionException {
    UUID id = new UUID(1, 1);
    String put =
        "INSERT INTO record (kind, id, bucket, ver, body) VALUES (30, '%s', 0, 0, '%s')"
                .formatted(
                    id,
                    new String(
                        new RecordJson().write(Towns.alarm(id, Towns.EAST, "告警")),
                        StandardCharsets.UTF_8))
            + " ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body";
    try (TestCentre centre = TestCentre.start(database);
        Connection deleting = database.connect();
        Statement delete = deleting.createStatement();
        ExecutorService other = Executors.newSingleThreadExecutor()) {
      centre.sql(put, put, put);
      deleting.setAutoCommit(false);
      delete.execute("DELETE FROM record");
      Future<?> back = other.submit(() -> centre.sql(put));
      Patience.until(
          () ->
              centre.number(
                      "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                          + " AND wait_event_type = 'Lock'")
                  > 0);
      deleting.commit();
      back.get();
      assertThat(centre.number("SELECT ver FROM record"))
          .isGreaterThan(centre.number("SELECT ver FROM record_gone"));
    }
  }

  @Test
  void theSequencerLivesThroughTheLossOfItsConnection(DatabaseLogin database) {
    try (TestCentre centre = TestCentre.start(database)) {
      Patience.until(centre.server()::isSequencing);
      centre.sql(
          "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
              + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
      centre.server().records().fill(Towns.alarms(1));
      centre.sql("UPDATE record SET ver = 1");
      Patience.until(() -> centre.number("SELECT head FROM sync_meta") == 2);
    }
  }

  @Test
  void ofTwoCentresOverOneDatabaseTheOtherTakesOverWhenOneEnds(DatabaseLogin database) {
    try (TestCentre second = twoOf(database);
        TestDesk desk = second.desk()) {
      Patience.until(second.server()::isSequencing);
      second.server().records().fill(Towns.alarms(3));
      assertThat(desk.pull(null, 1 << 20).getLast().end().seq()).isEqualTo(3);
    }
  }

  /// Starts two and stops the one that leads.
  private static TestCentre twoOf(DatabaseLogin database) {
    try (TestCentre first = TestCentre.start(database)) {
      Patience.until(first.server()::isSequencing);
      TestCentre second = TestCentre.start(database);
      assertThat(second.server().isSequencing()).isFalse();
      return second;
    }
  }
}
