package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.centre.account.SessionRules;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.sync.SyncClient;
import org.onescreen.desktop.sync.SyncSettings;
import org.onescreen.desktop.sync.SyncStatus;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.model.alarm.Alarm;

/// The real sync against a real centre whose tokens end after moments.
@ExtendWith(PostgresForTests.class)
@Timeout(60)
class RenewedSyncTest {
  private static final CentreSettings BRIEF =
      CentreSettings.local("test")
          .withSessions(
              new SessionRules(
                  Duration.ofMillis(600), Duration.ofHours(12), Duration.ofDays(7), 7));

  @TempDir Path folder;

  @Test
  void a_desk_works_on_for_many_tokens_with_one_login(DatabaseLogin database) {
    try (TestCentre centre =
            TestCentre.start(database, BRIEF, Clock.systemUTC(), CameraFeed.none());
        Cache cache = Cache.open(folder.resolve("cache.db"), ThreadGuard.none());
        SyncClient desk =
            SyncClient.of(
                cache, new SyncSettings(centre.server().url(), "county", TestCentre.PASSWORD))) {
      desk.start();
      Patience.until(() -> desk.status().state() instanceof SyncStatus.Live);
      String pictures = desk.access().orElseThrow().token();
      long[] id = {0};
      Patience.until(
          () -> {
            id[0]++;
            centre
                .server()
                .records()
                .put(Alarm.KIND, Towns.alarm(new UUID(9, id[0]), Towns.EAST, "告警"));
            // What is told inline needs no request, and so no token.
            desk.tryNow();
            return centre.number("SELECT count(*) FROM session_token WHERE used") >= 3;
          });
      Patience.until(() -> cache.rows() == id[0]);
      assertThat(centre.number("SELECT count(*) FROM access_event WHERE what = 'LOGIN'"))
          .isEqualTo(1);
      assertThat(desk.access().orElseThrow().token())
          .as("pictures go on, though everything else was renewed")
          .isEqualTo(pictures);
    }
  }

  @Test
  void a_disabled_account_is_told_to_its_operator(DatabaseLogin database) {
    try (TestCentre centre = TestCentre.start(database);
        Cache cache = Cache.open(folder.resolve("cache.db"), ThreadGuard.none());
        SyncClient desk =
            SyncClient.of(
                cache, new SyncSettings(centre.server().url(), "county", TestCentre.PASSWORD))) {
      desk.start();
      Patience.until(() -> desk.status().state() instanceof SyncStatus.Live);
      centre.server().accounts().disabled("county", true);
      centre.server().records().put(Alarm.KIND, Towns.alarm(new UUID(9, 9), Towns.EAST, "告警"));
      Patience.until(() -> desk.status().state() instanceof SyncStatus.Refused);
    }
  }
}
