package org.onescreen.desktop.centre.live;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onescreen.desktop.centre.feed.Extent;
import org.onescreen.desktop.centre.feed.FeedPage;
import org.onescreen.desktop.centre.feed.KnownBuckets;
import org.onescreen.desktop.centre.feed.Sight;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.ResetReason;

/// All who may see the same. Used under the lock of its [LiveHub].
final class Audience {
  /// What is told with its rows; of more only that it is there.
  private static final int MOST_INLINE = 32 << 10;

  private final Sight sight;
  private final Set<LiveClient> clients = new HashSet<>();
  private KnownBuckets known;
  private Extent extent;
  private long told;

  Audience(Sight sight, KnownBuckets known, long told) {
    this.sight = sight;
    this.known = known;
    this.extent = known.within(sight.scope());
    this.told = told;
  }

  long told() {
    return told;
  }

  boolean isEmpty() {
    return clients.isEmpty();
  }

  void add(LiveClient client) {
    clients.add(client);
  }

  void remove(LiveClient client) {
    clients.remove(client);
  }

  /// Tells of what lies within the scope. Where there is nothing, nobody is told; the next page
  /// then follows on an older cursor.
  void tell(FeedPage page, KnownBuckets buckets) {
    learn(buckets);
    FeedPage seen = sight.view().out(page.within(extent, told));
    if (seen.rows().isEmpty()) {
      return;
    }
    alarms(seen);
    if (bytes(seen.rows()) > MOST_INLINE) {
      poke(page.end().seq());
      return;
    }
    move(Event.rows(seen), page.end().seq());
  }

  /// Of a page that is only the beginning of what is new: the alarms in it.
  void tellAlarms(FeedPage page, KnownBuckets buckets) {
    learn(buckets);
    alarms(sight.view().out(page.within(extent, told)));
  }

  private void alarms(FeedPage seen) {
    for (FeedLine row : seen.rows()) {
      if (row instanceof FeedLine.Put put && put.kind() == Alarm.KIND.number()) {
        byte[] event = Event.alarm(put, seen.header().segmentTag());
        clients.forEach(c -> c.alarm(event));
      }
    }
  }

  /// A new bucket is in no manifest that these clients have seen: they must ask before its rows
  /// mean anything to them.
  private void learn(KnownBuckets buckets) {
    if (buckets.equals(known)) {
      return;
    }
    Extent now = buckets.within(sight.scope());
    known = buckets;
    if (now.number() != extent.number()) {
      extent = now;
      clients.forEach(c -> c.scopeChanged(told));
    }
  }

  /// Moves the clients' cursors to where nothing for them has happened since.
  void catchUp(FeedPage empty) {
    if (told != empty.end().seq()) {
      move(Event.rows(sight.view().out(empty.within(extent, told))), empty.end().seq());
    }
  }

  void poke(long head) {
    move(Event.poke(head), head);
  }

  void reset(ResetReason reason, long head) {
    move(Event.reset(reason), head);
  }

  private void move(byte[] event, long head) {
    told = head;
    clients.forEach(c -> c.tell(event, head));
  }

  private static long bytes(List<FeedLine> rows) {
    long bytes = 0;
    for (FeedLine row : rows) {
      bytes += row instanceof FeedLine.Put put ? put.body().length : 0;
    }
    return bytes;
  }
}
