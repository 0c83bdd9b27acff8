package org.onescreen.desktop.cache;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.wire.Cursor;

/// Where the cache stands towards its centre; committed together with the rows that it speaks of.
///
/// @param replica which desk this is to the server; made once per cache
/// @param cursor everything up to here is in the cache; empty before the first mark and after a
///   reset
/// @param generation counts the resets; rows of an older one are swept at the end of a reset
/// @param sweeping true from a reset until the pull that follows it is complete
/// @param buckets what of the scope is there, and what is still to come; empty before the first
///   manifest
/// @param ahead the newest place of which a row was taken before its turn, as long as the cursor
///   has not come there; 0 where there is none
/// @param asOf the server's time at which the cache last was up to date; empty where it never was
public record SyncState(
    UUID replica,
    Optional<Cursor> cursor,
    int generation,
    boolean sweeping,
    Optional<Instant> asOf,
    Buckets buckets,
    long ahead) {
  /// True until the cache has once been complete: the first sync, or a reset's.
  public boolean filling() {
    return sweeping || asOf.isEmpty();
  }

  /// All is pulled again, while what is there stays on the screen until the new pull is complete.
  SyncState reset() {
    return new SyncState(replica, Optional.empty(), generation + 1, true, asOf, buckets.reset(), 0);
  }

  /// The same under another replica id.
  SyncState as(UUID other) {
    return new SyncState(other, cursor, generation, sweeping, asOf, buckets, ahead);
  }

  SyncState at(Cursor mark) {
    long still = mark.seq() >= ahead ? 0 : ahead;
    return new SyncState(replica, Optional.of(mark), generation, sweeping, asOf, buckets, still);
  }

  SyncState with(Buckets next) {
    return new SyncState(replica, cursor, generation, sweeping, asOf, next, ahead);
  }

  SyncState complete(Instant serverTime) {
    return new SyncState(
        replica, cursor, generation, false, Optional.of(serverTime), buckets, ahead);
  }

  /// A row of that place was taken before its turn.
  public SyncState ahead(long place) {
    return new SyncState(
        replica, cursor, generation, sweeping, asOf, buckets, Math.max(ahead, place));
  }
}
