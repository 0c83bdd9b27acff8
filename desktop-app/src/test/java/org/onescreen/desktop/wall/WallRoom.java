package org.onescreen.desktop.wall;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.centre.camera.CameraServer;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.testing.NoNavigator;
import org.onescreen.desktop.video.VideoSettings;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraForm;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.Region;

/// A wall's surroundings: a real cache with cameras in two villages, real streams, a real worker.
final class WallRoom implements AutoCloseable {
  static final DivisionCode TOWN = new DivisionCode("990101100000");
  private static final Position PLACE = new Position(108.5, 32.5);

  final CameraServer server;
  final VideoWorker worker;
  final RealCache cache;
  final WallParts parts;
  final NoNavigator navigator = new NoNavigator();
  final PlayedControl control = new PlayedControl();

  /// What was to leave the desk as a document.
  final List<Export> exported = new CopyOnWriteArrayList<>();

  /// Whether cameras have addresses: streams cost, and most of a wall can be tried without.
  volatile boolean streaming = true;

  /// Where cameras are said to be instead; empty for where they are.
  volatile String elsewhere = "";

  /// What tiles could not play.
  final Set<String> failed = ConcurrentHashMap.newKeySet();

  WallRoom(Path folder) throws Exception {
    FxTest.start();
    server = new CameraServer(Path.of(System.getProperty("user.home"), ".onescreen", "native"), 0);
    worker = VideoWorker.start(VideoSettings.in(folder.resolve("run")));
    cache = new RealCache(folder.resolve("cache.db"));
    Actor director =
        new Actor(new UUID(9, 9), "王值班", Role.DIRECTOR, List.of(new DivisionCode("990000000000")));
    parts =
        new WallParts(
            cache.cache,
            cache.door,
            () -> Optional.of(director),
            worker,
            new Addresses(),
            _ -> Optional.of(control),
            new UiThread(),
            texts(),
            navigator,
            InstantSource.system(),
            ZoneId.of("Asia/Shanghai"),
            folder.resolve("wall.json"),
            folder.resolve("evidence"),
            exported::add);
  }

  static Texts texts() {
    return new Texts(
        Locale.SIMPLIFIED_CHINESE,
        List.of(
            "org.onescreen.desktop.wall",
            "org.onescreen.desktop.shell",
            "org.onescreen.desktop.work"));
  }

  /// Twelve cameras: eight public ones in the first village, the rest in the second, one of those
  /// broken.
  void furnish() throws Exception {
    cache.putAll(
        Region.KIND, List.of(place(TOWN, "示范镇"), place(village(1), "甲村"), place(village(2), "乙村")));
    cache.putAll(Camera.KIND, IntStream.rangeClosed(1, 12).mapToObj(WallRoom::camera).toList());
  }

  static DivisionCode village(int number) {
    return new DivisionCode("99010110020" + number);
  }

  private static Region place(DivisionCode code, String name) {
    return new Region(
        new UUID(4, Long.parseLong(code.code())),
        code,
        code.parent().orElseThrow(),
        code.level() == DivisionLevel.TOWN ? DivisionLevel.TOWN : DivisionLevel.VILLAGE,
        name,
        100,
        300,
        PLACE,
        new Outline(List.of(PLACE, new Position(108.6, 32.5), new Position(108.6, 32.6))));
  }

  static GbDeviceCode code(int number) {
    return new GbDeviceCode("990101100013200%05d".formatted(number));
  }

  static Camera camera(int number) {
    boolean household = number > 8;
    DivisionCode village = village(household ? 2 : 1);
    return new Camera(
        new UUID(1, number),
        village,
        GridCode.of(village, 1),
        code(number),
        number == 9 ? "老街探头" : "示范摄像机 " + number,
        household ? CameraOwner.HOUSEHOLD : CameraOwner.PUBLIC,
        number == 3 ? CameraForm.DOME : CameraForm.FIXED,
        number == 12 ? CameraState.FAULT : CameraState.ONLINE,
        "1",
        PLACE,
        Instant.parse("2026-11-20T02:00:00Z"),
        "/" + code(number));
  }

  @Override
  public void close() {
    worker.close();
    server.close();
    cache.close();
  }

  private final class Addresses implements CameraAddresses {
    @Override
    public Optional<StreamAddress> of(Camera camera, StreamQuality quality) {
      if (!streaming) {
        return Optional.empty();
      }
      if (!elsewhere.isEmpty()) {
        return Optional.of(StreamAddress.of(elsewhere));
      }
      String file = quality == StreamQuality.MAIN ? "main.flv" : "sub.flv";
      return Optional.of(StreamAddress.of(server.url("/" + camera.code() + "/" + file)));
    }

    @Override
    public void failed(Camera camera, StreamAddress address) {
      failed.add(address.secret());
    }

    @Override
    public Pin onChange(Runnable changed) {
      return () -> {};
    }
  }
}
