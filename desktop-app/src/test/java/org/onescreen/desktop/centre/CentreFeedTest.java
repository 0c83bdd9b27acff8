package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.centre.store.StoreException;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.RowHash;

@ExtendWith(PostgresForTests.class)
class CentreFeedTest {
  private static final UUID ID = new UUID(7, 7);

  private static Stream<FeedLine> rows(List<TestDesk.Page> pages) {
    return pages.stream()
        .flatMap(p -> p.lines().stream())
        .filter(l -> l instanceof FeedLine.Put || l instanceof FeedLine.Gone);
  }

  @Test
  void aDeskPullsEverythingThatTheCentreWasFilledWith(DatabaseLogin database) {
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = centre.desk()) {
      long began = System.nanoTime();
      long filled = centre.server().records().fill(Towns.alarms(6_000));
      System.out.printf(
          "first load %d records/s%n", 6_000L * 1_000_000_000L / (System.nanoTime() - began));
      assertThat(filled).isEqualTo(6_000);
      began = System.nanoTime();
      List<TestDesk.Page> pages = desk.pull(null, 1 << 20);
      System.out.printf(
          "feed over HTTP %d rows/s%n", 6_000L * 1_000_000_000L / (System.nanoTime() - began));
      Map<UUID, FeedLine.Put> found = new HashMap<>();
      rows(pages).map(FeedLine.Put.class::cast).forEach(p -> found.put(p.id(), p));
      assertThat(found).hasSize(6_000);
      RecordJson json = new RecordJson();
      for (FeedLine.Put p : found.values()) {
        if (p.hash() != RowHash.of(p.id(), p.version(), p.body())
            || !json.read(Alarm.KIND, p.body()).id().equals(p.id())) {
          throw new AssertionError("a row that is not what it says: " + p);
        }
      }
      Manifest manifest = TestDesk.JSON.readValue(desk.get(Api.MANIFEST).body(), Manifest.class);
      assertThat(manifest.rows()).isEqualTo(6_000);
      assertThat(manifest.head()).isEqualTo(6_000);
      assertThat(manifest.buckets()).hasSize(2);
    }
  }

  @Test
  void aStoreThatHoldsRecordsIsNotFilledAgain(DatabaseLogin database) {
    try (TestCentre centre = TestCentre.start(database)) {
      centre.server().records().fill(Towns.alarms(10));
      assertThat(centre.server().records().isEmpty()).isFalse();
      assertThatThrownBy(() -> centre.server().records().fill(Towns.alarms(10)))
          .isInstanceOf(StoreException.class);
      assertThat(centre.number("SELECT count(*) FROM record")).isEqualTo(10);
    }
  }

  @Test
  void aSourceThatBreaksOffLeavesTheStoreEmpty(DatabaseLogin database) {
    try (TestCentre centre = TestCentre.start(database)) {
      assertThatThrownBy(
              () ->
                  centre
                      .server()
                      .records()
                      .fill(
                          sink -> {
                            Towns.alarms(5_000).writeTo(sink);
                            throw new IllegalStateException("the source is broken");
                          }))
          .hasMessageContaining("the source is broken");
      assertThat(centre.server().records().isEmpty()).isTrue();
      assertThat(centre.server().records().fill(Towns.alarms(10))).isEqualTo(10);
    }
  }

  @Test
  void aRecordThatIsPutMovedAndDeletedShowsAsPutThenLeftThenGone(DatabaseLogin database) {
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = centre.desk()) {
      centre.server().records().put(Alarm.KIND, Towns.alarm(ID, Towns.EAST, "一"));
      centre.settle();
      List<TestDesk.Page> first = desk.pull(null, 1 << 20);
      FeedLine.Put put = (FeedLine.Put) rows(first).findFirst().orElseThrow();
      assertThat(put.version()).isEqualTo(1);

      centre.server().records().put(Alarm.KIND, Towns.alarm(ID, Towns.WEST, "一"));
      centre.settle();
      List<TestDesk.Page> second = desk.pull(first.getLast().cursor(), 1 << 20);
      assertThat(rows(second))
          .anySatisfy(
              l ->
                  assertThat(l)
                      .isInstanceOfSatisfying(
                          FeedLine.Gone.class,
                          g -> {
                            assertThat(g.deleted()).isFalse();
                            assertThat(g.bucket()).isEqualTo(put.bucket());
                            assertThat(g.version()).isEqualTo(2);
                          }))
          .anySatisfy(
              l ->
                  assertThat(l)
                      .isInstanceOfSatisfying(
                          FeedLine.Put.class,
                          p -> assertThat(p.bucket()).isNotEqualTo(put.bucket())))
          .hasSize(2);

      assertThat(centre.server().records().delete(Alarm.KIND, ID)).isTrue();
      centre.settle();
      List<TestDesk.Page> third = desk.pull(second.getLast().cursor(), 1 << 20);
      assertThat(rows(third))
          .singleElement()
          .isInstanceOfSatisfying(
              FeedLine.Gone.class,
              g -> {
                assertThat(g.deleted()).isTrue();
                assertThat(g.version()).isEqualTo(3);
              });
      assertThat(centre.number("SELECT sum(rows) FROM bucket_stat")).isZero();
      assertThat(centre.number("SELECT sum(bytes) FROM bucket_stat")).isZero();

      centre.server().records().put(Alarm.KIND, Towns.alarm(ID, Towns.WEST, "二"));
      centre.settle();
      assertThat(rows(desk.pull(third.getLast().cursor(), 1 << 20)))
          .singleElement()
          .isInstanceOfSatisfying(FeedLine.Put.class, p -> assertThat(p.version()).isEqualTo(4));
    }
  }

  @Test
  void theSameRecordAgainIsNoChange(DatabaseLogin database) {
    try (TestCentre centre = TestCentre.start(database)) {
      centre.server().records().put(Alarm.KIND, Towns.alarm(ID, Towns.EAST, "一"));
      centre.server().records().put(Alarm.KIND, Towns.alarm(ID, Towns.EAST, "一"));
      centre.settle();
      assertThat(centre.number("SELECT head FROM sync_meta")).isEqualTo(1);
    }
  }

  @Test
  void aChangeMadeBySqlAloneReachesTheFeedWithANewVersionAndItsNewPlace(DatabaseLogin database) {
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = centre.desk()) {
      centre.server().records().put(Alarm.KIND, Towns.alarm(ID, Towns.EAST, "一"));
      centre.settle();
      Cursor at = desk.pull(null, 1 << 20).getLast().cursor();
      centre.sql(
          "UPDATE record SET body = jsonb_set(body, '{division}', '\"" + Towns.WEST + "\"')");
      centre.settle();
      assertThat(rows(desk.pull(at, 1 << 20))).hasSize(2);
      assertThatThrownBy(() -> centre.sql("TRUNCATE record")).hasMessageContaining("DELETE");
    }
  }

  @Test
  void anAccountOfOneTownSeesNothingOfAnother(DatabaseLogin database) {
    try (TestCentre centre = TestCentre.start(database)) {
      centre.server().records().fill(Towns.alarms(100));
      centre.account("east", Towns.EAST);
      try (TestDesk east = centre.desk("east")) {
        List<TestDesk.Page> pages = east.pull(null, 4 << 10);
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(rows(pages))
            .hasSize(50)
            .allSatisfy(
                l ->
                    assertThat(
                            new RecordJson().read(Alarm.KIND, ((FeedLine.Put) l).body()).division())
                        .isEqualTo(Towns.EAST));
        assertThat(pages.getLast().end().seq()).isEqualTo(100);
        Manifest manifest = TestDesk.JSON.readValue(east.get(Api.MANIFEST).body(), Manifest.class);
        assertThat(manifest.buckets())
            .singleElement()
            .satisfies(b -> assertThat(b.division()).isEqualTo(Towns.EAST));
        int other =
            (int) centre.number("SELECT id FROM bucket WHERE division = '" + Towns.WEST + "'");
        for (String ids : List.of("" + other, other + "," + (3 - other), "99999")) {
          HttpResponse<byte[]> refused = east.get(Api.CHANGES + "?buckets=" + ids);
          assertThat(refused.statusCode()).isEqualTo(403);
          assertThat(TestDesk.JSON.readValue(refused.body(), Problem.class).code())
              .isEqualTo(Problem.OUT_OF_SCOPE);
        }
      }
    }
  }

  @Test
  void pagesAndMarksKeepTheirSize(DatabaseLogin database) {
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = centre.desk()) {
      centre.server().records().fill(Towns.alarms(500));
      int largest = 0;
      for (TestDesk.Page page : desk.pull(null, 200_000)) {
        int bytes = 0;
        for (FeedLine line : page.lines()) {
          if (line instanceof FeedLine.Put put) {
            bytes += put.body().length;
            largest = Math.max(largest, bytes);
          } else if (line instanceof FeedLine.Mark) {
            bytes = 0;
          }
        }
      }
      assertThat(largest).isBetween(60_000, 66_000);
      TestDesk.Page one =
          TestDesk.page(desk.get(Api.CHANGES + "?max=1", "Accept-Encoding", "gzip").body());
      assertThat(rows(List.of(one))).hasSize(1);
    }
  }

  @Test
  void theFirstLoadComesInTheOrderOfPriority(DatabaseLogin database) {
    try (TestCentre centre = TestCentre.start(database)) {
      Random random = new Random(5);
      centre
          .server()
          .records()
          .fill(
              sink -> {
                for (int i = 0; i < 20; i++) {
                  sink.add(MediationRoom.KIND, Towns.room(Towns.id(random), Towns.EAST));
                  sink.add(Alarm.KIND, Towns.alarm(Towns.id(random), Towns.EAST, "告警"));
                }
              });
      assertThat(centre.number("SELECT max(seq) FROM sync_feed WHERE kind = 30")).isEqualTo(20);
    }
  }
}
