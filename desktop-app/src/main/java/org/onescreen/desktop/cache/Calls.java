package org.onescreen.desktop.cache;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// Waits for what the writer was asked.
final class Calls {
  private Calls() {}

  /// @throws CacheException where it failed
  static SyncState finish(CompletableFuture<SyncState> call) throws InterruptedException {
    try {
      return call.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof CacheException known
          ? known
          : new CacheException(new CacheFailure.Other("call"), e);
    }
  }
}
