package org.onescreen.desktop.desk.device;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an administrator wrote of the ways to cameras, as far as it can be used.
///
/// @param gateway for all cameras that have no address of their own
/// @param channels what the gateway calls a camera, by its code; where that is not its code
/// @param onvif addresses of single cameras, by their codes
/// @param wrong the places in the file that cannot be used; never what stands there
record DeviceFile(
    Optional<Door> gateway,
    Map<String, Channel> channels,
    Map<String, Door> onvif,
    List<String> wrong) {
  static final DeviceFile NONE = new DeviceFile(Optional.empty(), Map.of(), Map.of(), List.of());

  DeviceFile {
    channels = Map.copyOf(channels);
    onvif = Map.copyOf(onvif);
    wrong = List.copyOf(wrong);
  }

  /// Where something is, and who asks it.
  record Door(URI address, String user, String password) {
    /// A password never reaches a log.
    @Override
    public String toString() {
      return "Door[" + address.getHost() + "]";
    }
  }

  /// One of the cameras of a device, such as of a recorder or another platform.
  record Channel(String device, String channel) {
    static Channel of(String code) {
      return new Channel(code, code);
    }
  }
}
