package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.Hint;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.ResetReason;

@ExtendWith(PostgresForTests.class)
class CentreLiveTest {
  private static void put(TestCentre centre, int id, DivisionCode where, String title) {
    centre.server().records().put(Alarm.KIND, Towns.alarm(new UUID(9, id), where, title));
  }

  /// A centre in which both towns have their bucket.
  private static TestCentre begun(DatabaseLogin database) {
    TestCentre centre = TestCentre.start(database);
    centre.server().records().fill(Towns.alarms(2));
    Patience.until(centre.server()::isSequencing);
    return centre;
  }

  @Test
  void whatIsNewIsToldWithItsRowsAndFollowsOnWhatWasToldBefore(DatabaseLogin database) {
    try (TestCentre centre = begun(database);
        TestDesk desk = centre.desk()) {
      Cursor at = desk.manifest().cursor();
      try (Listener listener = Listener.of(desk, at)) {
        assertThat(listener.first().name()).isEqualTo("hb");
        for (int i = 0; i < 5; i++) {
          put(centre, i, Towns.EAST, "告警 " + i);
          Listener.Told alarm = listener.next("alarm");
          assertThat(alarm.data()).startsWith("[\"P\",30,").contains("告警 " + i);
          Listener.Told rows = listener.next("rows");
          assertThat(rows.page().header().from()).isEqualTo(at.seq());
          assertThat(rows.page().end().upToDate()).isTrue();
          at = rows.page().cursor();
          assertThat(rows.id()).isEqualTo(at.toString());
          assertThat(desk.pull(at, 1 << 20).getFirst().lines()).hasSize(2);
        }
        centre.sql("UPDATE record SET ver = 1 WHERE id = '" + new UUID(9, 0) + "'");
        assertThat(listener.next("rows").page().end().seq()).isEqualTo(at.seq() + 1);
      }
      try (Listener again = Listener.of(desk, "", "Last-Event-ID", at.toString())) {
        assertThat(again.first().name()).isEqualTo("poke");
      }
    }
  }

  @Test
  void whoSeesOneTownHearsNothingOfTheOtherAndItsCursorGoesOn(DatabaseLogin database) {
    try (TestCentre centre = begun(database)) {
      centre.account("west", Towns.WEST);
      try (TestDesk west = centre.desk("west")) {
        Cursor at = west.manifest().cursor();
        try (Listener listener = Listener.of(west, at)) {
          put(centre, 1, Towns.EAST, "东");
          put(centre, 2, Towns.EAST, "东");
          centre.settle();
          put(centre, 3, Towns.WEST, "西");
          TestDesk.Page page = listener.next("rows").page();
          if (page.lines().size() == 2) {
            // The cursor may have been moved past what is not for this desk before.
            page = listener.next("rows").page();
          }
          assertThat(page.lines()).filteredOn(FeedLine.Put.class::isInstance).hasSize(1);
          assertThat(page.end().seq()).isEqualTo(5);
        }
      }
    }
  }

  @Test
  void moreThanALineCarriesIsOnlyHintedAtButItsAlarmsAreTold(DatabaseLogin database) {
    try (TestCentre centre = begun(database);
        TestDesk desk = centre.desk();
        Listener listener = Listener.of(desk, desk.manifest().cursor())) {
      centre.sql(
          "INSERT INTO record (kind, id, bucket, ver, body) SELECT kind, x, 0, 0,"
              + " jsonb_set(body, '{id}', to_jsonb(x)) FROM (SELECT kind, body,"
              + " gen_random_uuid() AS x FROM record, generate_series(1, 300))");
      listener.next("alarm");
      listener.next(t -> t.name().equals("poke") && t.data().contains("602"));
    }
  }

  @Test
  void aScopeThatIsWidenedOrTakenAwayIsToldWhileTheChannelIsOpen(DatabaseLogin database) {
    try (TestCentre centre = begun(database)) {
      centre.account("clerk", Towns.EAST);
      try (TestDesk clerk = centre.desk("clerk");
          Listener listener = Listener.of(clerk, clerk.manifest().cursor())) {
        centre.sql("UPDATE account SET scope = ARRAY['" + Towns.COUNTY + "'] WHERE name = 'clerk'");
        listener.next("scope");
        assertThat(clerk.manifest().buckets()).hasSize(2);
        put(centre, 1, Towns.WEST, "西");
        assertThat(listener.next("alarm").data()).contains("西");
        centre.sql("UPDATE account SET scope = ARRAY['" + Towns.EAST + "'] WHERE name = 'clerk'");
        listener.next("scope");
        assertThat(clerk.manifest().buckets()).hasSize(1);
        centre.sql("DELETE FROM session");
        listener.next(Listener.END);
        assertThat(clerk.get(Api.MANIFEST).statusCode()).isEqualTo(401);
      }
    }
  }

  @Test
  void aBucketThatIsNewIsAnnouncedBeforeItsRows(DatabaseLogin database) {
    try (TestCentre centre = begun(database);
        TestDesk desk = centre.desk();
        Listener listener = Listener.of(desk, desk.manifest().cursor())) {
      put(centre, 1, new DivisionCode("990101103000"), "新镇");
      listener.next("scope");
      assertThat(listener.next("rows").page().end().seq()).isEqualTo(3);
    }
  }

  @Test
  void whoListensIsToldWhenTheHistoryIsAnotherOne(DatabaseLogin database) {
    try (TestCentre centre = begun(database);
        TestDesk desk = centre.desk();
        Listener listener = Listener.of(desk, desk.manifest().cursor())) {
      centre.sql("UPDATE sync_meta SET epoch = gen_random_uuid()");
      put(centre, 1, Towns.EAST, "一");
      Listener.Told reset = listener.next("reset");
      assertThat(TestDesk.JSON.readValue(reset.data(), Problem.class).reset())
          .isEqualTo(ResetReason.EPOCH);
      put(centre, 2, Towns.EAST, "二");
      assertThat(listener.next("alarm").data()).contains("二");
    }
  }

  @Test
  void whoDoesNotReadHurtsNobody(DatabaseLogin database) throws IOException {
    try (TestCentre centre = begun(database);
        TestDesk desk = centre.desk();
        Socket deaf = new Socket()) {
      deaf.setReceiveBufferSize(4 << 10);
      deaf.connect(
          new java.net.InetSocketAddress(
              java.net.InetAddress.getLoopbackAddress(),
              URI.create(centre.server().url()).getPort()));
      deaf.getOutputStream()
          .write(
              ("GET "
                      + Api.LIVE
                      + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                      + desk.token()
                      + "\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      Cursor before = desk.manifest().cursor();
      try (Listener listener = Listener.of(desk, before)) {
        for (int i = 0; i < 400; i++) {
          put(centre, i, Towns.EAST, "长".repeat(500) + i);
        }
        // Who reads, but slowly, is told how far it goes and asks for the rest.
        listener.next(
            t -> {
              boolean all = t.name().equals("alarm") && t.data().contains("长399");
              return all || headOf(t) >= before.seq() + 400;
            });
      }
    }
  }

  private static long headOf(Listener.Told told) {
    boolean hint = List.of("poke", "hb").contains(told.name());
    return hint ? TestDesk.JSON.readValue(told.data(), Hint.class).head() : 0;
  }

  @Test
  void anAnswerIsHeldUntilThereIsSomethingAndEndsWithTheCentre(DatabaseLogin database) {
    List<CompletableFuture<TestDesk.Page>> held = new ArrayList<>();
    try (TestDesk desk = hold(database, held)) {
      assertThat(held.getFirst().join().lines()).hasSize(4);
      TestDesk.Page last = held.getLast().join();
      assertThat(last.lines()).hasSize(2);
      assertThat(last.end().upToDate()).isTrue();
      assertThat(desk.token()).isNotEmpty();
    }
  }

  private static TestDesk hold(
      DatabaseLogin database, List<CompletableFuture<TestDesk.Page>> held) {
    try (TestCentre centre = begun(database)) {
      TestDesk desk = centre.desk();
      Cursor at = desk.manifest().cursor();
      held.add(waiting(desk, at));
      put(centre, 1, Towns.EAST, "一");
      Cursor next = held.getFirst().join().cursor();
      assertThat(next.seq()).isEqualTo(3);
      assertThat(held.getFirst().join().header().from()).isEqualTo(2);
      held.add(waiting(desk, next));
      // One of those who wait is the hub.
      Patience.until(() -> centre.server().board().waiting() == 2);
      return desk;
    }
  }

  private static CompletableFuture<TestDesk.Page> waiting(TestDesk desk, Cursor at) {
    return CompletableFuture.supplyAsync(
        () ->
            TestDesk.page(
                desk.get(Api.CHANGES + "?wait=25&after=" + at, "Accept-Encoding", "gzip").body()));
  }
}
