package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedException;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedReader;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.ResetReason;
import org.onescreen.model.wire.ServerInfo;

@ExtendWith(PostgresForTests.class)
class CentreWireTest {
  private static Problem problem(HttpResponse<byte[]> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    return TestDesk.JSON.readValue(response.body(), Problem.class);
  }

  @Test
  void aCursorOfAnotherHistoryIsRefusedWithTheReason(DatabaseLogin database) {
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = centre.desk()) {
      Patience.until(centre.server()::isSequencing);
      centre.server().records().fill(Towns.alarms(20));
      Cursor good = desk.pull(null, 1 << 20).getLast().cursor();
      assertThat(good.tag()).isNotZero();
      assertThat(reset(desk, new Cursor(UUID.randomUUID(), 5, good.tag())))
          .isEqualTo(ResetReason.EPOCH);
      assertThat(reset(desk, new Cursor(good.epoch(), 5, good.tag() + 1)))
          .isEqualTo(ResetReason.TAG);
      assertThat(reset(desk, new Cursor(good.epoch(), 21, good.tag())))
          .isEqualTo(ResetReason.AHEAD);
      centre.sql("UPDATE sync_meta SET gc_floor = 10");
      assertThat(reset(desk, new Cursor(good.epoch(), 9, good.tag()))).isEqualTo(ResetReason.FLOOR);
      assertThat(problem(desk.get(Api.CHANGES + "?schema=999"), 409).reset())
          .isEqualTo(ResetReason.SCHEMA);
      assertThat(problem(desk.get(Api.LIVE + "?after=" + good.epoch() + ".21.0"), 409).reset())
          .isEqualTo(ResetReason.AHEAD);
      assertThat(desk.get(Api.CHANGES + "?after=" + good).statusCode()).isEqualTo(200);
    }
  }

  private static ResetReason reset(TestDesk desk, Cursor cursor) {
    return problem(desk.get(Api.CHANGES + "?after=" + cursor), 409).reset();
  }

  @Test
  void aPageWithOneMarkMayHoldTwoSegmentsAndALongerOneEndsWithItsFirst(DatabaseLogin database) {
    try (TestCentre centre = TestCentre.start(database)) {
      Patience.until(centre.server()::isSequencing);
      centre.server().records().fill(Towns.alarms(400));
    }
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = centre.desk()) {
      Patience.until(centre.server()::isSequencing);
      centre.sql("UPDATE record SET ver = 1 WHERE id IN (SELECT id FROM record LIMIT 5)");
      Patience.until(() -> centre.number("SELECT head FROM sync_meta") == 405);
      var pages = desk.pull(null, 1 << 20);
      assertThat(pages).hasSize(2);
      Cursor old = pages.getFirst().cursor();
      assertThat(old.seq()).isEqualTo(400);
      assertThat(old.tag()).isNotEqualTo(pages.getLast().cursor().tag());
      assertThat(desk.get(Api.CHANGES + "?after=" + old).statusCode()).isEqualTo(200);
      TestDesk.Page both = desk.pull(new Cursor(old.epoch(), 390, old.tag()), 1 << 20).getFirst();
      assertThat(both.end()).isEqualTo(new FeedLine.End(405, true));
      assertThat(both.cursor())
          .isEqualTo(pages.getLast().cursor())
          .isEqualTo(desk.manifest().cursor());
      assertThat(both.lines())
          .filteredOn(FeedLine.Mark.class::isInstance)
          .singleElement()
          .isInstanceOfSatisfying(FeedLine.Mark.class, m -> assertThat(m.seq()).isEqualTo(405));
    }
  }

  @Test
  void aPageThatIsCutAnywhereIsKnownToBeCut(DatabaseLogin database) {
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = centre.desk()) {
      centre.server().records().fill(Towns.alarms(400));
      byte[] whole = desk.get(Api.CHANGES, "Accept-Encoding", "gzip").body();
      assertThat(TestDesk.page(whole).end().upToDate()).isTrue();
      long most = 0;
      for (int length = 0; length < whole.length - 30; length += 61) {
        most = Math.max(most, lastMark(Arrays.copyOf(whole, length)));
      }
      assertThat(most).as("what came before the cut is usable").isGreaterThan(100);
    }
  }

  /// @return the sequence number of the last mark before the cut; fails where no cut was noticed
  private static long lastMark(byte[] cut) {
    long mark = 0;
    try {
      FeedReader reader = new FeedReader(new GZIPInputStream(new ByteArrayInputStream(cut)));
      for (FeedLine line = reader.next(); line != null; line = reader.next()) {
        if (line instanceof FeedLine.Mark m) {
          mark = m.seq();
        }
      }
    } catch (EOFException | FeedException e) {
      return mark;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    throw new AssertionError("a cut at " + cut.length + " went unnoticed");
  }

  @Test
  void aWrongLoginIsRefusedAndEachFurtherOneWaitsLonger(DatabaseLogin database) {
    HandClock now = new HandClock();
    try (TestCentre centre = TestCentre.start(database, now, CameraFeed.none());
        TestDesk desk = new TestDesk(centre.server().url())) {
      assertThat(problem(desk.get(Api.MANIFEST), 401).code()).isEqualTo(Problem.NOT_LOGGED_IN);
      assertThat(problem(desk.get(Api.CHANGES), 401).code()).isEqualTo(Problem.NOT_LOGGED_IN);
      assertThat(problem(desk.get(Api.LIVE), 401).code()).isEqualTo(Problem.NOT_LOGGED_IN);
      for (int i = 0; i < 3; i++) {
        assertThat(problem(desk.login("county", "wrong"), 401).code())
            .isEqualTo(Problem.BAD_CREDENTIALS);
      }
      HttpResponse<byte[]> early = desk.login("county", TestCentre.PASSWORD);
      assertThat(problem(early, 429).code()).isEqualTo(Problem.TOO_MANY_ATTEMPTS);
      assertThat(early.headers().firstValue("Retry-After")).isPresent();
      now.pass(Duration.ofSeconds(2));
      assertThat(desk.login("county", TestCentre.PASSWORD).statusCode()).isEqualTo(200);
      assertThat(problem(desk.login("nobody", "x"), 401).code()).isEqualTo(Problem.BAD_CREDENTIALS);
      try (TestDesk in = centre.desk()) {
        assertThat(in.get(Api.MANIFEST).statusCode()).isEqualTo(200);
        now.pass(Duration.ofHours(13));
        assertThat(problem(in.get(Api.MANIFEST), 401).code()).isEqualTo(Problem.NOT_LOGGED_IN);
      }
    }
  }

  @Test
  void whatMakesNoSenseIsRefusedInPlainWords(DatabaseLogin database) {
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = centre.desk()) {
      byte[] nonsense = "{\"user\":".getBytes(StandardCharsets.UTF_8);
      assertThat(problem(desk.post(Api.SESSION, nonsense), 400).code())
          .isEqualTo(Problem.BAD_REQUEST);
      assertThat(problem(desk.post(Api.SESSION, new byte[100_000]), 413).code())
          .isEqualTo(Problem.BAD_REQUEST);
      assertThat(problem(desk.get(Api.CHANGES + "?after=x"), 400).code())
          .isEqualTo(Problem.BAD_REQUEST);
      String epoch = desk.manifest().epoch().toString();
      for (String query :
          List.of(
              "max=x",
              "max=-1",
              "max=0",
              "max=99999999999999999999",
              "schema=x",
              "wait=x",
              "wait=-1",
              "wait=1&buckets=1",
              "buckets=",
              "buckets=1,x",
              "buckets=1,,2",
              "buckets=-1",
              "buckets=99999999999",
              "buckets=" + "1,".repeat(200) + "1",
              "after=" + epoch,
              "after=" + epoch + ".-1.0",
              "after=" + epoch + ".1.99999999999",
              "after=" + epoch + ".99999999999999999999.0",
              "after=%00",
              "after=" + "9".repeat(4_000))) {
        assertThat(problem(desk.get(Api.CHANGES + "?" + query), 400).code())
            .as(query)
            .isEqualTo(Problem.BAD_REQUEST);
      }
      assertThat(problem(desk.get(Api.LIVE + "?after=x"), 400).code())
          .isEqualTo(Problem.BAD_REQUEST);
      assertThat(problem(desk.get(Api.LIVE, "Last-Event-ID", "x"), 400).code())
          .isEqualTo(Problem.BAD_REQUEST);
      assertThat(desk.get(Api.CHANGES + "?max=9223372036854775807").statusCode()).isEqualTo(200);
      for (String body :
          List.of(
              "",
              "[]",
              "{}",
              "null",
              "{\"buckets\":[],\"parts\":[]}",
              "[".repeat(10_000),
              "{\"buckets\":[1],\"parts\":[{}]}",
              "{\"buckets\":[\"x\"],\"parts\":[]}")) {
        assertThat(
                problem(desk.post(Api.DIGEST, body.getBytes(StandardCharsets.UTF_8)), 400).code())
            .as(body)
            .isEqualTo(Problem.BAD_REQUEST);
      }
      assertThat(
              problem(
                      desk.post(
                          Api.DIGEST,
                          HttpRequest.BodyPublishers.ofInputStream(
                              () -> new ByteArrayInputStream(new byte[100_000]))),
                      413)
                  .code())
          .as("a body that does not say how long it is")
          .isEqualTo(Problem.BAD_REQUEST);
      assertThat(problem(desk.get("/nowhere"), 404).code()).isEqualTo(Problem.NOT_FOUND);
      centre.sql("ALTER TABLE sync_feed RENAME TO sync_feed_gone");
      assertThat(new String(desk.get(Api.CHANGES).body(), StandardCharsets.UTF_8))
          .contains("server-error")
          .doesNotContain("sync_feed", "Exception");
    }
  }

  @Test
  void aCentreSaysWhoItIsBeforeItLetsAnybodyIn(DatabaseLogin database) {
    try (CentreServer centre =
        new CentreServer(
            database, CentreSettings.local("示范"), CameraFeed.none(), Clock.systemUTC())) {
      centre.start();
      try (TestDesk desk = new TestDesk(centre.url())) {
        ServerInfo info = TestDesk.JSON.readValue(desk.get(Api.INFO).body(), ServerInfo.class);
        assertThat(info.product()).isEqualTo(Api.PRODUCT);
        assertThat(info.name()).isEqualTo("示范");
        assertThat(desk.login("x", "y").statusCode()).isEqualTo(503);
      }
    }
  }

  @Test
  void aLivePictureIsForWhoMaySeeThePlace(DatabaseLogin database) {
    String code = "99010110001310000001";
    byte[] frames = {1, 2, 3};
    CameraFeed cameras = (_, quality) -> Optional.of(picture(frames, quality));
    try (TestCentre centre = TestCentre.start(database, Clock.systemUTC(), cameras)) {
      centre.account("west", Towns.WEST);
      centre.server().records().put(Camera.KIND, Towns.camera(new UUID(3, 3), Towns.EAST, code));
      String path = Api.CAMERAS + "/" + code + "/live?quality=";
      try (TestDesk county = centre.desk();
          TestDesk west = centre.desk("west")) {
        assertThat(county.get(path + "main").body()).isEqualTo(frames);
        assertThat(county.get(path + "main").headers().firstValue("Content-Type"))
            .contains("video/MAIN");
        assertThat(problem(county.get(path + "huge"), 400).code()).isEqualTo(Problem.BAD_REQUEST);
        assertThat(problem(west.get(path + "sub"), 404).code()).isEqualTo(Problem.NOT_FOUND);
      }
    }
  }

  private static CameraFeed.Picture picture(byte[] frames, CameraFeed.Quality quality) {
    return new CameraFeed.Picture() {
      @Override
      public String mediaType() {
        return "video/" + quality;
      }

      @Override
      public void writeTo(OutputStream out) throws IOException {
        out.write(frames);
      }
    };
  }
}
