package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.HashSums;

/// When the cache is next compared with the centre, bucket by bucket: what a failing disk takes
/// away or changes nobody else notices. What is on its way while both are looked at differs as
/// well, so a bucket is believed to be wrong where it differs twice, a while apart, by the same.
///
/// @param due by [Now#nanos()]; 0 before the first connection
/// @param running true while it is being done
/// @param suspects how far apart each bucket was the last time; empty where none was
/// @param looks how often it was looked since all was well
/// @param at where the cache then stood: what differs by the same in another history, as one that a
///   restored centre goes through again, differs anew
record Comparison(
    long due, boolean running, Map<Integer, HashSums> suspects, int looks, Optional<Cursor> at) {
  private static final Duration EVERY = Duration.ofHours(24);

  /// A command that waits long keeps its bucket from being compared: not for ever.
  private static final int MOST_LOOKS = 6;

  Comparison {
    suspects = Map.copyOf(suspects);
  }

  static Comparison begin() {
    return new Comparison(0, false, Map.of(), 0, Optional.empty());
  }

  /// The desk is connected; what was there before is gone on with.
  Comparison connected(Duration wait, Now now) {
    return due == 0 ? new Comparison(later(wait, now), false, suspects, looks, at) : this;
  }

  boolean isDue(Now now) {
    return due != 0 && !running && due <= now.nanos();
  }

  Comparison run() {
    return new Comparison(due, true, suspects, looks, at);
  }

  /// Its answer will not be heard.
  Comparison cut() {
    return new Comparison(due, false, suspects, looks, at);
  }

  /// @param there where the cache stands
  /// @param apart how far apart each bucket is now
  boolean confirms(Optional<Cursor> there, Map<Integer, HashSums> apart) {
    return apart.entrySet().stream().anyMatch(suspectsIn(there).entrySet()::contains);
  }

  /// After a look that convicted nobody: once more where something differs for the first time,
  /// still differs though by something else, or could not be looked at.
  Comparison looked(SyncEvent.Compared found, Optional<Cursor> there, Duration wait, Now now) {
    Map<Integer, HashSums> before = suspectsIn(there);
    Map<Integer, HashSums> next = new HashMap<>(found.apart());
    if (!before.isEmpty()) {
      next.keySet().retainAll(before.keySet());
    }
    if (!found.whole()) {
      before.forEach(next::putIfAbsent);
    }
    return looks < MOST_LOOKS && !(found.whole() && next.isEmpty())
        ? new Comparison(later(wait, now), false, next, looks + 1, there)
        : done(now);
  }

  private Map<Integer, HashSums> suspectsIn(Optional<Cursor> there) {
    boolean same = at.isPresent() && there.isPresent() && at.get().isBeside(there.get());
    return same ? suspects : Map.of();
  }

  /// The centre could not say what there should be where the desk stands.
  Comparison putOff(Duration wait, Now now) {
    return looks < MOST_LOOKS
        ? new Comparison(later(wait, now), false, suspects, looks + 1, at)
        : done(now);
  }

  Comparison done(Now now) {
    return new Comparison(later(EVERY, now), false, Map.of(), 0, Optional.empty());
  }

  private static long later(Duration wait, Now now) {
    return now.nanos() + wait.toNanos();
  }
}
