package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.store.DatabaseLogin;

@ExtendWith(PostgresForTests.class)
class NewBucketTest {
  @Test
  void whoBeginsABucketAndStaysOpenHoldsUpNobodyElseThere(DatabaseLogin database)
      throws SQLException {
    try (TestCentre centre = TestCentre.start(database);
        Connection open = database.connect();
        Statement late = open.createStatement();
        Connection other = database.connect();
        Statement now = other.createStatement()) {
      open.setAutoCommit(false);
      late.execute(insert(new UUID(0, 1)));
      // Where it had to wait it would fail, and not wait for ever.
      now.execute("SET lock_timeout = '5s'");
      now.execute(insert(new UUID(0, 2)));
      centre.settle();
      assertThat(fed(centre)).isEqualTo(1);
      open.commit();
      centre.settle();
      assertThat(fed(centre)).isEqualTo(2);
      // A row that changes comes to the older of the two buckets, and is in no other any more.
      centre.sql("UPDATE record SET ver = ver WHERE kind = 30");
      centre.settle();
      assertThat(centre.number("SELECT count(DISTINCT bucket) FROM record")).isEqualTo(1);
      assertThat(fed(centre)).isEqualTo(2);
    }
  }

  private static long fed(TestCentre centre) {
    return centre.number("SELECT count(*) FROM sync_feed WHERE kind = 30 AND op = 'P'");
  }

  private static String insert(UUID id) {
    return ("INSERT INTO record (kind, id, bucket, ver, body) VALUES (30, '%s', 0, 0,"
            + " jsonb_build_object('id', '%s', 'division', '990101101000'))")
        .formatted(id, id);
  }
}
