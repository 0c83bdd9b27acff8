package org.onescreen.desktop.alarm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The open alarms at one moment.
///
/// @param count all of them
/// @param newest the first of them, newest first; before them one that was asked for, open or not
/// @param last when the newest alarm of all was raised, open or not; empty where there never was
///   one
record OpenAlarms(long count, List<AlarmLine> newest, Optional<Instant> last) {
  OpenAlarms {
    newest = List.copyOf(newest);
  }
}
