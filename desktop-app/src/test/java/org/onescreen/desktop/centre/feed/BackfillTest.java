package org.onescreen.desktop.centre.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.PostgresForTests;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.centre.store.Databases;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;

@ExtendWith(PostgresForTests.class)
class BackfillTest {
  private static final Scope COUNTY = new Scope(List.of(new DivisionCode("990101000000")));
  private static final int HEAD = 60_000;

  @Test
  void aBucketComesWholeAndInOrderHoweverItLiesAmongTheOthers(DatabaseLogin database)
      throws SQLException, FeedRefusedException {
    // The first is crowded together, the second is thin, and the third begins late.
    fill(database);
    try (HikariDataSource pool = Databases.pool(database)) {
      FeedPages feed = new FeedPages(Jdbi.create(pool));
      for (Set<Integer> wanted :
          List.of(Set.of(1), Set.of(2), Set.of(3), Set.of(1, 2), Set.of(2, 3), Set.of(1, 2, 3))) {
        for (int bytes : new int[] {4_000, 256 << 10, 4 << 20}) {
          assertThat(pulled(feed, wanted, bytes))
              .as("buckets %s in pages of %d", wanted, bytes)
              .isEqualTo(stored(database, wanted));
        }
      }
    }
  }

  private static void fill(DatabaseLogin database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO bucket (id, division, priority) OVERRIDING SYSTEM VALUE"
              + " SELECT x, '990101101000', 1 FROM generate_series(1, 4) x");
      statement.execute(
          "INSERT INTO sync_feed SELECT CASE WHEN s < 2000 THEN 1 WHEN s % 997 = 0 THEN 2"
              + " WHEN s > 58000 THEN 3 ELSE 4 END, 31, gen_random_uuid(), s, 'P', 1, 7, 2, '{}'"
              + " FROM generate_series(1, "
              + HEAD
              + ") s");
      statement.execute("UPDATE sync_meta SET head = " + HEAD);
    }
  }

  private static List<Long> pulled(FeedPages feed, Set<Integer> wanted, int bytes)
      throws FeedRefusedException {
    List<Long> seqs = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    boolean over = false;
    while (!over) {
      FeedPage page = feed.read(COUNTY, new FeedRequest(after, bytes, Optional.of(wanted)));
      page.rows().forEach(row -> seqs.add(((FeedLine.Put) row).seq()));
      after = Optional.of(page.cursor());
      over = page.end().upToDate();
    }
    return seqs;
  }

  private static List<Long> stored(DatabaseLogin database, Set<Integer> wanted)
      throws SQLException {
    List<Long> seqs = new ArrayList<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT seq FROM sync_feed WHERE bucket IN ("
                    + wanted.toString().replaceAll("[^0-9,]", "")
                    + ") ORDER BY seq")) {
      while (row.next()) {
        seqs.add(row.getLong(1));
      }
    }
    return seqs;
  }
}
