package org.onescreen.desktop.desk.projected;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandCounts;
import org.onescreen.desktop.cache.CommandFilter;
import org.onescreen.desktop.cache.CommandItem;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.Hit;
import org.onescreen.desktop.cache.Line;
import org.onescreen.desktop.cache.Made;
import org.onescreen.desktop.cache.MadeForm;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.cache.Page;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;

/// A view of the cache for a room: the same records and the same figures, without what is personal.
/// Columns that SQL reads are never personal.
record ProjectedReader(CacheReader cache, Veil veil) implements CacheReader {
  @Override
  public long count(Kind<?> kind, Filter filter) {
    return cache.count(kind, filter);
  }

  @Override
  public long sum(Kind<?> kind, Column<Integer> of, Filter filter) {
    return cache.sum(kind, of, filter);
  }

  @Override
  public long countDistinct(Kind<?> kind, Column<?> of, Filter filter) {
    return cache.countDistinct(kind, of, filter);
  }

  @Override
  public <V> Map<V, Long> countBy(Kind<?> kind, Grouping<V> by, Filter filter) {
    return cache.countBy(kind, by, filter);
  }

  @Override
  public <V> Map<V, Long> sumBy(Kind<?> kind, Grouping<V> by, Column<Integer> of, Filter filter) {
    return cache.sumBy(kind, by, of, filter);
  }

  @Override
  public <T extends Record & CentreRecord> Page<T> page(
      Kind<T> kind, Filter filter, Order order, int limit, Optional<Page.After> after) {
    Page<T> page = cache.page(kind, filter, order, limit, after);
    return new Page<>(page.records().stream().map(veil::over).toList(), page.next());
  }

  @Override
  public <T extends Record & CentreRecord> List<T> slice(
      Kind<T> kind, Filter filter, Order order, long from, int limit) {
    return cache.slice(kind, filter, order, from, limit).stream().map(veil::over).toList();
  }

  @Override
  public void eachLine(
      Kind<?> kind,
      Filter filter,
      Order order,
      List<Column<?>> columns,
      Consumer<? super Line> action) {
    cache.eachLine(kind, filter, order, columns, action);
  }

  @Override
  public <V> Map<V, List<Long>> tally(
      Kind<?> kind, Grouping<V> by, List<Filter> measures, Filter filter) {
    return cache.tally(kind, by, measures, filter);
  }

  @Override
  public <T extends Record & CentreRecord> Optional<T> find(Kind<T> kind, UUID id) {
    return cache.find(kind, id).map(veil::over);
  }

  @Override
  public <T extends Record & CentreRecord> void each(
      Kind<T> kind, Filter filter, Consumer<? super T> action) {
    cache.each(kind, filter, record -> action.accept(veil.over(record)));
  }

  @Override
  public <P extends Record> void eachPart(
      Kind<?> kind, Filter filter, Class<P> part, Consumer<? super P> action) {
    cache.eachPart(kind, filter, part, read -> action.accept(veil.over(read)));
  }

  @Override
  public Page<Hit> search(Kind<?> kind, String text, int limit, Optional<Page.After> after) {
    Page<Hit> page = cache.search(kind, text, limit, after);
    return new Page<>(page.records().stream().map(this::hit).toList(), page.next());
  }

  /// Nobody is in it.
  @Override
  public Made made(MadeForm form) {
    return cache.made(form);
  }

  private Hit hit(Hit hit) {
    return hit.personal()
        .map(data -> new Hit(hit.kind(), hit.id(), veil.text(data, hit.title()), hit.personal()))
        .orElse(hit);
  }

  @Override
  public Map<UUID, CommandState> signs(Kind<?> kind) {
    return cache.signs(kind);
  }

  @Override
  public CommandCounts commandCounts() {
    return cache.commandCounts();
  }

  @Override
  public List<CommandItem> commands(CommandFilter filter, int limit) {
    JsonVeil json = new JsonVeil(veil);
    return cache.commands(filter, limit).stream().map(json::over).toList();
  }
}
