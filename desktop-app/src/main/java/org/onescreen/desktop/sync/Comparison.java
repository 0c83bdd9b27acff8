package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.onescreen.model.wire.HashSums;

/// When the cache is next compared with the centre, bucket by bucket: what a failing disk takes
/// away or changes nobody else notices. What is on its way while both are looked at differs as
/// well, so a bucket is believed to be wrong where it differs twice, a while apart, by the same.
///
/// @param due by [Now#nanos()]; 0 before the first connection
/// @param running true while it is being done
/// @param suspects how far apart each bucket was the last time; empty where none was
/// @param looks how often it was looked since all was well
record Comparison(long due, boolean running, Map<Integer, HashSums> suspects, int looks) {
  private static final Duration EVERY = Duration.ofHours(24);

  /// A command that waits long keeps its bucket from being compared: not for ever.
  private static final int MOST_LOOKS = 6;

  Comparison {
    suspects = Map.copyOf(suspects);
  }

  static Comparison begin() {
    return new Comparison(0, false, Map.of(), 0);
  }

  /// The desk is connected; what was there before is gone on with.
  Comparison connected(Duration wait, Now now) {
    return due == 0 ? new Comparison(at(wait, now), false, Map.of(), 0) : this;
  }

  boolean isDue(Now now) {
    return due != 0 && !running && due <= now.nanos();
  }

  Comparison run() {
    return new Comparison(due, true, suspects, looks);
  }

  /// Its answer will not be heard.
  Comparison cut() {
    return new Comparison(due, false, suspects, looks);
  }

  /// @param apart how far apart each bucket is now
  boolean confirms(Map<Integer, HashSums> apart) {
    return apart.entrySet().stream().anyMatch(suspects.entrySet()::contains);
  }

  /// After a look that convicted nobody: once more where something differs for the first time,
  /// still differs though by something else, or could not be looked at.
  Comparison looked(SyncEvent.Compared found, Duration wait, Now now) {
    Map<Integer, HashSums> next = new HashMap<>(found.apart());
    if (!suspects.isEmpty()) {
      next.keySet().retainAll(suspects.keySet());
    }
    if (!found.whole()) {
      suspects.forEach(next::putIfAbsent);
    }
    return looks < MOST_LOOKS && !(found.whole() && next.isEmpty())
        ? new Comparison(at(wait, now), false, next, looks + 1)
        : done(now);
  }

  Comparison done(Now now) {
    return new Comparison(at(EVERY, now), false, Map.of(), 0);
  }

  private static long at(Duration wait, Now now) {
    return now.nanos() + wait.toNanos();
  }
}
