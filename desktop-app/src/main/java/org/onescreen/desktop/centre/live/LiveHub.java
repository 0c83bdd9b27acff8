package org.onescreen.desktop.centre.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.feed.FeedPages;
import org.onescreen.desktop.centre.feed.FeedPages.Tail;
import org.onescreen.desktop.centre.feed.ResetException;
import org.onescreen.desktop.centre.feed.Sight;
import org.onescreen.desktop.centre.sequencer.HeadBoard;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.ResetReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows the feed for all who listen, on one thread: what is new is read once, however many they
/// are, and written once for all that may see the same.
///
/// Safe for use by many threads.
public final class LiveHub implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveHub.class);

  /// More than this at once is not told but pulled.
  private static final int MOST_READ = 256 << 10;

  /// How often cursors are moved past what was not for them.
  private static final Duration CATCH_UP = Duration.ofSeconds(5);

  private static final Duration AFTER_FAILURE = Duration.ofMillis(500);
  private static final Duration PATIENCE_AT_END = Duration.ofSeconds(10);

  private final FeedPages feed;
  private final HeadBoard board;
  private final Thread thread;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Sight, Audience> audiences = new HashMap<>();
  private final Map<LiveClient, Audience> places = new HashMap<>();

  /// Where the hub stands: an empty page at the newest entry that was told of. Under the lock.
  private @Nullable Tail position;

  private boolean ended;

  public LiveHub(FeedPages feed, HeadBoard board) {
    this.feed = feed;
    this.board = board;
    this.thread = Thread.ofPlatform().daemon().name("centre-live").unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  /// @param after where the client stands, which the caller has checked; empty for nowhere
  /// @return to be given to [#leave] in the end. Its first event is there at once, and shows the
  ///   client that nothing on the way holds events back
  public LiveClient join(Sight sight, Optional<Cursor> after) {
    lock.lock();
    try {
      Audience audience = audience(sight);
      LiveClient client = new LiveClient(after.map(Cursor::seq).orElse(-1L));
      client.greet(audience.told());
      place(client, audience);
      if (ended) {
        client.end();
      }
      return client;
    } finally {
      lock.unlock();
    }
  }

  /// What the client may see has become something else: says so, and goes on with that.
  public void move(LiveClient client, Sight sight) {
    lock.lock();
    try {
      remove(client);
      Audience audience = audience(sight);
      client.scopeChanged(audience.told());
      place(client, audience);
    } finally {
      lock.unlock();
    }
  }

  public void leave(LiveClient client) {
    lock.lock();
    try {
      remove(client);
    } finally {
      lock.unlock();
    }
  }

  /// One that stands where the hub stands, so that whoever comes to it needs nothing older.
  private Audience audience(Sight sight) {
    Tail at = position();
    Audience audience =
        audiences.computeIfAbsent(sight, s -> new Audience(s, at.buckets(), seq(at)));
    audience.catchUp(at.page());
    return audience;
  }

  private void place(LiveClient client, Audience audience) {
    audience.add(client);
    places.put(client, audience);
  }

  private void remove(LiveClient client) {
    Audience audience = places.remove(client);
    if (audience != null) {
      audience.remove(client);
    }
    audiences.values().removeIf(Audience::isEmpty);
  }

  private Tail position() {
    lock.lock();
    try {
      Tail known = position;
      if (known == null) {
        known = newest();
        position = known;
      }
      return known;
    } finally {
      lock.unlock();
    }
  }

  private Tail newest() {
    try {
      return stand(feed.tail(feed.head(), 1));
    } catch (ResetException e) {
      throw new IllegalStateException("the feed was set back while it was read", e);
    }
  }

  /// At the end of what was read.
  private static Tail stand(Tail tail) {
    return new Tail(tail.page().ending(), tail.buckets());
  }

  private static long seq(Tail tail) {
    return tail.page().end().seq();
  }

  private void run() {
    boolean failing = false;
    long seen = -1;
    while (!board.isClosed()) {
      try {
        long head = board.awaitChange(seen, CATCH_UP);
        follow(head == seen);
        seen = head;
        failing = false;
      } catch (InterruptedException _) {
        break;
      } catch (RuntimeException e) {
        if (!failing) {
          LOG.warn("the feed cannot be read for those who listen; they pull meanwhile", e);
        }
        failing = true;
        LockSupport.parkNanos(AFTER_FAILURE.toNanos());
      }
    }
    end();
  }

  /// @param quiet true to move the cursors of all past what was not for them
  private void follow(boolean quiet) {
    if (nobodyListens()) {
      return;
    }
    Tail before = position();
    try {
      Tail tail = feed.tail(before.page().cursor(), MOST_READ);
      boolean whole = tail.page().end().upToDate();
      Tail now = whole ? stand(tail) : newest();
      lock.lock();
      try {
        position = now;
        for (Audience audience : audiences.values()) {
          if (whole) {
            audience.tell(tail.page(), tail.buckets());
          } else {
            audience.tellAlarms(tail.page(), tail.buckets());
            audience.poke(seq(now));
          }
          if (quiet) {
            audience.catchUp(now.page());
          }
        }
      } finally {
        lock.unlock();
      }
    } catch (ResetException e) {
      reset(e.reason());
    }
  }

  /// Then nothing is read. Where the hub stands is found out when somebody comes.
  private boolean nobodyListens() {
    lock.lock();
    try {
      boolean nobody = audiences.isEmpty();
      if (nobody) {
        position = null;
      }
      return nobody;
    } finally {
      lock.unlock();
    }
  }

  private void reset(ResetReason reason) {
    LOG.info("the feed is another than before ({}): whoever listens begins anew", reason);
    Tail now = newest();
    lock.lock();
    try {
      position = now;
      audiences.values().forEach(a -> a.reset(reason, seq(now)));
    } finally {
      lock.unlock();
    }
  }

  private void end() {
    lock.lock();
    try {
      ended = true;
      places.keySet().forEach(LiveClient::end);
    } finally {
      lock.unlock();
    }
  }

  /// How many listen.
  public int clients() {
    lock.lock();
    try {
      return places.size();
    } finally {
      lock.unlock();
    }
  }

  /// Ends every channel. The board must have been closed before.
  @Override
  public void close() {
    end();
    try {
      thread.join(PATIENCE_AT_END);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
