package org.onescreen.desktop.wall.control;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.video.stream.PushEnd;
import org.onescreen.desktop.wall.side.SideDoors;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraForm;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.video.CameraHold;

/// Two cameras that are told things, over a real cache: the first ends its movements by itself.
final class ControlRoom implements AutoCloseable {
  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
  static final Camera FIRST = camera(1);
  static final Camera SECOND = camera(2);

  final ToldControl first = new ToldControl(true);
  final ToldControl second = new ToldControl(false);
  final RealCache cache;
  final ControlDoors doors;
  private final Map<GbDeviceCode, ToldControl> controls =
      Map.of(FIRST.code(), first, SECOND.code(), second);
  volatile Optional<Path> picked = Optional.empty();
  private Optional<Camera> selected = Optional.of(FIRST);

  ControlRoom(Path folder) {
    FxTest.start();
    cache = new RealCache(folder.resolve("cache.db"), () -> NOW);
    Actor director =
        new Actor(new UUID(9, 9), "王值班", Role.DIRECTOR, List.of(new DivisionCode("990000000000")));
    InstantSource time = () -> NOW;
    doors =
        new ControlDoors(
            new SideDoors(
                cache.cache,
                cache.door,
                () -> Optional.of(director),
                new UiThread(),
                new Texts(
                    Locale.SIMPLIFIED_CHINESE,
                    List.of(
                        "org.onescreen.desktop.wall",
                        "org.onescreen.desktop.shell",
                        "org.onescreen.desktop.work")),
                time,
                ZoneId.of("Asia/Shanghai")),
            camera -> Optional.ofNullable(controls.get(camera.code())),
            () -> selected,
            () -> false,
            (_, _, _) -> CompletableFuture.completedFuture(PushEnd.TAKEN),
            (_, _) -> picked);
  }

  /// FX thread.
  void select(Camera camera) {
    selected = Optional.of(camera);
  }

  /// Somebody of a higher rank has it from now on.
  void take(Camera camera) throws Exception {
    cache.put(
        CameraHold.KIND,
        new CameraHold(
            CameraHold.idOf(camera.code()),
            camera.division(),
            camera.code(),
            new UUID(7, 7),
            "李镇里",
            12,
            NOW.plusSeconds(30)));
  }

  private static Camera camera(int number) {
    DivisionCode village = new DivisionCode("990101100201");
    return new Camera(
        new UUID(1, number),
        village,
        GridCode.of(village, 1),
        new GbDeviceCode("990101100013200%05d".formatted(number)),
        "示范摄像机 " + number,
        CameraOwner.PUBLIC,
        CameraForm.DOME,
        CameraState.ONLINE,
        "1",
        new Position(108.5, 32.5),
        NOW,
        "/" + number);
  }

  @Override
  public void close() {
    first.letGo();
    second.letGo();
    cache.close();
  }
}
