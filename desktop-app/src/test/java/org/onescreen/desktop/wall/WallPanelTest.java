package org.onescreen.desktop.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.centre.camera.CameraServer;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.video.VideoSettings;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraForm;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class WallPanelTest {
  private static final int SECONDS = 30;

  @TempDir Path folder;
  private CameraServer server;
  private VideoWorker worker;
  private WallPanel panel;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    server = new CameraServer(Path.of(System.getProperty("user.home"), ".onescreen", "native"), 0);
    worker = VideoWorker.start(VideoSettings.in(folder));
    WallParts parts =
        new WallParts(
            new SixCameras(),
            worker,
            new SimulatedAddresses(),
            new UiThread(),
            new Texts(
                Locale.SIMPLIFIED_CHINESE,
                List.of("org.onescreen.desktop.wall", "org.onescreen.desktop.shell")),
            InstantSource.system(),
            ZoneId.of("Asia/Shanghai"));
    onFx(
        () -> {
          panel = new WallPanel(parts, 2, 3);
          stage = new Stage();
          Scene scene = new Scene(new StackPane(panel.node()), 480, 600);
          scene.getStylesheets().add(UiThread.class.getResource("tokens.css").toExternalForm());
          stage.setScene(scene);
          stage.show();
          panel.attach();
        });
  }

  @AfterEach
  void close() throws Exception {
    onFx(
        () -> {
          panel.detach();
          stage.close();
        });
    worker.close();
    server.close();
  }

  @Test
  void six_cameras_play_and_a_wall_that_is_put_away_gives_its_streams_back() throws Exception {
    await(() -> fact("tiles_live") == 6 && fact("frames_drawn") > 60);
    assertThat(fact("tiles")).isEqualTo(6);
    assertThat(words()).contains("● 实时").contains("示范摄像机 3");

    onFx(panel::detach);
    await(() -> server.streams().encoding() == 0);
    assertThat(fact("tiles_live")).isZero();
    assertThat(words()).doesNotContain("● 实时");
  }

  @Test
  void tiles_of_a_dead_server_never_look_live() throws Exception {
    await(() -> fact("tiles_live") == 6);
    server.close();
    await(() -> fact("tiles_live") == 0 && words().stream().anyMatch(w -> w.contains("次重试")));
    // The words follow the state within a quarter of a second.
    await(() -> !words().contains("● 实时"));
    assertThat(words()).anyMatch(w -> w.contains("上次画面"));
  }

  private long fact(String name) {
    return ((Number) panel.facts().get(name)).longValue();
  }

  private List<String> words() {
    return panel.node().lookupAll(".label").stream()
        .map(Labeled.class::cast)
        .map(Labeled::getText)
        .toList();
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        SECONDS,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(condition).get(SECONDS, TimeUnit.SECONDS));
  }

  private static void onFx(Runnable action) throws Exception {
    WaitForAsyncUtils.asyncFx(action).get(SECONDS, TimeUnit.SECONDS);
  }

  private final class SimulatedAddresses implements CameraAddresses {
    @Override
    public Optional<StreamAddress> of(Camera camera) {
      return Optional.of(StreamAddress.of(server.url("/" + camera.code() + "/main.flv")));
    }

    @Override
    public Pin onChange(Runnable changed) {
      return () -> {};
    }
  }

  /// A cache with six cameras in it.
  private static final class SixCameras implements LiveQueries {
    @Override
    @SuppressWarnings("unchecked") // the wall asks for cameras and nothing else
    public <R> Pin live(
        Set<Kind<?>> reads,
        Read<R> read,
        Consumer<? super R> results,
        Consumer<? super RuntimeException> failure) {
      Thread.ofVirtual()
          .start(
              () ->
                  ((Consumer<List<Camera>>) results)
                      .accept(IntStream.range(0, 6).mapToObj(SixCameras::camera).toList()));
      return () -> {};
    }

    private static Camera camera(int number) {
      DivisionCode village = new DivisionCode("990101100201");
      GbDeviceCode code = new GbDeviceCode("9901011000132000000" + number);
      return new Camera(
          new UUID(1, number),
          village,
          GridCode.of(village, 1),
          code,
          "示范摄像机 " + number,
          CameraOwner.PUBLIC,
          CameraForm.FIXED,
          CameraState.ONLINE,
          "1",
          new Position(108.5, 32.5),
          Instant.EPOCH,
          "/");
    }
  }
}
