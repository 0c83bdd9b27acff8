package org.onescreen.desktop.desk.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.onescreen.desktop.desk.device.DeviceFile.Channel;
import org.onescreen.desktop.desk.device.DeviceFile.Door;
import org.onescreen.desktop.video.control.CameraControl;
import org.onescreen.desktop.video.control.ControlHttp;
import org.onescreen.desktop.video.control.LiveSource;
import org.onescreen.desktop.video.control.gateway.Gateway;
import org.onescreen.desktop.video.control.gateway.GatewayCamera;
import org.onescreen.desktop.video.control.gateway.GatewayLive;
import org.onescreen.desktop.video.control.onvif.OnvifCamera;
import org.onescreen.desktop.video.control.onvif.OnvifLive;
import org.onescreen.desktop.wall.control.CameraControls;
import org.onescreen.model.camera.Camera;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// By which way this desk turns and plays which camera, from a file that its administrator writes:
/// a gateway for all, and ONVIF addresses of single cameras. It holds passwords, so that it belongs
/// to its owner alone; nothing of it reaches a log or a screen.
public final class DeviceBook implements CameraControls, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DeviceBook.class);

  private final ControlHttp http = new ControlHttp();
  private final CompletableFuture<Ways> ways;

  /// Reads the file in the background; until it is read, and where it cannot be, no camera is
  /// turned.
  public DeviceBook(Path file) {
    ways =
        CompletableFuture.supplyAsync(
            () -> ways(read(file)), work -> Thread.ofVirtual().name("device-book").start(work));
  }

  /// How one camera is reached.
  private record Way(CameraControl control, LiveSource live) {}

  private record Ways(
      Optional<Gateway> gateway, Map<String, Channel> channels, Map<String, Way> own) {
    static final Ways NONE = new Ways(Optional.empty(), Map.of(), Map.of());

    Optional<Way> of(Camera camera) {
      String code = camera.code().code();
      Way known = own.get(code);
      return known == null ? gateway.map(g -> behind(g, code)) : Optional.of(known);
    }

    private Way behind(Gateway gateway, String code) {
      Channel channel = channels.getOrDefault(code, Channel.of(code));
      GatewayCamera camera = gateway.camera(channel.device(), channel.channel());
      return new Way(camera, new GatewayLive(camera));
    }
  }

  private static DeviceFile read(Path file) {
    try {
      if (!Files.exists(file)) {
        return DeviceFile.NONE;
      }
      DeviceFile read = DeviceReader.read(Files.readAllBytes(file));
      read.wrong().forEach(place -> LOG.warn("in the ways to cameras, {} cannot be used", place));
      return read;
    } catch (IOException | RuntimeException e) {
      LOG.warn("the ways to cameras cannot be read: {}", e.getClass().getSimpleName());
      return DeviceFile.NONE;
    }
  }

  private Ways ways(DeviceFile file) {
    Map<String, Way> own = new HashMap<>();
    file.onvif().forEach((camera, door) -> own.put(camera, onvif(door)));
    return new Ways(
        file.gateway().map(door -> new Gateway(http, door.address(), door.user(), door.password())),
        file.channels(),
        Map.copyOf(own));
  }

  private Way onvif(Door door) {
    OnvifCamera camera =
        new OnvifCamera(
            http,
            door.address(),
            door.user(),
            door.password(),
            InstantSource.system(),
            new SecureRandom());
    return new Way(camera, new OnvifLive(camera, door.address(), door.user(), door.password()));
  }

  @Override
  public Optional<CameraControl> of(Camera camera) {
    return ways.getNow(Ways.NONE).of(camera).map(Way::control);
  }

  /// Whether it is known by now which camera is reached how.
  boolean isRead() {
    return ways.isDone();
  }

  /// Calls `then`, on any thread, as soon as that is known.
  void whenRead(Runnable then) {
    var _ = ways.thenRun(then);
  }

  /// Who says where a camera's live picture is; empty where this desk knows no way to it.
  Optional<LiveSource> live(Camera camera) {
    return ways.getNow(Ways.NONE).of(camera).map(Way::live);
  }

  /// Ends whatever is still being asked.
  @Override
  public void close() {
    http.close();
  }
}
