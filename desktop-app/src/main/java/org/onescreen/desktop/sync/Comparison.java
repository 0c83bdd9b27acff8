package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.Map;
import org.onescreen.model.wire.HashSums;

/// When the cache is next compared with the centre, bucket by bucket: what a failing disk takes
/// away or changes nobody else notices. What is on its way while both are looked at differs as
/// well, so a bucket is believed to be wrong where it differs twice, a while apart, by the same.
///
/// @param due by [Now#nanos()]; 0 before the first connection
/// @param running true while it is being done
/// @param suspects how far apart each bucket was the last time; empty where none was
record Comparison(long due, boolean running, Map<Integer, HashSums> suspects) {
  private static final Duration EVERY = Duration.ofHours(24);

  Comparison {
    suspects = Map.copyOf(suspects);
  }

  static Comparison begin() {
    return new Comparison(0, false, Map.of());
  }

  /// The desk is connected; what was there before is gone on with.
  Comparison connected(Duration wait, Now now) {
    return due == 0 ? after(wait, now, Map.of()) : this;
  }

  boolean isDue(Now now) {
    return due != 0 && !running && due <= now.nanos();
  }

  Comparison run() {
    return new Comparison(due, true, suspects);
  }

  /// Its answer will not be heard.
  Comparison cut() {
    return new Comparison(due, false, suspects);
  }

  /// @param apart how far apart each bucket is now
  boolean confirms(Map<Integer, HashSums> apart) {
    return apart.entrySet().stream().anyMatch(suspects.entrySet()::contains);
  }

  /// After a look that convicted nobody: once more where something differed for the first time.
  Comparison looked(Map<Integer, HashSums> apart, Duration wait, Now now) {
    return suspects.isEmpty() && !apart.isEmpty() ? after(wait, now, apart) : done(now);
  }

  Comparison done(Now now) {
    return after(EVERY, now, Map.of());
  }

  private static Comparison after(Duration wait, Now now, Map<Integer, HashSums> suspects) {
    return new Comparison(now.nanos() + wait.toNanos(), false, suspects);
  }
}
