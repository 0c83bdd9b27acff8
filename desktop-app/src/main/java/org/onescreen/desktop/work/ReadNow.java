package org.onescreen.desktop.work;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.record.Kind;

/// Reads what is there now, once, for work that runs beside the screen. It waits: never on the FX
/// thread.
public final class ReadNow {
  private ReadNow() {}

  /// @param kinds that `read` looks at
  public static <R> R of(LiveQueries queries, Set<Kind<?>> kinds, LiveQueries.Read<R> read) {
    CompletableFuture<R> first = new CompletableFuture<>();
    Pin pin = queries.live(kinds, read, first::complete, first::completeExceptionally);
    try {
      return first.join();
    } finally {
      pin.close();
    }
  }
}
