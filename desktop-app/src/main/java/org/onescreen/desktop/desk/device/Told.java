package org.onescreen.desktop.desk.device;

import org.onescreen.desktop.video.stream.StreamAddress;

/// What a device has told of where its live picture is.
sealed interface Told {
  /// Nothing yet; it is being asked.
  record Asking() implements Told {}

  /// There.
  record At(StreamAddress address) implements Told {}

  /// Nothing that can be played, or the desk knows no way to it.
  record Nowhere() implements Told {}
}
