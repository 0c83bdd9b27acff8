package org.onescreen.desktop.sync;

import java.time.Instant;

/// The centre's clock, told from what it said last and the time that has passed since. A desk whose
/// own clock is wrong still shows the right age of its data.
///
/// @param said the centre's time in its last answer
/// @param atNanos when that answer came
record ServerClock(Instant said, long atNanos) {
  Instant at(long nanos) {
    return said.plusNanos(nanos - atNanos);
  }
}
