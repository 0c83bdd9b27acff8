package org.onescreen.desktop.centre.http;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// Tells what goes on longer than a request whether the right to it still holds. Asks the database
/// every few seconds and not at every event, of which there may be hundreds a second.
///
/// For one thread.
final class SessionWatch {
  private static final long EVERY_NANOS = Duration.ofSeconds(5).toNanos();

  private final BooleanSupplier question;
  private final LongSupplier nanos;
  private long asked;
  private boolean holds = true;

  /// @param question asked on the thread of [#holds]
  /// @param nanos a clock that never jumps
  SessionWatch(BooleanSupplier question, LongSupplier nanos) {
    this.question = question;
    this.nanos = nanos;
    this.asked = nanos.getAsLong();
  }

  boolean holds() {
    long now = nanos.getAsLong();
    if (holds && now - asked >= EVERY_NANOS) {
      asked = now;
      holds = question.getAsBoolean();
    }
    return holds;
  }
}
