package org.onescreen.model.wire;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What there is to sync, for progress and for order. All of it was read in one snapshot.
///
/// @param epoch the life of the server's store
/// @param head the newest sequence number
/// @param floor cursors below it are too old to resume
/// @param schema [org.onescreen.model.Catalogue#SCHEMA] of the server
/// @param cursor the cursor of `head`: a desk that begins follows the changes from here and fetches
///   beside it what stands in the buckets. Null from a server that is older than this
public record Manifest(
    UUID epoch,
    long head,
    long floor,
    int schema,
    List<BucketInfo> buckets,
    @Nullable Cursor cursor) {
  public Manifest {
    buckets = List.copyOf(buckets);
  }

  /// As a server says it that knows no cursor of the head.
  public Manifest(UUID epoch, long head, long floor, int schema, List<BucketInfo> buckets) {
    this(epoch, head, floor, schema, buckets, null);
  }

  public long rows() {
    return buckets.stream().mapToLong(BucketInfo::rows).sum();
  }
}
