package org.onescreen.packaging.feed;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Jdbi;
import org.onescreen.desktop.centre.feed.FeedPages;
import org.onescreen.desktop.centre.feed.FeedRefusedException;
import org.onescreen.desktop.centre.sequencer.HeadBoard;
import org.onescreen.desktop.centre.sequencer.Sequencer;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.centre.store.Databases;
import org.onescreen.desktop.centre.store.Schema;
import org.onescreen.model.wire.FeedLine;

/// Many writers, two who would sequence and whose connections are cut again and again, a write
/// transaction that stays open all the time and commits last, a prepared one where the server
/// allows it, and desks that only follow their cursors. In the end they must have what the tables
/// have.
///
/// @param changes how many are committed
/// @param kills how often the connection of whoever sequences is cut
record FeedRace(int changes, int writers, int ids, int kills, long seed) {
  private static final int CONNECTIONS_OF_ALL = 12;
  private static final String HOLDER =
      "SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype = 'advisory' AND granted"
          + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

  /// What came of it: all but the first four must be 0.
  ///
  /// @param lost rows that the tables have and a desk has not
  /// @param extra rows that a desk has and the tables have not
  /// @param different rows that are not the same
  /// @param fell versions that fell
  /// @param twice sequence numbers that came again
  record Outcome(
      long committed,
      long cut,
      boolean prepared,
      double seconds,
      long lost,
      long extra,
      long different,
      long fell,
      long twice) {
    long wrong() {
      return lost + extra + different + fell + twice;
    }
  }

  Outcome run(DatabaseLogin database)
      throws SQLException, InterruptedException, ExecutionException {
    try (HikariDataSource pool = Databases.pool(database);
        Sequencer first = new Sequencer(database::connect, new HeadBoard());
        Sequencer second = new Sequencer(database::connect, new HeadBoard());
        ExecutorService threads = Executors.newCachedThreadPool()) {
      Schema.prepare(pool);
      first.start();
      second.start();
      FeedPages feed = new FeedPages(Jdbi.create(pool));
      List<RaceFollower> followers =
          List.of(new RaceFollower(feed, 2_000), new RaceFollower(feed, 256 << 10));
      long began = System.nanoTime();
      AtomicBoolean over = new AtomicBoolean();
      List<Future<?>> following = new ArrayList<>();
      for (RaceFollower follower : followers) {
        following.add(threads.submit(() -> follow(follower, over)));
      }
      long committed;
      long cut;
      boolean prepared;
      try (Connection open = database.connect();
          Statement late = open.createStatement()) {
        open.setAutoCommit(false);
        late.execute("SET idle_in_transaction_session_timeout = 0");
        late.execute(insert(new UUID(7, 1), RaceWriter.DIVISIONS.getFirst()));
        prepared = prepare(database);
        AtomicLong left = new AtomicLong(changes);
        Future<Long> killing = threads.submit(() -> kill(database, left));
        committed = write(database, threads, left);
        cut = killing.get();
        open.commit();
      }
      if (prepared) {
        command(database, "COMMIT PREPARED 'race'");
      }
      try (Connection connection = database.connect();
          Statement statement = connection.createStatement()) {
        BenchCentre.settle(statement);
      }
      over.set(true);
      for (Future<?> follower : following) {
        follower.get();
      }
      double seconds = (System.nanoTime() - began) / 1e9;
      return compare(database, followers, committed, cut, prepared, seconds);
    }
  }

  private static String insert(UUID id, String division) {
    return ("INSERT INTO record (kind, id, bucket, ver, body) VALUES (30, '%s', 0, 0,"
            + " jsonb_build_object('id', '%s', 'division', '%s'))")
        .formatted(id, id, division);
  }

  /// @return false where the server allows no prepared transactions, as it does unless told
  private static boolean prepare(DatabaseLogin database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery("SHOW max_prepared_transactions")) {
        row.next();
        if (row.getInt(1) == 0) {
          return false;
        }
      }
      statement.execute("BEGIN");
      statement.execute(insert(new UUID(7, 2), RaceWriter.DIVISIONS.getFirst()));
      statement.execute("PREPARE TRANSACTION 'race'");
      return true;
    }
  }

  private long write(DatabaseLogin database, ExecutorService threads, AtomicLong left)
      throws InterruptedException, ExecutionException {
    List<Future<Long>> writing = new ArrayList<>();
    for (int i = 0; i < Math.min(writers, CONNECTIONS_OF_ALL * 2); i++) {
      writing.add(threads.submit(new RaceWriter(database, new Random(seed + i), ids, left)));
    }
    long committed = 0;
    for (Future<Long> writer : writing) {
      committed += writer.get();
    }
    return committed;
  }

  /// Evenly over the run; a kill that finds nobody leading is none.
  private long kill(DatabaseLogin database, AtomicLong left) throws SQLException {
    long cut = 0;
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (int i = 1; i <= kills; i++) {
        long until = changes - (long) changes * i / (kills + 1);
        while (left.get() > until) {
          LockSupport.parkNanos(1_000_000);
        }
        try (ResultSet row = statement.executeQuery(HOLDER)) {
          row.next();
          cut += row.getLong(1);
        }
      }
    }
    return cut;
  }

  private static Void follow(RaceFollower follower, AtomicBoolean over)
      throws FeedRefusedException {
    boolean last;
    boolean done;
    do {
      last = over.get();
      done = follower.step();
    } while (!last || !done);
    return null;
  }

  private static void command(DatabaseLogin database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Outcome compare(
      DatabaseLogin database,
      List<RaceFollower> followers,
      long committed,
      long cut,
      boolean prepared,
      double seconds)
      throws SQLException {
    Map<UUID, String> stored = new HashMap<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT id, ver || ' ' || bucket || ' ' || row_hash(id, ver, body::text)"
                    + " FROM record")) {
      while (row.next()) {
        stored.put(row.getObject(1, UUID.class), row.getString(2));
      }
    }
    long lost = 0;
    long extra = 0;
    long different = 0;
    long fell = 0;
    long twice = 0;
    for (RaceFollower follower : followers) {
      Map<UUID, FeedLine.Put> rows = follower.rows();
      lost += stored.keySet().stream().filter(id -> !rows.containsKey(id)).count();
      extra += rows.keySet().stream().filter(id -> !stored.containsKey(id)).count();
      different +=
          rows.values().stream()
              .filter(put -> stored.containsKey(put.id()))
              .filter(
                  put ->
                      !(put.version() + " " + put.bucket() + " " + put.hash())
                          .equals(stored.get(put.id())))
              .count();
      fell += follower.fell();
      twice += follower.twice();
    }
    return new Outcome(committed, cut, prepared, seconds, lost, extra, different, fell, twice);
  }
}
