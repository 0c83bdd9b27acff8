package org.onescreen.desktop.shell.placement;

import java.util.List;

/// Where the operator wants the window, through monitors that go and come back: what the system
/// does with a window whose monitor has gone is nobody's wish, and is not kept as one.
///
/// Times in milliseconds of any clock that does not go backwards. One thread.
final class MonitorMemory {
  /// Systems move windows about for a moment after the monitors have changed.
  private static final long SETTLING = 3_000;

  private Placement wanted;
  private boolean away;
  private long settled;

  MonitorMemory(Placement wanted) {
    this.wanted = wanted;
  }

  /// What is kept for the next start, also while the monitor for it is gone.
  Placement wanted() {
    return wanted;
  }

  /// The monitors are these from now on.
  ///
  /// @param screens the primary first; at least one
  /// @return where the window belongs
  Placement screens(List<Area> screens, long now) {
    settled = now + SETTLING;
    Placement there = wanted.onto(screens);
    away = !there.equals(wanted);
    return there;
  }

  /// The window has come to stand somewhere: where the operator has put it, unless the monitors
  /// have changed a moment ago.
  void stands(Placement at, long now) {
    if (now >= settled) {
      wanted = at;
      away = false;
    } else if (!away) {
      wanted = new Placement(wanted.area(), at.maximised());
    }
  }
}
