package org.onescreen.desktop.sync;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.SyncState;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.HashSums;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.ResetReason;

/// What may happen to the sync.
sealed interface SyncEvent {
  record Start() implements SyncEvent {}

  /// A person asks to try now.
  record TryNow() implements SyncEvent {}

  record Stop() implements SyncEvent {}

  /// A time that the core waits for has come; see [SyncCore#deadline].
  record Time() implements SyncEvent {}

  /// The outbox has something new.
  record Work() implements SyncEvent {}

  /// Something that belongs to one connection. Where that one is over it is passed over.
  ///
  /// @param line [CoreState#line()] when it was asked for
  record OnLine(int line, Answer answer) implements SyncEvent {}

  /// What comes of an [Effect], or from the live channel.
  sealed interface Answer {}

  record Entered(Login login) implements Answer {}

  /// Where the cache stands.
  record Stood(SyncState at) implements Answer {}

  record Told(Manifest manifest) implements Answer {}

  record Paged(PageReport report) implements Answer {}

  /// The centre could not be asked, or refused.
  record Failed(Asked asked, SyncFailure.What what) implements Answer {}

  /// The cache refused.
  record CacheFailed(Reason reason) implements Answer {}

  /// A hint or a heartbeat: the centre's newest sequence number.
  record Heard(long head) implements Answer {}

  /// The stretch of the live feed from one place to the next.
  ///
  /// @param scope of the account when they were read; 0 where it is not said
  record Rows(Cursor from, Cursor to, int scope, List<FeedLine> lines) implements Answer {
    public Rows {
      lines = List.copyOf(lines);
    }
  }

  /// An alarm before its turn in the feed.
  ///
  /// @param tag of the stretch of the feed that it lies in; 0 where nobody said
  record Alarm(FeedLine.Put row, int tag) implements Answer {}

  /// The operator's scope has changed.
  record ScopeChanged() implements Answer {}

  /// The centre asks for a new beginning.
  record ResetAsked(ResetReason reason) implements Answer {}

  /// What was sent was answered and settled.
  ///
  /// @param sent how many operations were sent
  /// @param settled how many answers came
  /// @param restored true where the centre knows less than it once said
  /// @param at where its feed stood; empty where it did not say, or settled nothing
  record Pushed(int sent, int settled, boolean restored, Optional<Cursor> at) implements Answer {}

  /// The whole request was refused, or the centre could not be asked.
  ///
  /// @param sent how many operations were in it
  /// @param first the first of them; null where it was empty
  record PushFailed(SyncFailure.What what, int sent, @Nullable UUID first) implements Answer {}

  /// The outbox has a new replica id, or an operation less.
  record OutboxChanged(boolean newReplica) implements Answer {}

  /// The cache was compared with the centre.
  ///
  /// @param apart how far apart each bucket is that differs, and that a new beginning may heal
  /// @param whole false where the desk shows more of some bucket than the feed has said
  record Compared(Map<Integer, HashSums> apart, boolean whole) implements Answer {
    public Compared {
      apart = Map.copyOf(apart);
    }
  }

  /// Whom a failure speaks of.
  enum Asked {
    ENTRY,
    MANIFEST,
    PAGE,
    CHANNEL
  }
}
