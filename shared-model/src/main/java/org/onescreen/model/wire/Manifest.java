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
/// @param scope tells this scope of the account from any other that it had or will have; each page
///   names it too, so that none is taken for another scope than the manifest's. 0 where it is not
///   said
public record Manifest(
    UUID epoch,
    long head,
    long floor,
    int schema,
    List<BucketInfo> buckets,
    @Nullable Cursor cursor,
    int scope) {
  public Manifest {
    buckets = List.copyOf(buckets);
  }

  /// As a server says it that knows no cursor of the head.
  public Manifest(UUID epoch, long head, long floor, int schema, List<BucketInfo> buckets) {
    this(epoch, head, floor, schema, buckets, null, 0);
  }

  /// Without a word on which scope it is.
  public Manifest(
      UUID epoch,
      long head,
      long floor,
      int schema,
      List<BucketInfo> buckets,
      @Nullable Cursor cursor) {
    this(epoch, head, floor, schema, buckets, cursor, 0);
  }

  public long rows() {
    return buckets.stream().mapToLong(BucketInfo::rows).sum();
  }
}
