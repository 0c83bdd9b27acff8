package org.onescreen.packaging.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.onescreen.desktop.centre.store.DatabaseLogin;

/// Writes what any program may write: several changes in a transaction, some of it undone to a
/// savepoint, some transactions rolled back, some committed late. All writers take rows in one
/// order, so that they wait for each other and do not collide.
///
/// @param left how many changes all writers together still commit
record RaceWriter(DatabaseLogin database, Random random, int ids, AtomicLong left)
    implements Callable<Long> {
  private static final int MOST_IN_ONE = 5;
  private static final int MOST_DELAY_MILLIS = 20;
  static final List<String> DIVISIONS = List.of("990101101000", "990101102000", "990101103000");

  @Override
  public Long call() throws SQLException {
    long done = 0;
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      while (left.get() > 0) {
        int changes = transaction(connection, statement);
        if (random.nextInt(20) == 0) {
          connection.rollback();
        } else {
          connection.commit();
          done += changes;
          left.addAndGet(-changes);
        }
      }
    }
    return done;
  }

  private int transaction(Connection connection, Statement statement) throws SQLException {
    int changes = 0;
    int id = random.nextInt(ids);
    for (int i = 1 + random.nextInt(MOST_IN_ONE); i > 0 && id < ids; i--) {
      Savepoint before = random.nextInt(4) == 0 ? connection.setSavepoint() : null;
      int changed = statement.executeUpdate(change(new UUID(0, id)));
      if (before != null && random.nextInt(3) == 0) {
        connection.rollback(before);
      } else {
        changes += changed;
      }
      if (random.nextInt(4) == 0) {
        LockSupport.parkNanos(random.nextInt(MOST_DELAY_MILLIS) * 1_000_000L);
      }
      id += 1 + random.nextInt(3);
    }
    return changes;
  }

  private String change(UUID id) {
    if (random.nextInt(6) == 0) {
      return "DELETE FROM record WHERE kind = 30 AND id = '" + id + "'";
    }
    return ("INSERT INTO record (kind, id, bucket, ver, body) VALUES (30, '%s', 0, 0,"
            + " jsonb_build_object('id', '%s', 'division', '%s', 'n', %d))"
            + " ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body")
        .formatted(id, id, DIVISIONS.get(random.nextInt(DIVISIONS.size())), random.nextInt());
  }
}
