package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.model.access.Permission;
import org.onescreen.model.access.Permissions;
import org.onescreen.model.access.Role;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.antifraud.DissuasionTier;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.FraudWarningState;
import org.onescreen.model.antifraud.WarningGrade;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.export.ExportEntry;
import org.onescreen.model.export.ExportForm;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.wire.AccessEvent;
import org.onescreen.model.wire.AccountInfo;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.ResetReason;
import org.onescreen.model.wire.RowHash;

/// Every way in, asked by everybody who may not use it.
@ExtendWith(PostgresForTests.class)
class AccessTest {
  private static final String CODE = "99010110001310000001";
  private static final byte[] FRAMES = {1, 2, 3};

  /// What each way in asks for.
  private static final Map<String, Permission> WAYS =
      Map.of(
          Api.MANIFEST,
          Permission.RECORDS,
          Api.CHANGES,
          Permission.RECORDS,
          Api.CAMERAS + "/" + CODE + "/live",
          Permission.PICTURES,
          Api.ACCOUNTS,
          Permission.ADMINISTRATION,
          Api.ACCESS_EVENTS,
          Permission.AUDIT);

  private static Problem problem(HttpResponse<byte[]> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    return TestDesk.JSON.readValue(response.body(), Problem.class);
  }

  private static TestCentre centre(DatabaseLogin database) {
    TestCentre centre =
        TestCentre.start(
            database, Clock.systemUTC(), (_, _) -> Optional.of(picture(out -> out.write(FRAMES))));
    centre.server().records().put(Camera.KIND, Towns.camera(new UUID(3, 3), Towns.EAST, CODE));
    return centre;
  }

  @Test
  void each_role_gets_in_where_the_table_says_and_nowhere_else(DatabaseLogin database) {
    try (TestCentre centre = centre(database)) {
      for (Role role : Role.values()) {
        centre.account(role.name(), role, Towns.COUNTY);
        try (TestDesk desk = centre.desk(role.name())) {
          WAYS.forEach(
              (path, needed) -> {
                HttpResponse<byte[]> reply = desk.get(path);
                if (Permissions.allows(role, needed)) {
                  assertThat(reply.statusCode()).as("%s %s", role, path).isEqualTo(200);
                } else {
                  assertThat(problem(reply, 403).code()).isEqualTo(Problem.NOT_PERMITTED);
                }
              });
          if (!Permissions.allows(role, Permission.RECORDS)) {
            assertThat(problem(desk.get(Api.LIVE), 403).code()).isEqualTo(Problem.NOT_PERMITTED);
          }
        }
      }
    }
  }

  @Test
  void a_token_that_is_none_opens_nothing(DatabaseLogin database) {
    try (TestCentre centre = centre(database);
        TestDesk desk = centre.desk()) {
      String good = desk.session().token();
      String changed = (good.charAt(0) == 'A' ? "B" : "A") + good.substring(1);
      for (String forged :
          List.of("", changed, good + "A", good.substring(1), "' OR true --", "Bearer " + good)) {
        desk.show(forged);
        for (String path : WAYS.keySet()) {
          assertThat(problem(desk.get(path), 401).code()).isEqualTo(Problem.NOT_LOGGED_IN);
        }
        assertThat(desk.get(Api.LIVE).statusCode()).isEqualTo(401);
      }
    }
  }

  @Test
  void a_scope_ends_at_its_divisions_whatever_is_asked_for(DatabaseLogin database) {
    try (TestCentre centre = centre(database)) {
      centre.server().records().put(Alarm.KIND, Towns.alarm(new UUID(1, 1), Towns.EAST, "东"));
      centre.server().records().put(Alarm.KIND, Towns.alarm(new UUID(2, 2), Towns.WEST, "西"));
      centre.settle();
      centre.account("west", Towns.WEST);
      try (TestDesk west = centre.desk("west")) {
        Manifest manifest = TestDesk.JSON.readValue(west.get(Api.MANIFEST).body(), Manifest.class);
        assertThat(manifest.buckets())
            .allSatisfy(b -> assertThat(b.division()).isEqualTo(Towns.WEST));
        assertThat(rows(west.pull(null, 1 << 20).getFirst().lines())).hasSize(1);
        int own = manifest.buckets().getFirst().id();
        for (int other = 1; other < 10; other++) {
          if (other != own) {
            String both = Api.CHANGES + "?buckets=" + own + "," + other;
            assertThat(problem(west.get(both), 403).code()).isEqualTo(Problem.OUT_OF_SCOPE);
          }
        }
      }
      centre.server().accounts().scope("west", List.of());
      try (TestDesk nowhere = centre.desk("west")) {
        assertThat(rows(nowhere.pull(null, 1 << 20).getFirst().lines())).isEmpty();
      }
    }
  }

  private static List<FeedLine.Put> rows(List<FeedLine> lines) {
    return lines.stream()
        .filter(FeedLine.Put.class::isInstance)
        .map(FeedLine.Put.class::cast)
        .toList();
  }

  @Test
  void a_camera_code_is_a_code_and_no_path(DatabaseLogin database) {
    try (TestCentre centre = centre(database);
        TestDesk desk = centre.desk()) {
      for (String code :
          List.of(
              "..%2F" + CODE,
              "..%2F..%2Fv1%2Fsync%2Fmanifest",
              "%2e%2e",
              "x'%20OR%20'1'='1",
              CODE + "%00",
              CODE + "%2F..",
              CODE.substring(1))) {
        HttpResponse<byte[]> reply = desk.get(Api.CAMERAS + "/" + code + "/live");
        assertThat(reply.statusCode()).as(code).isIn(400, 404);
        assertThat(reply.body()).isNotEqualTo(FRAMES);
      }
    }
  }

  @Test
  void the_token_in_an_address_is_good_for_pictures_alone(DatabaseLogin database) {
    try (TestCentre centre = centre(database);
        TestDesk desk = centre.desk();
        TestDesk player = new TestDesk(centre.server().url())) {
      String path = Api.CAMERAS + "/" + CODE + "/live?token=";
      assertThat(player.get(path + desk.session().pictures()).body()).isEqualTo(FRAMES);
      assertThat(player.get(path + desk.session().token()).statusCode()).isEqualTo(401);
      assertThat(player.get(Api.MANIFEST + "?token=" + desk.session().pictures()).statusCode())
          .isEqualTo(401);
      centre.server().accounts().role("county", Role.STATISTICIAN);
      assertThat(player.get(path + desk.session().pictures()).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void a_picture_that_is_being_watched_ends_when_the_account_is_disabled(DatabaseLogin database)
      throws IOException {
    CameraFeed endless =
        (_, _) ->
            Optional.of(
                picture(
                    out -> {
                      while (true) {
                        out.write(FRAMES);
                        out.flush();
                        pause();
                      }
                    }));
    try (TestCentre centre = TestCentre.start(database, Clock.systemUTC(), endless)) {
      centre.server().records().put(Camera.KIND, Towns.camera(new UUID(3, 3), Towns.EAST, CODE));
      try (TestDesk desk = centre.desk();
          InputStream picture = desk.open(Api.CAMERAS + "/" + CODE + "/live");
          InputStream live = desk.open(Api.LIVE)) {
        assertThat(picture.read()).isEqualTo(1);
        assertThat(live.read()).isEqualTo('e');
        centre.server().accounts().disabled("county", true);
        assertThat(endsOf(picture)).as("the picture ended").isTrue();
        assertThat(endsOf(live)).as("the live channel ended").isTrue();
      }
    }
  }

  private static boolean endsOf(InputStream stream) {
    try {
      stream.skipNBytes(Long.MAX_VALUE);
      return true;
    } catch (IOException e) {
      return true;
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void a_statistician_reads_everything_but_who_it_is_about(DatabaseLogin database) {
    FraudWarning warning = warning("张三丰", "13800001111");
    try (TestCentre centre = centre(database)) {
      centre.server().records().put(FraudWarning.KIND, warning);
      centre.settle();
      centre.account("figures", Role.STATISTICIAN, Towns.COUNTY);
      try (TestDesk whole = centre.desk();
          TestDesk figures = centre.desk("figures")) {
        byte[] page = figures.get(Api.CHANGES, "Accept-Encoding", "identity").body();
        assertThat(new String(page, StandardCharsets.UTF_8)).doesNotContain("张三丰", "13800001111");
        FeedLine.Put with = row(whole);
        FeedLine.Put without = row(figures);
        assertThat(new RecordJson().read(FraudWarning.KIND, without.body()))
            .isEqualTo(warning("", ""));
        assertThat(without.version()).isEqualTo(with.version());
        assertThat(without.hash())
            .isEqualTo(RowHash.of(without.id(), without.version(), without.body()))
            .isNotEqualTo(with.hash());
      }
    }
  }

  @Test
  void whoever_loses_or_gains_the_right_to_personal_data_pulls_everything_anew(
      DatabaseLogin database) {
    try (TestCentre centre = centre(database)) {
      centre.settle();
      var cursor = centre.desk().pull(null, 1 << 20).getLast().cursor();
      centre.server().accounts().role("county", Role.STATISTICIAN);
      try (TestDesk desk = centre.desk()) {
        Problem told = problem(desk.get(Api.CHANGES + "?after=" + cursor), 409);
        assertThat(told.reset()).isEqualTo(ResetReason.EPOCH);
        assertThat(problem(desk.get(Api.LIVE + "?after=" + cursor), 409).reset())
            .isEqualTo(ResetReason.EPOCH);
        var impersonal = desk.pull(null, 1 << 20).getLast().cursor();
        assertThat(desk.get(Api.CHANGES + "?after=" + impersonal).statusCode()).isEqualTo(200);
        Manifest manifest = TestDesk.JSON.readValue(desk.get(Api.MANIFEST).body(), Manifest.class);
        assertThat(manifest.epoch()).isEqualTo(impersonal.epoch());
        centre.server().accounts().role("county", Role.OPERATOR);
        try (TestDesk again = centre.desk()) {
          assertThat(problem(again.get(Api.CHANGES + "?after=" + impersonal), 409).reset())
              .isEqualTo(ResetReason.EPOCH);
        }
      }
    }
  }

  @Test
  void whoever_audits_reads_what_happened_and_nothing_that_was_typed(DatabaseLogin database) {
    try (TestCentre centre = centre(database);
        TestDesk stranger = new TestDesk(centre.server().url())) {
      stranger.login("my-password-by-mistake", "x");
      stranger.login("county", "wrong");
      centre.account("audit", Role.AUDITOR, Towns.COUNTY);
      centre.server().accounts().scope("county", List.of(Towns.EAST, Towns.WEST));
      try (TestDesk audit = centre.desk("audit")) {
        String text = new String(audit.get(Api.ACCESS_EVENTS).body(), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("my-password-by-mistake", "wrong");
        List<AccessEvent> events = List.of(TestDesk.JSON.readValue(text, AccessEvent[].class));
        assertThat(events.stream().map(AccessEvent::what))
            .containsExactly(
                AccessEvent.What.CREATED,
                AccessEvent.What.LOGIN_FAILED,
                AccessEvent.What.LOGIN_FAILED,
                AccessEvent.What.CREATED,
                AccessEvent.What.SCOPE,
                AccessEvent.What.LOGIN);
        assertThat(events.get(1).account()).isNull();
        assertThat(events.get(2).account()).isEqualTo(events.getFirst().account());
        assertThat(audit.get(Api.ACCESS_EVENTS + "?after=x").statusCode()).isEqualTo(400);
        String rest = Api.ACCESS_EVENTS + "?after=" + events.getLast().id();
        assertThat(new String(audit.get(rest).body(), StandardCharsets.UTF_8)).isEqualTo("[]");
      }
    }
  }

  @Test
  void whoever_audits_reads_what_was_exported_in_his_own_scope_and_nobody_else_does(
      DatabaseLogin database) {
    try (TestCentre centre = centre(database)) {
      centre.account("east-audit", Role.AUDITOR, Towns.EAST);
      for (int i = 1; i <= 3; i++) {
        centre
            .server()
            .records()
            .put(ExportEntry.KIND, exported(i, i == 2 ? Towns.WEST : Towns.EAST));
      }
      try (TestDesk audit = centre.desk("east-audit");
          TestDesk county = centre.desk()) {
        List<ExportEntry> all = exports(audit, "");
        assertThat(all).extracting(ExportEntry::title).containsExactly("台账 1", "台账 3");
        assertThat(exports(audit, "?after=" + all.getFirst().id()))
            .extracting(ExportEntry::title)
            .containsExactly("台账 3");
        assertThat(exports(audit, "?after=" + all.getLast().id())).isEmpty();
        assertThat(audit.get(Api.EXPORT_EVENTS + "?after=x").statusCode()).isEqualTo(400);
        assertThat(county.get(Api.EXPORT_EVENTS).statusCode()).isEqualTo(403);
      }
    }
  }

  private static List<ExportEntry> exports(TestDesk audit, String after) {
    return List.of(
        TestDesk.JSON.readValue(audit.get(Api.EXPORT_EVENTS + after).body(), ExportEntry[].class));
  }

  private static ExportEntry exported(int i, DivisionCode where) {
    return new ExportEntry(
        new UUID(80, i),
        where,
        "DC-" + i,
        "台账 " + i,
        ExportForm.EXCEL,
        i,
        List.of(),
        false,
        "排查会",
        "本单位",
        "王值班",
        "0".repeat(64),
        new UUID(9, 9),
        "王值班",
        LocalDate.of(2026, 3, 1),
        Instant.parse("2026-03-01T02:30:00Z").plusSeconds(i));
  }

  @Test
  void whoever_administers_reads_accounts_without_their_passwords(DatabaseLogin database) {
    try (TestCentre centre = centre(database)) {
      centre.account("admin", Role.ADMINISTRATOR, Towns.COUNTY);
      try (TestDesk admin = centre.desk("admin")) {
        String text = new String(admin.get(Api.ACCOUNTS).body(), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("argon2", "password");
        assertThat(TestDesk.JSON.readValue(text, AccountInfo[].class))
            .extracting(AccountInfo::name)
            .containsExactly("admin", "county");
      }
    }
  }

  private static FeedLine.Put row(TestDesk desk) {
    return desk.pull(null, 1 << 20).stream()
        .flatMap(page -> rows(page.lines()).stream())
        .filter(put -> put.kind() == FraudWarning.KIND.number())
        .findFirst()
        .orElseThrow();
  }

  private static FraudWarning warning(String person, String phone) {
    return new FraudWarning(
        new UUID(5, 5),
        new DivisionCode("990101101001"),
        FraudType.BRUSHING,
        WarningGrade.HIGH,
        DissuasionTier.REMIND,
        FraudWarningState.RECEIVED,
        true,
        Instant.parse("2026-01-02T03:04:05Z"),
        LocalDate.of(2026, 1, 2),
        null,
        person,
        phone);
  }

  /// Writes as `frames` does.
  private interface Frames {
    void writeTo(OutputStream out) throws IOException;
  }

  private static CameraFeed.Picture picture(Frames frames) {
    return new CameraFeed.Picture() {
      @Override
      public String mediaType() {
        return "video/test";
      }

      @Override
      public void writeTo(OutputStream out) throws IOException {
        frames.writeTo(out);
      }
    };
  }
}
