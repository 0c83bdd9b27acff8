package org.onescreen.desktop.desk.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.video.control.PlayedDevice;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.desktop.wall.CameraAddresses;
import org.onescreen.desktop.wall.StreamQuality;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraForm;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// A desk with a file of devices, a played device behind it, and a centre beside.
final class DeviceRoom implements AutoCloseable {
  static final String CODE = "99010110001320000001";
  static final String CENTRE = "http://centre.example";

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger changes = new AtomicInteger();
  private final DeviceStreams streams;
  private final Pin pin;
  final StreamAddresses addresses;
  final DeviceBook book;

  DeviceRoom(Path folder, String devices) throws IOException {
    Path file = folder.resolve("devices.json");
    Files.writeString(file, devices);
    book = new DeviceBook(file);
    streams = new DeviceStreams(book, nanos::get);
    addresses = new StreamAddresses(streams, new Centre());
    pin = addresses.onChange(changes::incrementAndGet);
    Patience.until("the file is read", book::isRead);
  }

  static String gateway(PlayedDevice device) {
    return "{\"gateway\":%s}".formatted(door(device, ""));
  }

  static String onvif(PlayedDevice device) {
    return "{\"onvif\":[%s]}".formatted(door(device, "\"camera\":\"" + CODE + "\","));
  }

  private static String door(PlayedDevice device, String more) {
    return "{%s\"address\":\"%s\",\"user\":\"admin\",\"password\":\"geheim\"}"
        .formatted(more, device.uri("/"));
  }

  static Camera camera(String stream) {
    DivisionCode village = new DivisionCode("990101100201");
    return new Camera(
        new UUID(1, 1),
        village,
        GridCode.of(village, 1),
        new GbDeviceCode(CODE),
        "示范路口",
        CameraOwner.PUBLIC,
        CameraForm.FIXED,
        CameraState.ONLINE,
        "1",
        new Position(108.5, 32.5),
        Instant.parse("2026-11-20T02:00:00Z"),
        stream);
  }

  void later(Duration by) {
    nanos.addAndGet(by.toNanos());
  }

  /// Lets go what nobody plays.
  void look() {
    streams.look();
  }

  int changes() {
    return changes.get();
  }

  Optional<String> address(Camera camera, StreamQuality quality) {
    return addresses.of(camera, quality).map(StreamAddress::secret);
  }

  /// As a tile does: asks until it is told.
  String awaited(Camera camera, StreamQuality quality) {
    Patience.until("an address", () -> address(camera, quality).isPresent());
    return address(camera, quality).orElseThrow();
  }

  @Override
  public void close() {
    pin.close();
    addresses.close();
  }

  private record Centre() implements CameraAddresses {
    @Override
    public Optional<StreamAddress> of(Camera camera, StreamQuality quality) {
      return Optional.of(StreamAddress.of(CENTRE + camera.stream() + "?token=geheimnis"));
    }

    @Override
    public Pin onChange(Runnable changed) {
      return () -> {};
    }
  }

  static List<String> paths(PlayedDevice device) {
    return device.asked().stream().map(PlayedDevice.Asked::path).toList();
  }
}
