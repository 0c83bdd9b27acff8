package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.model.access.Role;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.SessionReply;

@ExtendWith(PostgresForTests.class)
class SessionTest {
  private final HandClock clock = new HandClock();

  private static Problem problem(HttpResponse<byte[]> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    return TestDesk.JSON.readValue(response.body(), Problem.class);
  }

  private static SessionReply session(HttpResponse<byte[]> response) {
    assertThat(response.statusCode()).isEqualTo(200);
    return TestDesk.JSON.readValue(response.body(), SessionReply.class);
  }

  private static void isOver(TestDesk desk) {
    assertThat(problem(desk.get(Api.MANIFEST), 401).code()).isEqualTo(Problem.NOT_LOGGED_IN);
  }

  private static void isGood(TestDesk desk) {
    assertThat(desk.get(Api.MANIFEST).statusCode()).isEqualTo(200);
  }

  private TestCentre centre(DatabaseLogin database) {
    return TestCentre.start(database, clock, CameraFeed.none());
  }

  private static UUID replica() {
    return TestDesk.replica("county");
  }

  @Test
  void an_access_token_is_short_and_is_renewed_without_the_password(DatabaseLogin database) {
    try (TestCentre centre = centre(database);
        TestDesk desk = centre.desk()) {
      SessionReply first = desk.session();
      assertThat(first.role()).isEqualTo(Role.OPERATOR);
      assertThat(first.offlineDays()).isEqualTo(7);
      clock.pass(Duration.ofMinutes(16));
      isOver(desk);
      SessionReply second = session(desk.refresh(first.refresh(), replica()));
      assertThat(second.token()).isNotEqualTo(first.token());
      assertThat(second.pictures()).as("goes on").isNull();
      desk.take(second);
      isGood(desk);
    }
  }

  @Test
  void a_refresh_token_that_is_shown_again_ends_the_session_of_both(DatabaseLogin database) {
    try (TestCentre centre = centre(database);
        TestDesk desk = centre.desk()) {
      String old = desk.session().refresh();
      desk.take(session(desk.refresh(old, replica())));
      String young = desk.session().refresh();
      isGood(desk);
      assertThat(problem(desk.refresh(old, replica()), 401).code())
          .isEqualTo(Problem.NOT_LOGGED_IN);
      isOver(desk);
      assertThat(desk.refresh(young, replica()).statusCode()).isEqualTo(401);
      assertThat(centre.number("SELECT count(*) FROM access_event WHERE what = 'REFRESH_REUSED'"))
          .isEqualTo(1);
    }
  }

  @Test
  void a_refresh_token_is_no_good_for_another_desk_and_none_for_asking(DatabaseLogin database) {
    try (TestCentre centre = centre(database);
        TestDesk desk = centre.desk()) {
      SessionReply session = desk.session();
      desk.show(session.refresh());
      isOver(desk);
      desk.show(session.pictures());
      isOver(desk);
      desk.show(session.token());
      isGood(desk);
      assertThat(desk.refresh(session.token(), replica()).statusCode()).isEqualTo(401);
      assertThat(desk.refresh(session.refresh(), UUID.randomUUID()).statusCode()).isEqualTo(401);
      isOver(desk);
    }
  }

  @Test
  void a_session_that_nobody_renews_ends_and_one_that_is_renewed_asks_for_the_password_in_a_week(
      DatabaseLogin database) {
    try (TestCentre centre = centre(database);
        TestDesk idle = centre.desk();
        TestDesk busy = centre.desk()) {
      int renewed = 0;
      HttpResponse<byte[]> reply = busy.refresh(busy.session().refresh(), replica());
      while (reply.statusCode() == 200) {
        busy.take(session(reply));
        renewed++;
        clock.pass(Duration.ofHours(11));
        reply = busy.refresh(busy.session().refresh(), replica());
      }
      assertThat(renewed).isEqualTo(7 * 24 / 11 + 1);
      assertThat(idle.refresh(idle.session().refresh(), replica()).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void a_live_channel_outlives_the_token_that_it_was_opened_with(DatabaseLogin database)
      throws IOException {
    try (TestCentre centre = centre(database);
        TestDesk desk = centre.desk();
        BufferedReader events =
            new BufferedReader(
                new InputStreamReader(desk.open(Api.LIVE), StandardCharsets.UTF_8))) {
      clock.pass(Duration.ofMinutes(16));
      isOver(desk);
      assertThat(events.lines().anyMatch("event: hb"::equals)).isTrue();
    }
  }

  @Test
  void whoever_logs_out_is_out(DatabaseLogin database) {
    try (TestCentre centre = centre(database);
        TestDesk desk = centre.desk()) {
      assertThat(desk.post(Api.LOGOUT, new byte[0]).statusCode()).isEqualTo(200);
      isOver(desk);
      assertThat(desk.refresh(desk.session().refresh(), replica()).statusCode()).isEqualTo(401);
      assertThat(desk.post(Api.LOGOUT, new byte[0]).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void disabling_an_account_or_changing_its_password_or_role_ends_its_sessions(
      DatabaseLogin database) {
    try (TestCentre centre = centre(database)) {
      var accounts = centre.server().accounts();
      try (TestDesk desk = centre.desk()) {
        assertThat(accounts.disabled("county", true)).isTrue();
        isOver(desk);
        assertThat(desk.refresh(desk.session().refresh(), replica()).statusCode()).isEqualTo(401);
        assertThat(problem(desk.login("county", TestCentre.PASSWORD), 401).code())
            .as("it does not tell that there is such an account")
            .isEqualTo(Problem.BAD_CREDENTIALS);
        assertThat(accounts.disabled("county", false)).isTrue();
      }
      try (TestDesk desk = centre.desk()) {
        assertThat(accounts.password("county", TestCentre.PASSWORD)).isTrue();
        isOver(desk);
      }
      try (TestDesk desk = centre.desk()) {
        assertThat(accounts.role("county", Role.DIRECTOR)).isTrue();
        isOver(desk);
      }
      assertThat(accounts.disabled("nobody", true)).isFalse();
    }
  }

  @Test
  void failures_are_counted_by_all_servers_of_a_centre_together(DatabaseLogin database) {
    try (TestCentre one = centre(database);
        TestCentre other = centre(database);
        TestDesk first = new TestDesk(one.server().url());
        TestDesk second = new TestDesk(other.server().url())) {
      first.login("county", "wrong");
      second.login("county", "wrong");
      first.login("county", "wrong");
      assertThat(problem(second.login("county", TestCentre.PASSWORD), 429).code())
          .isEqualTo(Problem.TOO_MANY_ATTEMPTS);
      clock.pass(Duration.ofSeconds(2));
      session(second.login("county", TestCentre.PASSWORD));
      first.login("county", "wrong");
      session(first.login("county", TestCentre.PASSWORD));
      assertThat(one.number("SELECT count(*) FROM login_delay")).isZero();
    }
  }

  @Test
  void a_desk_belongs_to_the_account_that_first_used_it(DatabaseLogin database) {
    try (TestCentre centre = centre(database);
        TestDesk desk = centre.desk()) {
      centre.account("west", Towns.WEST);
      assertThat(problem(desk.login("west", TestCentre.PASSWORD, replica()), 409).code())
          .isEqualTo(Problem.OTHERS_REPLICA);
      isGood(desk);
      assertThat(desk.login("county", TestCentre.PASSWORD, UUID.randomUUID()).statusCode())
          .as("one account may have several desks")
          .isEqualTo(200);
    }
  }

  @Test
  void the_database_holds_no_token_that_could_be_shown(DatabaseLogin database) {
    try (TestCentre centre = centre(database);
        TestDesk desk = centre.desk()) {
      assertThat(centre.number("SELECT count(*) FROM session_token")).isEqualTo(2);
      SessionReply session = desk.session();
      for (String token : new String[] {session.token(), session.refresh(), session.pictures()}) {
        assertThat(
                centre.number(
                    "SELECT count(*) FROM session_token t, session s"
                        + " WHERE t::text || s::text LIKE '%"
                        + token
                        + "%'"))
            .isZero();
      }
    }
  }
}
