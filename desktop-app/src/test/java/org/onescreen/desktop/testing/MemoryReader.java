package org.onescreen.desktop.testing;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.Hit;
import org.onescreen.desktop.cache.Line;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.cache.Page;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;

/// Answers as the cache does, by looking at every record.
public final class MemoryReader implements CacheReader {
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .collect(toMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
      };

  private static final RecordJson JSON = new RecordJson();

  private final Map<Kind<?>, List<CentreRecord>> records;

  public MemoryReader(Map<Kind<?>, List<CentreRecord>> records) {
    this.records = records;
  }

  private Stream<CentreRecord> all(Kind<?> kind, Filter filter) {
    if (Platform.isFxApplicationThread()) {
      throw new IllegalStateException("a read on the FX thread");
    }
    return records.getOrDefault(kind, List.of()).stream().filter(r -> matches(r, filter));
  }

  private static @Nullable Object raw(CentreRecord value, String name) {
    try {
      return ACCESSORS.get(value.getClass()).get(name).invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object stored(CentreRecord value, String name) {
    Object raw = raw(value, name);
    return raw == null ? null : Column.of(name, Object.class).stored(raw);
  }

  private static boolean matches(CentreRecord value, Filter filter) {
    return switch (filter) {
      case Filter.All() -> true;
      case Filter.OneOf(String column, List<Object> values) -> {
        Object stored = stored(value, column);
        yield stored != null && values.contains(stored);
      }
      case Filter.AtLeast(String column, Object least) -> {
        Object stored = stored(value, column);
        yield stored != null && compare(stored, least) >= 0;
      }
      case Filter.LessThan(String column, Object limit) -> {
        Object stored = stored(value, column);
        yield stored != null && compare(stored, limit) < 0;
      }
      case Filter.Missing(String column) -> stored(value, column) == null;
      case Filter.Prefix(String column, String prefix) ->
          String.valueOf(stored(value, column)).startsWith(prefix);
      case Filter.Among(List<UUID> ids) -> ids.contains(value.id());
      case Filter.Not(Filter inner) -> !matches(value, inner);
      case Filter.Both(List<Filter> filters) ->
          filters.stream().allMatch(inner -> matches(value, inner));
    };
  }

  private static int compare(Object left, Object right) {
    return left instanceof Long l
        ? l.compareTo((Long) right)
        : left.toString().compareTo(right.toString());
  }

  @Override
  public long count(Kind<?> kind, Filter filter) {
    return all(kind, filter).count();
  }

  @Override
  public long sum(Kind<?> kind, Column<Integer> of, Filter filter) {
    return all(kind, filter).mapToLong(r -> number(r, of)).sum();
  }

  private static long number(CentreRecord value, Column<Integer> of) {
    Object raw = raw(value, of.name());
    return raw == null ? 0 : (Integer) raw;
  }

  @Override
  public long countDistinct(Kind<?> kind, Column<?> of, Filter filter) {
    return new HashSet<>(all(kind, filter).map(r -> raw(r, of.name())).toList()).size();
  }

  @Override
  public <V> Map<V, Long> countBy(Kind<?> kind, Grouping<V> by, Filter filter) {
    return grouped(kind, by, filter, r -> 1L);
  }

  @Override
  public <V> Map<V, Long> sumBy(Kind<?> kind, Grouping<V> by, Column<Integer> of, Filter filter) {
    return grouped(kind, by, filter, r -> number(r, of));
  }

  private <V> Map<V, Long> grouped(
      Kind<?> kind, Grouping<V> by, Filter filter, Function<CentreRecord, Long> amount) {
    Map<V, Long> groups = new TreeMap<>(Comparator.comparing(Object::toString));
    all(kind, filter)
        .forEach(
            r -> {
              @SuppressWarnings("unchecked") // a grouping says what its keys are
              V key = (V) key(r, by);
              if (key != null) {
                groups.merge(key, amount.apply(r), Long::sum);
              }
            });
    return groups;
  }

  private static @Nullable Object key(CentreRecord value, Grouping<?> by) {
    return switch (by) {
      case Grouping.By<?>(Column<?> column) -> raw(value, column.name());
      case Grouping.Monthly(Column<LocalDate> column) -> {
        Object day = raw(value, column.name());
        yield day == null ? null : YearMonth.from((LocalDate) day);
      }
      case Grouping.ByDivision(var level) -> value.division().at(level);
    };
  }

  @Override
  public <T extends Record & CentreRecord> Page<T> page(
      Kind<T> kind, Filter filter, Order order, int limit, Optional<Page.After> after) {
    List<T> sorted =
        all(kind, filter).sorted(comparator(order)).map(r -> kind.type().cast(r)).toList();
    int from = after.map(a -> (Integer) a.values().getFirst()).orElse(0);
    int to = Math.min(sorted.size(), from + limit);
    return new Page<>(
        sorted.subList(from, to),
        to < sorted.size() ? Optional.of(new Page.After(List.of(to))) : Optional.empty());
  }

  @Override
  public <T extends Record & CentreRecord> List<T> slice(
      Kind<T> kind, Filter filter, Order order, long from, int limit) {
    return all(kind, filter)
        .sorted(comparator(order))
        .skip(from)
        .limit(limit)
        .map(r -> kind.type().cast(r))
        .toList();
  }

  @Override
  public void eachLine(
      Kind<?> kind,
      Filter filter,
      Order order,
      List<Column<?>> columns,
      Consumer<? super Line> action) {
    all(kind, filter)
        .sorted(comparator(order))
        .map(
            r ->
                new Line(r.id(), columns, columns.stream().map(c -> stored(r, c.name())).toArray()))
        .forEach(action);
  }

  @Override
  public <V> Map<V, List<Long>> tally(
      Kind<?> kind, Grouping<V> by, List<Filter> measures, Filter filter) {
    Map<V, List<Long>> tally = new TreeMap<>(Comparator.comparing(Object::toString));
    for (V group : countBy(kind, by, filter).keySet()) {
      tally.put(
          group,
          measures.stream()
              .map(m -> countBy(kind, by, filter.and(m)).getOrDefault(group, 0L))
              .toList());
    }
    return tally;
  }

  private static Comparator<CentreRecord> comparator(Order order) {
    Comparator<CentreRecord> all = (_, _) -> 0;
    for (Order.Key key : order.keys()) {
      Comparator<Object> values = MemoryReader::compare;
      all =
          all.thenComparing(
              r -> stored(r, key.column()),
              Comparator.nullsLast(key.descending() ? values.reversed() : values));
    }
    return all.thenComparing(r -> r.id().toString());
  }

  @Override
  public <T extends Record & CentreRecord> Optional<T> find(Kind<T> kind, UUID id) {
    return all(kind, Filter.all())
        .filter(r -> r.id().equals(id))
        .map(r -> kind.type().cast(r))
        .findFirst();
  }

  @Override
  public <T extends Record & CentreRecord> void each(
      Kind<T> kind, Filter filter, Consumer<? super T> action) {
    all(kind, filter).map(r -> kind.type().cast(r)).forEach(action);
  }

  @Override
  public <P extends Record> void eachPart(
      Kind<?> kind, Filter filter, Class<P> part, Consumer<? super P> action) {
    all(kind, filter).map(r -> JSON.readPart(part, JSON.write(r), 0)).forEach(action);
  }

  @Override
  public Page<Hit> search(Kind<?> kind, String text, int limit, Optional<Page.After> after) {
    if (text.isBlank() || kind.searchText().isEmpty()) {
      return new Page<>(List.of(), Optional.empty());
    }
    String field = kind.searchText().getFirst();
    List<Hit> hits =
        all(kind, Filter.all())
            .filter(r -> String.valueOf(raw(r, field)).contains(text.strip()))
            .limit(limit)
            .map(
                r ->
                    new Hit(
                        kind,
                        r.id(),
                        String.valueOf(raw(r, field)),
                        Optional.ofNullable(kind.personal().get(field))))
            .toList();
    return new Page<>(hits, Optional.empty());
  }
}
