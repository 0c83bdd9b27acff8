package org.onescreen.desktop.shell.task;

import java.util.Optional;

/// Long work at one moment.
///
/// @param id tells two works of one title apart
/// @param part 0 to 1; empty while unknown
/// @param detail what it does just now; may be empty
/// @param cancel ends it; empty where it cannot be ended
public record DeskTask(
    long id,
    String title,
    Optional<Double> part,
    String detail,
    State state,
    Optional<Runnable> cancel) {
  /// How it stands.
  public enum State {
    RUNNING,
    DONE,
    CANCELLED,
    FAILED
  }
}
