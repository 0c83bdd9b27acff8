package org.onescreen.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.centre.Centre;
import org.onescreen.desktop.centre.CentreOptions;
import org.onescreen.desktop.centre.CentreSettings;
import org.onescreen.desktop.centre.PostgresForTests;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.LeakCheck;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.status.Connection;
import org.onescreen.desktop.sync.SyncSettings;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmSource;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.Region;

/// The desk as a whole: real PostgreSQL, real HTTP, real SQLite, real window, the village sample.
@ExtendWith(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class RealDeskTest {
  private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

  @TempDir private static Path folder;
  private Centre centre;
  private WholeDesk whole;
  private Desk desk;

  @BeforeAll
  void open(DatabaseLogin database) throws Exception {
    centre =
        Centre.start(
            new CentreOptions(
                folder.resolve("centre"),
                Optional.of(database),
                Optional.of(new Sample(SampleSize.VILLAGE, 1, NOW)),
                CentreSettings.local("示范县综治中心")),
            CameraFeed.none(),
            Clock.systemUTC());
    whole = new WholeDesk(folder, NOW);
    whole.show();
    desk = whole.desk();
    String password = Files.readString(centre.demo().orElseThrow().passwordFile()).strip();
    whole.line.connect(
        new SyncSettings(centre.server().url(), centre.demo().orElseThrow().name(), password));
    FxTest.await("a live desk", () -> desk.status().connection() instanceof Connection.Live);
  }

  @AfterAll
  void close() throws Exception {
    whole.close();
    centre.close();
  }

  @Test
  void what_the_centre_holds_comes_onto_the_one_screen() {
    FxTest.await("the map", () -> fact("grids") == 109);
    FxTest.await("the cases", () -> fact("cases") == 38);
    FxTest.await("the cameras", () -> fact("cameras") == 159);
    assertThat(FxTest.call(() -> desk.status().centre())).isEqualTo("示范县综治中心");
    assertThat(desk.rowsSynced()).isGreaterThan(800);
  }

  @Test
  void a_change_at_the_centre_appears_on_the_open_screen() {
    FxTest.await("no alarm", () -> fact("alarms_open") == 0);
    Alarm alarm = alarm();
    centre.server().records().put(Alarm.KIND, alarm);
    FxTest.await("the alarm", () -> fact("alarms_open") == 1);
    centre.server().records().delete(Alarm.KIND, alarm.id());
    FxTest.await("that it is gone", () -> fact("alarms_open") == 0);
  }

  @ParameterizedTest
  @EnumSource(ToolId.class)
  void a_screen_that_was_closed_is_let_go(ToolId tool) {
    FxTest.run(() -> desk.navigator().toggle(tool));
    FxTest.await("the screen", () -> desk.facts().get("open").equals(tool.name()));
    WeakReference<Node> screen = FxTest.call(() -> new WeakReference<>(openScreen()));
    FxTest.run(() -> desk.navigator().home());
    LeakCheck.assertCollected(tool + " screen", screen);
  }

  @Test
  void the_cache_is_never_read_on_the_fx_thread() {
    assertThatThrownBy(() -> FxTest.call(() -> whole.cache.rows()))
        .hasRootCauseInstanceOf(IllegalStateException.class);
  }

  private Node openScreen() {
    return ((Pane) desk.scene().lookup(".screens")).getChildren().getFirst();
  }

  private long fact(String name) {
    return desk.facts().get(name) instanceof Number number ? number.longValue() : -1;
  }

  private Alarm alarm() {
    Region village =
        whole
            .cache
            .read(
                reader ->
                    reader
                        .page(
                            Region.KIND,
                            Filter.all(),
                            Order.descending(Region.LEVEL),
                            1,
                            Optional.empty())
                        .records())
            .getFirst();
    return new Alarm(
        UUID.randomUUID(),
        village.division(),
        "周界入侵",
        AlarmSource.DEVICE,
        1,
        AlarmState.NEW,
        true,
        "示范路口",
        null,
        new Position(108.5, 32.5),
        NOW);
  }
}
