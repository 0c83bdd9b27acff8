package org.onescreen.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.centre.CentreServer;
import org.onescreen.desktop.centre.CentreSettings;
import org.onescreen.desktop.centre.PostgresForTests;
import org.onescreen.desktop.centre.account.PasswordHash;
import org.onescreen.desktop.centre.account.SessionRules;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.desk.offline.OfflineDoor;
import org.onescreen.desktop.shell.login.Credentials;
import org.onescreen.desktop.shell.login.LoginAttempt;
import org.onescreen.desktop.shell.login.LoginFailure;
import org.onescreen.desktop.shell.status.Trouble;
import org.onescreen.model.access.Role;
import org.onescreen.model.region.DivisionCode;

/// A real centre that is there on one day and not on another.
@ExtendWith(PostgresForTests.class)
@Timeout(60)
class LoginByLineTest {
  private static final Credentials RIGHT = new Credentials("zhang", "right password");
  private static final Credentials WRONG = new Credentials("zhang", "wrong password");

  @TempDir Path folder;
  private int port;

  private CentreServer centre(DatabaseLogin database, int offlineDays) {
    CentreSettings settings =
        new CentreSettings("test", CentreSettings.LOOPBACK, port)
            .withSessions(SessionRules.usual().withOfflineDays(offlineDays));
    CentreServer server =
        new CentreServer(database, settings, CameraFeed.none(), Clock.systemUTC());
    server
        .accounts()
        .add(
            RIGHT.user(),
            "张值班",
            RIGHT.password(),
            Role.OPERATOR,
            List.of(new DivisionCode("990101000000")));
    server.start();
    server.open();
    port = server.port();
    return server;
  }

  private OfflineDoor door() {
    return new OfflineDoor(
        folder.resolve("login.json"), new PasswordHash(), Instant::now, System::nanoTime);
  }

  private static Optional<Trouble> tried(LoginAttempt attempt, Credentials credentials)
      throws Exception {
    return attempt
        .tryOut(credentials)
        .toCompletableFuture()
        .get(30, TimeUnit.SECONDS)
        .map(LoginFailure::why);
  }

  @Test
  void who_the_centre_let_in_once_gets_in_without_it_and_nobody_else(DatabaseLogin database)
      throws Exception {
    try (Cache cache = Cache.open(folder.resolve("cache.db"), ThreadGuard.none())) {
      CentreServer centre = centre(database, 7);
      String address = centre.url();
      try (centre;
          CentreLine line = new CentreLine(cache)) {
        LoginAttempt login = new LoginByLine(line, address, door());
        assertThat(tried(login, WRONG)).contains(Trouble.WRONG_PASSWORD);
        assertThat(tried(login, RIGHT)).isEmpty();
      }
      try (CentreLine line = new CentreLine(cache)) {
        OfflineDoor door = door();
        LoginAttempt login = new LoginByLine(line, address, door);
        assertThat(tried(login, WRONG)).contains(Trouble.WRONG_PASSWORD);
        assertThat(tried(login, new Credentials("li", "right password")))
            .contains(Trouble.UNREACHABLE);
        assertThat(tried(login, RIGHT)).isEmpty();
        assertThat(door.displayName()).contains("张值班");
        assertThat(line.actor().orElseThrow().displayName())
            .as("gives commands while the line is cut")
            .isEqualTo("张值班");
        assertThat(tried(new UnlockByDoor(line, door, login), RIGHT)).isEmpty();
      }
      try (CentreServer again = centre(database, 7);
          CentreLine line = new CentreLine(cache)) {
        again.accounts().password("zhang", "a new password");
        LoginAttempt login = new LoginByLine(line, address, door());
        assertThat(tried(login, RIGHT)).contains(Trouble.WRONG_PASSWORD);
      }
      try (CentreLine line = new CentreLine(cache)) {
        LoginAttempt login = new LoginByLine(line, address, door());
        assertThat(tried(login, RIGHT)).as("the centre refused it").contains(Trouble.UNREACHABLE);
      }
    }
  }

  @Test
  void a_centre_that_allows_no_work_without_it_is_obeyed(DatabaseLogin database) throws Exception {
    try (Cache cache = Cache.open(folder.resolve("cache.db"), ThreadGuard.none())) {
      CentreServer centre = centre(database, 0);
      String address = centre.url();
      try (centre;
          CentreLine line = new CentreLine(cache)) {
        OfflineDoor door = door();
        LoginAttempt login = new LoginByLine(line, address, door);
        assertThat(tried(login, RIGHT)).isEmpty();
        assertThat(tried(new UnlockByDoor(line, door, login), RIGHT))
            .as("a locked desk opens while the centre vouches for it")
            .isEmpty();
      }
      try (CentreLine line = new CentreLine(cache)) {
        LoginAttempt login = new LoginByLine(line, address, door());
        assertThat(tried(login, RIGHT)).contains(Trouble.OFFLINE_TOO_LONG);
      }
    }
  }
}
