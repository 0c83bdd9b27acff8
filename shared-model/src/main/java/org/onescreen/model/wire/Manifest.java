package org.onescreen.model.wire;

import java.util.List;
import java.util.UUID;

/// What there is to sync, for progress and for order.
///
/// @param epoch the life of the server's store
/// @param head the newest sequence number
/// @param floor cursors below it are too old to resume
/// @param schema [org.onescreen.model.Catalogue#SCHEMA] of the server
public record Manifest(UUID epoch, long head, long floor, int schema, List<BucketInfo> buckets) {
  public Manifest {
    buckets = List.copyOf(buckets);
  }

  public long rows() {
    return buckets.stream().mapToLong(BucketInfo::rows).sum();
  }
}
