package org.onescreen.desktop.desk.device;

import java.util.Optional;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.desktop.wall.CameraAddresses;
import org.onescreen.desktop.wall.StreamQuality;
import org.onescreen.model.camera.Camera;

/// Where cameras are played from: from the device, where this desk knows a way to it and it
/// answers; else from the address that its record names whole; else from the centre. The centre's
/// token goes to the centre alone.
public final class StreamAddresses implements CameraAddresses, AutoCloseable {
  private final DeviceStreams devices;
  private final CameraAddresses centre;

  StreamAddresses(DeviceStreams devices, CameraAddresses centre) {
    this.devices = devices;
    this.centre = centre;
  }

  /// @param book is closed with this
  /// @param centre where the centre serves what a record names relative to it
  public static StreamAddresses of(DeviceBook book, CameraAddresses centre) {
    DeviceStreams devices = new DeviceStreams(book, System::nanoTime);
    devices.start();
    return new StreamAddresses(devices, centre);
  }

  @Override
  public Optional<StreamAddress> of(Camera camera, StreamQuality quality) {
    return switch (devices.of(camera, quality)) {
      case Told.Asking _ -> Optional.empty();
      case Told.At(StreamAddress address) -> Optional.of(address);
      case Told.Nowhere _ -> recorded(camera, quality);
    };
  }

  private Optional<StreamAddress> recorded(Camera camera, StreamQuality quality) {
    String stream = camera.stream().strip();
    if (stream.isEmpty()) {
      return Optional.empty();
    }
    return StreamAddress.isWhole(stream) ? StreamAddress.told(stream) : centre.of(camera, quality);
  }

  @Override
  public void failed(Camera camera, StreamAddress address) {
    devices.failed(camera, address);
  }

  @Override
  public Pin onChange(Runnable changed) {
    Pin device = devices.onChange(changed);
    Pin line = centre.onChange(changed);
    return () -> {
      device.close();
      line.close();
    };
  }

  @Override
  public void close() {
    devices.close();
  }
}
