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
/// @param ahead what was taken before its turn, as long as the cursor has not come there
/// @param asOf the server's time at which the cache last was up to date; empty where it never was
public record SyncState(
    UUID replica,
    Optional<Cursor> cursor,
    int generation,
    boolean sweeping,
    Optional<Instant> asOf,
    Buckets buckets,
    Beyond ahead) {
  /// True until the cache has once been complete: the first sync, or a reset's.
  public boolean filling() {
    return sweeping || asOf.isEmpty();
  }

  /// All is pulled again, while what is there stays on the screen until the new pull is complete.
  SyncState reset() {
    return new SyncState(
        replica, Optional.empty(), generation + 1, true, asOf, buckets.reset(), Beyond.NONE);
  }

  /// The same under another replica id.
  SyncState as(UUID other) {
    return new SyncState(other, cursor, generation, sweeping, asOf, buckets, ahead);
  }

  SyncState at(Cursor mark) {
    return new SyncState(
        replica, Optional.of(mark), generation, sweeping, asOf, buckets, ahead.after(mark));
  }

  SyncState with(Buckets next) {
    return new SyncState(replica, cursor, generation, sweeping, asOf, next, ahead);
  }

  SyncState complete(Instant serverTime) {
    return new SyncState(
        replica, cursor, generation, false, Optional.of(serverTime), buckets, ahead);
  }

  /// Something of that place was taken before its turn.
  public SyncState ahead(Beyond place) {
    return new SyncState(replica, cursor, generation, sweeping, asOf, buckets, ahead.and(place));
  }

  /// An answer was taken that the centre gave when its feed was there.
  public SyncState answered(Cursor there) {
    if (there.seq() == 0 || cursor.isEmpty()) {
      return this;
    }
    Beyond place = Beyond.of(there.seq(), there.tag());
    return place.after(cursor.get()).isEmpty() ? this : ahead(place);
  }

  /// The generation of a record that an answer brings. Between a reset and the new beginning no
  /// place tells whether the pull's history is the answer's: then what the pull does not bring
  /// again is swept.
  int answerGeneration() {
    return cursor.isEmpty() ? generation - 1 : generation;
  }

  /// True where what was taken before its turn is of a history that the centre has lost.
  public boolean lost() {
    return cursor.filter(ahead::lostAt).isPresent();
  }
}
