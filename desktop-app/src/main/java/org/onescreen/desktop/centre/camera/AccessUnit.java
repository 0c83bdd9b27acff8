package org.onescreen.desktop.centre.camera;

/// One encoded picture: H.264 with start codes; a key unit begins with its parameter sets. The
/// bytes are shared and never changed.
///
/// @param tick when it was taken, in ticks of [Quality]
// An array, because megabytes a second pass here and nobody compares two units.
@SuppressWarnings("ArrayRecordComponent")
record AccessUnit(long tick, boolean key, byte[] bytes) {
  /// The time in units of 1/90000 s.
  long time90k() {
    return tick * (90_000 / Quality.TICKS_PER_SECOND);
  }

  long timeMillis() {
    return tick * Quality.TICK_MILLIS;
  }
}
