package org.onescreen.desktop.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.control.CameraControl;
import org.onescreen.desktop.video.control.ControlHttp;
import org.onescreen.desktop.video.control.gateway.Gateway;
import org.onescreen.desktop.video.control.onvif.OnvifCamera;
import org.onescreen.desktop.wall.control.CameraControls;
import org.onescreen.model.camera.Camera;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// By which way this desk turns which camera, from a file that its administrator writes: a gateway
/// for all, and ONVIF addresses of single cameras. It holds passwords, so that it belongs to its
/// owner alone; nothing of it reaches a log or a screen.
final class DeviceBook implements CameraControls {
  private static final Logger LOG = LoggerFactory.getLogger(DeviceBook.class);

  private final ControlHttp http = new ControlHttp();
  private final CompletableFuture<Ways> ways;

  /// Reads the file in the background; until it is read, and where it cannot be, no camera is
  /// turned.
  DeviceBook(Path file) {
    ways =
        CompletableFuture.supplyAsync(
            () -> read(file), work -> Thread.ofVirtual().name("device-book").start(work));
  }

  private record Ways(Optional<Gateway> gateway, Map<String, CameraControl> onvif) {
    static final Ways NONE = new Ways(Optional.empty(), Map.of());
  }

  /// The file.
  ///
  /// @param gateway null where there is none
  record Book(@Nullable Way gateway, List<Turned> onvif) {
    /// A gateway with its password.
    record Way(URI address, String user, String password) {}

    /// A camera of its own address.
    ///
    /// @param camera its device code
    record Turned(String camera, URI address, String user, String password) {}
  }

  private Ways read(Path file) {
    try {
      return Files.exists(file)
          ? ways(JsonMapper.builder().build().readValue(Files.readAllBytes(file), Book.class))
          : Ways.NONE;
    } catch (IOException | JacksonException | NullPointerException e) {
      LOG.warn("the ways to cameras cannot be read: {}", e.getClass().getSimpleName());
      return Ways.NONE;
    }
  }

  private Ways ways(Book book) {
    Map<String, CameraControl> own = new HashMap<>();
    for (Book.Turned each : book.onvif()) {
      own.put(
          each.camera(),
          new OnvifCamera(
              http,
              each.address(),
              each.user(),
              each.password(),
              InstantSource.system(),
              new SecureRandom()));
    }
    return new Ways(
        Optional.ofNullable(book.gateway())
            .map(way -> new Gateway(http, way.address(), way.user(), way.password())),
        Map.copyOf(own));
  }

  @Override
  public Optional<CameraControl> of(Camera camera) {
    String code = camera.code().code();
    Ways known = ways.getNow(Ways.NONE);
    CameraControl own = known.onvif().get(code);
    return own == null ? known.gateway().map(g -> g.camera(code, code)) : Optional.of(own);
  }
}
