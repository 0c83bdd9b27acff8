package org.onescreen.desktop.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.SyncState;
import org.onescreen.model.wire.BucketInfo;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.Manifest;

/// What the core wants done. Those of [Pull] are done one after the other, and those of [Push] are,
/// each kind beside the other; what comes of them is told as an answer on the same line.
sealed interface Effect {
  /// Done in order, one at a time: they ask the centre, or change where the cache stands.
  sealed interface Pull extends Effect {}

  /// Done in order, one at a time, beside the pulls.
  sealed interface Push extends Effect {}

  /// Asks who is there, and logs in.
  record Enter(int line) implements Pull {}

  /// Waits until all that was handed over is committed, and says where the cache stands.
  record Stand(int line) implements Pull {}

  record AskManifest(int line, String token) implements Pull {}

  record Agree(int line, Manifest manifest) implements Pull {}

  record Reset(int line) implements Pull {}

  record Page(int line, Login login, SyncState at, PageRequest request) implements Pull {}

  record Purge(int line) implements Pull {}

  /// @param most operations to send; [#probe] asks also when none waits
  record Send(int line, String token, int most, boolean probe) implements Push {}

  record Fork(int line) implements Push {}

  record Park(int line, UUID operation, String reason) implements Push {}

  /// Compares the cache with what the centre said of its buckets, beside all else.
  record Compare(int line, List<BucketInfo> buckets) implements Effect {
    public Compare {
      buckets = List.copyOf(buckets);
    }
  }

  record OpenChannel(int line, String token, Optional<Cursor> after) implements Effect {}

  record CloseChannel() implements Effect {}

  /// Hands rows of the live channel to the cache.
  record Apply(int line, Cursor from, Cursor to, List<FeedLine> lines) implements Effect {
    public Apply {
      lines = List.copyOf(lines);
    }
  }

  /// @param tag of the stretch of the feed that the row lies in; 0 where nobody said
  record ShowAlarm(int line, FeedLine.Put row, int tag) implements Effect {}

  /// The data is as fresh as this, although nothing had to be pulled.
  record Fresh(Instant serverTime) implements Effect {}

  /// Cuts off whatever is being asked.
  record HangUp() implements Effect {}

  record Count(FeedFault fault) implements Effect {}
}
