package org.onescreen.desktop.centre.camera;

import java.util.ArrayList;
import java.util.List;

/// Some seconds of one stream, kept as they were encoded, to be sent again and again. Whole groups
/// of pictures, so that the end leads into the beginning. Guarded by its owner.
final class Tape {
  private static final int GROUPS = 5;

  private final int ticksPerUnit;
  private final List<AccessUnit> units = new ArrayList<>();
  private int groups;
  private boolean full;
  private int next;
  private long tick;

  Tape(Quality quality) {
    this.ticksPerUnit = quality.ticksPerFrame();
  }

  /// Takes a unit of the stream. The key unit after the last group fills the tape and is not on it:
  /// in its place, and at its time, comes the first.
  ///
  /// @return whether it took the unit; false as soon as it is full
  boolean take(AccessUnit unit) {
    if (unit.key()) {
      groups++;
    }
    full = full || groups > GROUPS;
    if (full) {
      tick = tick == 0 ? unit.tick() : tick;
      return false;
    }
    if (groups > 0) {
      units.add(unit);
    }
    return true;
  }

  boolean isFull() {
    return full;
  }

  /// The next unit of a full tape, at the time that it has now.
  AccessUnit play() {
    AccessUnit kept = units.get(next);
    AccessUnit unit = new AccessUnit(tick, kept.key(), kept.bytes());
    next = (next + 1) % units.size();
    tick += ticksPerUnit;
    return unit;
  }
}
