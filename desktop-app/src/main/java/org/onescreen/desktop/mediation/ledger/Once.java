package org.onescreen.desktop.mediation.ledger;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.record.Kind;

/// Reads what is there now, once. Not on the FX thread: it waits.
final class Once {
  private Once() {}

  static <R> R read(LiveQueries queries, Set<Kind<?>> kinds, LiveQueries.Read<R> read) {
    CompletableFuture<R> first = new CompletableFuture<>();
    Pin pin = queries.live(kinds, read, first::complete, first::completeExceptionally);
    try {
      return first.join();
    } finally {
      pin.close();
    }
  }
}
