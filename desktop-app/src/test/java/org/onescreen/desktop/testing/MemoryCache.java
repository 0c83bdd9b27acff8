package org.onescreen.desktop.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;

/// Live queries over records in memory. Counts its pins, and can be silent or broken.
public final class MemoryCache implements LiveQueries, AutoCloseable {
  private final Map<Kind<?>, List<CentreRecord>> records = new HashMap<>();
  private final Set<Runnable> live = new CopyOnWriteArraySet<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread worker = new Thread(task, "memory-cache");
            worker.setDaemon(true);
            return worker;
          });
  private volatile boolean silent;
  private volatile @Nullable RuntimeException broken;

  /// Adds records, or replaces those of the same id, and tells everyone.
  public <T extends Record & CentreRecord> void put(Kind<T> kind, Collection<T> more) {
    thread.execute(
        () -> {
          List<CentreRecord> now = new ArrayList<>(records.getOrDefault(kind, List.of()));
          Set<Object> ids = new java.util.HashSet<>();
          more.forEach(r -> ids.add(r.id()));
          now.removeIf(r -> ids.contains(r.id()));
          now.addAll(more);
          records.put(kind, now);
          live.forEach(Runnable::run);
        });
  }

  /// From now on no query is answered, as before the first sync.
  public void silence() {
    silent = true;
  }

  /// From now on every query fails.
  public void breakDown(RuntimeException cause) {
    broken = cause;
    thread.execute(() -> live.forEach(Runnable::run));
  }

  public int pins() {
    return live.size();
  }

  @Override
  public <R> Pin live(
      Set<Kind<?>> reads,
      Read<R> read,
      Consumer<? super R> results,
      Consumer<? super RuntimeException> failure) {
    Runnable query =
        new Runnable() {
          @Override
          public void run() {
            if (silent || !live.contains(this)) {
              return;
            }
            RuntimeException cause = broken;
            if (cause != null) {
              failure.accept(cause);
              return;
            }
            try {
              results.accept(read.run(new MemoryReader(records)));
            } catch (RuntimeException e) {
              failure.accept(e);
            }
          }
        };
    live.add(query);
    thread.execute(query);
    return () -> live.remove(query);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
