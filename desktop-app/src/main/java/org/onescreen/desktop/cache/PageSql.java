package org.onescreen.desktop.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.onescreen.model.record.Column;

/// The pages of an order, without OFFSET: what lies after a place is cut into ranges that an index
/// can serve, from the nearest to the farthest. After `(a, b, id)` these are: the same a and b and
/// a larger id; the same a and a later b; the same a and no b; a later a; no a.
final class PageSql {
  private final KindTable table;
  private final Filter filter;
  private final List<Order.Key> keys;

  PageSql(KindTable table, Filter filter, Order order) {
    this.table = table;
    this.filter = filter;
    this.keys = order.keys();
    keys.forEach(key -> Columns.require(table.kind(), key.column()));
  }

  /// The statements to run one after the other until the page is full.
  List<Sql> ranges(Optional<Page.After> after, int limit) {
    if (after.isEmpty()) {
      return List.of(select(limit, List.of(), Optional.empty(), _ -> {}));
    }
    List<Object> values = after.get().values();
    if (values.size() != keys.size() + 1) {
      throw new IllegalArgumentException("a place in another order");
    }
    return ranges(values, limit);
  }

  private List<Sql> ranges(List<Object> values, int limit) {
    List<Sql> ranges = new ArrayList<>();
    byte[] id = FeedStatements.bytes((UUID) values.getLast());
    ranges.add(select(limit, values, Optional.of(keys.size()), s -> s.text("id>").value(id)));
    for (int i = keys.size() - 1; i >= 0; i--) {
      if (values.get(i) instanceof Optional<?> value && value.isPresent()) {
        Order.Key key = keys.get(i);
        String later = key.descending() ? "<" : ">";
        ranges.add(
            select(
                limit,
                values,
                Optional.of(i),
                s -> s.column(key.column()).text(later).value(value.get())));
        ranges.add(
            select(limit, values, Optional.of(i), s -> s.column(key.column()).text(" IS NULL")));
      }
    }
    return ranges;
  }

  /// @param same how many of the leading keys have the place's values
  private Sql select(int limit, List<Object> values, Optional<Integer> same, Consumer<Sql> beyond) {
    Sql sql = new Sql().text("SELECT id,body");
    keys.forEach(key -> sql.text(",").column(key.column()));
    sql.text(" FROM ").text(table.name()).text(" WHERE (");
    new FilterSql(table.kind(), sql).condition(filter);
    sql.text(")");
    if (same.isPresent()) {
      for (int i = 0; i < same.get(); i++) {
        equal(sql.text(" AND "), keys.get(i), values.get(i));
      }
      beyond.accept(sql.text(" AND "));
    }
    return order(sql).text(" LIMIT ").value((long) limit);
  }

  /// The rows are picked by their numbers first, which an index alone can give, so that what is
  /// skipped costs no look at a row. What is equal comes in the order in which it came to the desk,
  /// or in the opposite one: as it lies in the index.
  Sql slice(long from, int limit) {
    Sql sql =
        new Sql()
            .text("SELECT id,body FROM ")
            .text(table.name())
            .text(" WHERE n IN (SELECT n FROM ")
            .text(table.name());
    numbered(where(sql)).text(" LIMIT ").value((long) limit).text(" OFFSET ").value(from).text(")");
    return numbered(sql);
  }

  /// The id and these columns of every row.
  Sql lines(List<Column<?>> columns) {
    Sql sql = new Sql().text("SELECT id");
    for (Column<?> column : columns) {
      sql.text(",").column(Columns.require(table.kind(), column.name()).name());
    }
    sql.text(" FROM ").text(table.name());
    return keys.isEmpty() ? where(sql) : order(where(sql));
  }

  private Sql where(Sql sql) {
    new FilterSql(table.kind(), sql.text(" WHERE (")).condition(filter);
    return sql.text(")");
  }

  private Sql numbered(Sql sql) {
    boolean backwards = !keys.isEmpty() && keys.getLast().descending();
    return keys(sql).text(backwards ? "n DESC" : "n");
  }

  private Sql order(Sql sql) {
    return keys(sql).text("id");
  }

  private Sql keys(Sql sql) {
    sql.text(" ORDER BY ");
    keys.forEach(
        key ->
            sql.column(key.column())
                .text(key.descending() ? " DESC" : " ASC")
                .text(" NULLS LAST,"));
    return sql;
  }

  private static void equal(Sql sql, Order.Key key, Object value) {
    sql.column(key.column());
    if (value instanceof Optional<?> optional && optional.isPresent()) {
      sql.text("=").value(optional.get());
    } else {
      sql.text(" IS NULL");
    }
  }

  Page.After after(UUID id, List<Optional<Object>> keyValues) {
    List<Object> values = new ArrayList<>(keyValues);
    values.add(id);
    return new Page.After(values);
  }
}
