package org.onescreen.desktop.mediation.sweep;

import java.util.UUID;
import org.onescreen.model.mediation.DisputeSweep;
import org.onescreen.model.mediation.SweepCount;

/// One sweep with what came of it.
///
/// @param place what was swept
/// @param cases that were registered as found by it
/// @param open of those, not closed yet
record SweepLine(DisputeSweep sweep, String place, long cases, long open) {
  UUID id() {
    return sweep.id();
  }

  SweepCount count() {
    return new SweepCount(sweep.visited(), sweep.found(), sweep.prevented(), sweep.closed());
  }
}
