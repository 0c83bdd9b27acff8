package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.testing.MemoryReader;
import org.onescreen.model.Catalogue;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;

/// A cache in memory. Results come before the call that starts a query or changes a record returns,
/// so that tests need not wait for them.
final class MemoryQueries implements LiveQueries {
  private record Live(Set<Kind<?>> reads, Runnable run) {}

  private final List<CentreRecord> records = new ArrayList<>();
  private final List<Live> live = new ArrayList<>();
  private RuntimeException failure;

  MemoryQueries(List<? extends CentreRecord> records) {
    this.records.addAll(records);
  }

  @Override
  public synchronized <R> Pin live(
      Set<Kind<?>> reads,
      Read<R> read,
      Consumer<? super R> results,
      Consumer<? super RuntimeException> failures) {
    Live query =
        new Live(
            reads,
            () -> {
              if (failure == null) {
                results.accept(CompletableFuture.supplyAsync(() -> read.run(reader())).join());
              } else {
                failures.accept(failure);
              }
            });
    live.add(query);
    query.run().run();
    return () -> {
      synchronized (this) {
        live.remove(query);
      }
    };
  }

  private MemoryReader reader() {
    Map<Kind<?>, List<CentreRecord>> byKind = new HashMap<>();
    for (Kind<?> kind : Catalogue.KINDS) {
      byKind.put(kind, records.stream().filter(kind.type()::isInstance).toList());
    }
    return new MemoryReader(byKind);
  }

  /// Replaces the record of the same id, or adds one, and tells whoever reads its kind.
  synchronized void put(Kind<?> kind, CentreRecord... changed) {
    for (CentreRecord record : changed) {
      records.removeIf(r -> r.id().equals(record.id()));
      records.add(record);
    }
    List.copyOf(live).stream().filter(q -> q.reads().contains(kind)).forEach(q -> q.run().run());
  }

  synchronized void failWith(RuntimeException e) {
    failure = e;
  }

  synchronized int listening() {
    return live.size();
  }
}
