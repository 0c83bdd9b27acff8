package org.onescreen.desktop.cache;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.onescreen.model.command.Operation;

/// Commands that stay on this desk for some seconds before they are sent, so that they can still be
/// taken back. They are kept and shown as all others are; only their leaving waits, and with it
/// whatever was given after them, for nothing overtakes on its way to the server.
///
/// This is known in memory alone: a desk that starts again holds nothing.
final class Holding {
  private final Set<UUID> held = ConcurrentHashMap.newKeySet();

  /// @param over called on any thread when the time is over
  void hold(Operation operation, Duration time, Runnable over) {
    UUID id = operation.id();
    held.add(id);
    Executor later = CompletableFuture.delayedExecutor(time.toNanos(), TimeUnit.NANOSECONDS);
    later.execute(
        () -> {
          if (held.remove(id)) {
            over.run();
          }
        });
  }

  boolean holds(UUID operation) {
    return held.contains(operation);
  }

  /// Something was given that must not wait: all that is before it goes now.
  void release() {
    held.clear();
  }
}
