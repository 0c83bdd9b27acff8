package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.Hit;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.cache.Page;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;

/// A cache in memory that can do what the map asks. Queries run on the thread that starts them or
/// changes the records, so that tests need not wait for them.
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
                results.accept(read.run(new Reader()));
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

  private final class Reader implements CacheReader {
    @Override
    public Page<Hit> search(Kind<?> kind, String text, int limit, Optional<Page.After> after) {
      throw new UnsupportedOperationException("the map does not search");
    }

    @Override
    public <T extends Record & CentreRecord> void each(
        Kind<T> kind, Filter filter, Consumer<? super T> action) {
      records.stream()
          .filter(kind.type()::isInstance)
          .map(kind.type()::cast)
          .filter(r -> matches(filter, r))
          .forEach(action);
    }

    private boolean matches(Filter filter, CentreRecord record) {
      return switch (filter) {
        case Filter.All _ -> true;
        case Filter.OneOf(String column, List<Object> values)
            when column.equals(GridIncident.OPEN.name())
                && record instanceof GridIncident incident ->
            values.contains(GridIncident.OPEN.stored(incident.open()));
        default -> throw new UnsupportedOperationException(filter.toString());
      };
    }

    @Override
    public long count(Kind<?> kind, Filter filter) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long sum(Kind<?> kind, Column<Integer> of, Filter filter) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long countDistinct(Kind<?> kind, Column<?> of, Filter filter) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <V> Map<V, Long> countBy(Kind<?> kind, Grouping<V> by, Filter filter) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <V> Map<V, Long> sumBy(Kind<?> kind, Grouping<V> by, Column<Integer> of, Filter filter) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T extends Record & CentreRecord> Page<T> page(
        Kind<T> kind, Filter filter, Order order, int limit, Optional<Page.After> after) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T extends Record & CentreRecord> Optional<T> find(Kind<T> kind, UUID id) {
      throw new UnsupportedOperationException();
    }
  }
}
