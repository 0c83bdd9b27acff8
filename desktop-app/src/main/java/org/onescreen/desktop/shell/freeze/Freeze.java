package org.onescreen.desktop.shell.freeze;

import java.time.Duration;

/// What the monitor has to say about one freeze.
public sealed interface Freeze {
  /// The FX thread has not pulsed for too long.
  ///
  /// @param stacks of all threads at that moment, the FX thread first
  record Began(Duration soFar, String stacks) implements Freeze {}

  /// It pulses again.
  record Ended(Duration lasted) implements Freeze {}
}
