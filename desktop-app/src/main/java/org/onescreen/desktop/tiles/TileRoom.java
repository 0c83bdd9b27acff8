package org.onescreen.desktop.tiles;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Loads the tiles of one base map on threads of its own, which end when there is nothing to load.
/// Safe for use by many threads; [#find] and [#want] never wait.
public final class TileRoom implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TileRoom.class);
  private static final int LOADERS = 4;
  private static final long IDLE_SECONDS = 3;
  private static final long TELL_MILLIS = 120;
  private static final long AGAIN_MILLIS = 2_500;

  /// More than a tile may take at the slowest disk: its request is given up at once.
  private static final long LAST_SECONDS = 15;

  private final BaseMap map;
  private final TileSource source;
  private final PictureReader reader;
  private final Runnable changed;
  private final TileMemory memory = new TileMemory();
  private final ScheduledThreadPoolExecutor threads;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private final Deque<TileId> wanted = new ArrayDeque<>();
  private final Set<TileId> loading = new HashSet<>();
  private List<TileId> shown = List.of();
  private Optional<TileTrouble> told = Optional.empty();
  private boolean telling;
  private boolean retrying;
  private boolean closed;
  private volatile Optional<TileTrouble> fault = Optional.empty();

  /// @param changed told, on a thread of the room, when tiles have come or trouble has begun or
  ///   ended, about eight times a second at most
  TileRoom(BaseMap map, TileSource source, PictureReader reader, Runnable changed) {
    this.map = map;
    this.source = source;
    this.reader = reader;
    this.changed = changed;
    ThreadFactory daemons = work -> Thread.ofPlatform().daemon().name("map-tiles").unstarted(work);
    threads = new ScheduledThreadPoolExecutor(LOADERS, daemons);
    threads.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    threads.allowCoreThreadTimeOut(true);
    threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    threads.setRemoveOnCancelPolicy(true);
  }

  public BaseMap map() {
    return map;
  }

  /// What is at hand.
  public Optional<TileImage> find(TileId tile) {
    return memory.find(tile);
  }

  /// What the screen shows now, the most pressing first; it takes the place of what was wanted
  /// before. What is missing of it is loaded, and none of it is let go.
  public synchronized void want(Collection<TileId> tiles) {
    if (closed) {
      return;
    }
    shown = List.copyOf(tiles);
    memory.hold(shown);
    wanted.clear();
    long now = System.nanoTime();
    shown.stream()
        .filter(tile -> memory.lacks(tile, now) && !loading.contains(tile))
        .forEach(wanted::addLast);
    int more = Math.min(LOADERS - loading.size(), wanted.size());
    for (int i = 0; i < more; i++) {
      threads.execute(this::load);
    }
  }

  /// What an operator should know of why tiles are missing.
  public Optional<TileTrouble> trouble() {
    return source.trouble().or(() -> fault);
  }

  private void load() {
    Optional<TileId> next = next();
    if (next.isEmpty()) {
      return;
    }
    TileId tile = next.get();
    boolean came = false;
    try {
      came = take(tile, source.find(tile));
    } catch (RuntimeException e) {
      // The class alone: a message may quote an address with its key.
      LOG.error("a tile of {} could not be loaded: {}", map, e.getClass().getName());
      later(tile);
    } finally {
      ended(tile, came);
    }
  }

  private synchronized Optional<TileId> next() {
    if (closed || loading.size() >= LOADERS) {
      return Optional.empty();
    }
    Optional<TileId> first = Optional.ofNullable(wanted.pollFirst());
    first.ifPresent(loading::add);
    return first;
  }

  /// @return true where there is something new to draw
  private boolean take(TileId tile, Found found) {
    switch (found) {
      case Found.Picture(byte[] bytes, var at) -> {
        Optional<TileImage> image = reader.read(bytes, at);
        image.ifPresentOrElse(read -> memory.keep(tile, read), () -> memory.absent(tile));
        fault = image.isPresent() ? Optional.empty() : Optional.of(TileTrouble.NO_PICTURE);
        return image.isPresent();
      }
      case Found.Nothing _ -> {
        memory.absent(tile);
        return false;
      }
      case Found.Failed(TileTrouble why) -> {
        fault = Optional.of(why);
        later(tile);
        return false;
      }
    }
  }

  private void later(TileId tile) {
    memory.failed(tile, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(AGAIN_MILLIS));
    synchronized (this) {
      if (!retrying && !closed) {
        retrying = true;
        // Its outcome is that of the loading that it begins.
        var _ = threads.schedule(this::retry, AGAIN_MILLIS + 50, TimeUnit.MILLISECONDS);
      }
    }
  }

  private synchronized void retry() {
    retrying = false;
    want(shown);
  }

  private synchronized void ended(TileId tile, boolean came) {
    loading.remove(tile);
    if (closed) {
      return;
    }
    if (!wanted.isEmpty()) {
      threads.execute(this::load);
    }
    Optional<TileTrouble> now = trouble();
    if ((came || !now.equals(told)) && !telling) {
      telling = true;
      // Its outcome is that of the listener, which says so itself.
      var _ = threads.schedule(this::tell, TELL_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void tell() {
    synchronized (this) {
      telling = false;
      if (closed) {
        return;
      }
      told = trouble();
    }
    changed.run();
  }

  /// Stops what is being loaded, without waiting for it: [#ended] says when nothing of the room
  /// touches the disk or the network any more.
  @Override
  public void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      wanted.clear();
    }
    threads.shutdownNow();
    Thread.ofVirtual().name("map-tiles-close").start(this::end);
  }

  /// Ends when the last loader has, and with it everything that the room had open.
  public CompletableFuture<Void> ended() {
    return ended.copy();
  }

  private void end() {
    try {
      source.stop();
      threads.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
      source.close();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      ended.complete(null);
    }
  }
}
