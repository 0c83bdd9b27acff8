package org.onescreen.desktop.sync;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onescreen.desktop.cache.BucketState;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.model.wire.BucketInfo;
import org.onescreen.model.wire.HashSums;

/// Does what [Effect.Compare] asks for: reads all rows, beside whatever is pulled.
final class CompareWorker {
  /// Under which rows are counted that are not what the centre once sent.
  private static final int NO_BUCKET = -1;

  private final Cache cache;

  CompareWorker(Cache cache) {
    this.cache = cache;
  }

  SyncEvent.Answer run(Effect.Compare effect) throws InterruptedException {
    Map<Integer, HashSums> wanted = wanted(effect.buckets());
    Map<Integer, HashSums> there = cache.sums(wanted.keySet());
    Map<Integer, HashSums> apart = apart(wanted, there);
    long spoilt = cache.audit().values().stream().mapToLong(List::size).sum();
    if (spoilt > 0) {
      apart.put(NO_BUCKET, new HashSums(spoilt, 0, 0));
    }
    return new SyncEvent.Compared(
        cache.compared(apart), there.keySet().containsAll(wanted.keySet()));
  }

  /// Of those that are filled, where the centre says it: whoever reads without personal data is
  /// told no sums.
  private Map<Integer, HashSums> wanted(List<BucketInfo> buckets) {
    Map<Integer, HashSums> wanted = new HashMap<>();
    for (BucketInfo bucket : buckets) {
      HashSums sums = bucket.sums();
      if (sums != null && isLive(bucket.id())) {
        wanted.put(bucket.id(), sums);
      }
    }
    return wanted;
  }

  private boolean isLive(int bucket) {
    return cache
        .syncState()
        .buckets()
        .find(bucket)
        .filter(state -> state.phase() == BucketState.Phase.LIVE)
        .isPresent();
  }

  private static Map<Integer, HashSums> apart(
      Map<Integer, HashSums> wanted, Map<Integer, HashSums> there) {
    Map<Integer, HashSums> apart = new HashMap<>();
    wanted.forEach(
        (bucket, sums) -> {
          HashSums delta = sums.minus(there.getOrDefault(bucket, sums));
          if (!delta.equals(HashSums.NONE)) {
            apart.put(bucket, delta);
          }
        });
    return apart;
  }
}
