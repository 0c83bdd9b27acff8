package org.onescreen.desktop.centre.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.PostgresForTests;
import org.onescreen.desktop.centre.feed.FeedPages;
import org.onescreen.desktop.centre.feed.Scope;
import org.onescreen.desktop.centre.feed.Sight;
import org.onescreen.desktop.centre.feed.View;
import org.onescreen.desktop.centre.sequencer.HeadBoard;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.centre.store.Databases;
import org.onescreen.model.region.DivisionCode;

@ExtendWith(PostgresForTests.class)
class LiveHubTest {
  private static final int CLIENTS = 300;

  private static void feed(DatabaseLogin database, long seq) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO bucket (division, priority) SELECT '990101101000', 1"
              + " WHERE NOT EXISTS (SELECT FROM bucket);"
              + " INSERT INTO sync_feed SELECT id, 31, gen_random_uuid(), %d, 'P', 1, 7, 2, '{}'"
                  .formatted(seq)
              + " FROM bucket LIMIT 1; UPDATE sync_meta SET head = "
              + seq);
    }
  }

  @Test
  void whatIsNewIsReadOnceForHundredsWhoListen(DatabaseLogin database)
      throws SQLException, InterruptedException {
    AtomicInteger reads = new AtomicInteger();
    feed(database, 1);
    try (HikariDataSource pool = Databases.pool(database)) {
      Jdbi jdbi =
          Jdbi.create(pool)
              .setSqlLogger(
                  new SqlLogger() {
                    @Override
                    public void logAfterExecution(StatementContext context) {
                      if (String.valueOf(context.getRawSql()).contains("gc_floor FROM sync_meta")) {
                        reads.incrementAndGet();
                      }
                    }
                  });
      HeadBoard board = new HeadBoard();
      board.publish(1);
      try (LiveHub hub = new LiveHub(new FeedPages(jdbi), board)) {
        List<LiveClient> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
          clients.add(
              hub.join(
                  new Sight(
                      new Scope(
                          List.of(new DivisionCode(i % 3 == 0 ? "990101000000" : "990101101000"))),
                      View.WHOLE),
                  Optional.empty()));
        }
        assertThat(hub.clients()).isEqualTo(CLIENTS);
        for (LiveClient client : clients) {
          client.take(Duration.ofSeconds(30));
        }
        reads.set(0);
        feed(database, 2);
        board.publish(2);
        hub.start();
        byte[] seen = null;
        for (LiveClient client : clients) {
          List<byte[]> events = client.take(Duration.ofSeconds(30)).events();
          assertThat(events).hasSize(1);
          assertThat(new String(events.getFirst(), StandardCharsets.UTF_8))
              .startsWith("event: rows")
              .contains("\"from\":1", "[\"P\",31,2,");
          seen = events.getFirst();
        }
        assertThat(seen).isNotNull();
        assertThat(reads.get()).isEqualTo(1);
        clients.forEach(hub::leave);
        assertThat(hub.clients()).isZero();
        board.close();
      }
    }
  }
}
