package org.onescreen.desktop.cache;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import tools.jackson.core.JacksonException;

/// Reads in one transaction of one connection, and refuses to be used on the FX thread or after its
/// read is over.
final class SqlReader implements CacheReader {
  private static final int TOGETHER = 256;

  private final Connection connection;
  private final Path file;
  private final Map<Integer, KindTable> tables;
  private final ThreadGuard guard;
  private final RecordJson json;
  private final Bodies bodies;
  private final EntryForm form;
  private final Finding finding;
  private volatile boolean over;

  SqlReader(
      Connection connection,
      Path file,
      Map<Integer, KindTable> tables,
      ThreadGuard guard,
      RecordJson json,
      Bodies bodies,
      EntryForm form,
      Finding finding) {
    this.connection = connection;
    this.file = file;
    this.tables = tables;
    this.guard = guard;
    this.json = json;
    this.bodies = bodies;
    this.form = form;
    this.finding = finding;
  }

  /// The read is over; the reader is of no use from now on.
  void end() {
    over = true;
  }

  @Override
  public long count(Kind<?> kind, Filter filter) {
    return number(kind, "count(*)", filter);
  }

  @Override
  public long sum(Kind<?> kind, Column<Integer> of, Filter filter) {
    return number(kind, "coalesce(sum(" + quoted(kind, of) + "),0)", filter);
  }

  @Override
  public long countDistinct(Kind<?> kind, Column<?> of, Filter filter) {
    return number(kind, "count(DISTINCT " + quoted(kind, of) + ")", filter);
  }

  @Override
  public <V> Map<V, Long> countBy(Kind<?> kind, Grouping<V> by, Filter filter) {
    return grouped(kind, by, "count(*)", filter);
  }

  @Override
  public <V> Map<V, Long> sumBy(Kind<?> kind, Grouping<V> by, Column<Integer> of, Filter filter) {
    return grouped(kind, by, "coalesce(sum(" + quoted(kind, of) + "),0)", filter);
  }

  @Override
  public <T extends Record & CentreRecord> Page<T> page(
      Kind<T> kind, Filter filter, Order order, int limit, Optional<Page.After> after) {
    if (limit < 1) {
      throw new IllegalArgumentException("a page of " + limit);
    }
    PageSql page = new PageSql(table(kind), filter, order);
    List<T> records = new ArrayList<>();
    List<Page.After> places = new ArrayList<>();
    for (Sql range : page.ranges(after, limit + 1)) {
      if (records.size() > limit) {
        break;
      }
      query(
          range,
          row -> {
            if (records.size() <= limit) {
              records.add(read(kind, row));
              places.add(page.after(FeedStatements.uuid(row.getBytes(1)), keys(row, order)));
            }
          });
    }
    return records.size() > limit
        ? new Page<>(records.subList(0, limit), Optional.of(places.get(limit - 1)))
        : new Page<>(records, Optional.empty());
  }

  @Override
  public <T extends Record & CentreRecord> List<T> slice(
      Kind<T> kind, Filter filter, Order order, long from, int limit) {
    List<T> records = new ArrayList<>();
    query(
        new PageSql(table(kind), filter, order).slice(from, limit),
        row -> records.add(read(kind, row)));
    return List.copyOf(records);
  }

  @Override
  public void eachLine(
      Kind<?> kind,
      Filter filter,
      Order order,
      List<Column<?>> columns,
      Consumer<? super Line> action) {
    query(
        new PageSql(table(kind), filter, order).lines(columns),
        row -> {
          @Nullable Object[] values = new @Nullable Object[columns.size()];
          for (int i = 0; i < values.length; i++) {
            values[i] = row.getObject(i + 2);
          }
          action.accept(new Line(FeedStatements.uuid(row.getBytes(1)), columns, values));
        });
  }

  @Override
  public <V> Map<V, List<Long>> tally(
      Kind<?> kind, Grouping<V> by, List<Filter> measures, Filter filter) {
    GroupSql<V> group = GroupSql.of(kind, by);
    Sql sql = new Sql().text("SELECT ").text(group.expression());
    for (Filter measure : measures) {
      new FilterSql(kind, sql.text(",count(CASE WHEN ")).condition(measure);
      sql.text(" THEN 1 END)");
    }
    new FilterSql(kind, sql.text(" FROM ").text(table(kind).name()).text(" WHERE ("))
        .condition(filter);
    Map<V, List<Long>> result = new TreeMap<>();
    query(
        sql.text(") AND ").text(group.present()).text(" GROUP BY 1"),
        row -> {
          List<Long> counts = new ArrayList<>();
          for (int i = 0; i < measures.size(); i++) {
            counts.add(row.getLong(i + 2));
          }
          result.put(group.value().apply(row.getObject(1)), List.copyOf(counts));
        });
    return result;
  }

  private static List<Optional<Object>> keys(ResultSet row, Order order) throws SQLException {
    List<Optional<Object>> values = new ArrayList<>();
    for (int i = 0; i < order.keys().size(); i++) {
      values.add(Optional.ofNullable(row.getObject(i + 3)));
    }
    return values;
  }

  @Override
  public <T extends Record & CentreRecord> Optional<T> find(Kind<T> kind, UUID id) {
    List<T> found = new ArrayList<>(1);
    Sql sql = new Sql().text("SELECT id,body FROM ").text(table(kind).name());
    query(
        sql.text(" WHERE id=").value(FeedStatements.bytes(id)), row -> found.add(read(kind, row)));
    return found.stream().findFirst();
  }

  @Override
  public <T extends Record & CentreRecord> void each(
      Kind<T> kind, Filter filter, Consumer<? super T> action) {
    eachOf(select(kind, "id,body", filter), (id, body) -> read(kind, id, body), action);
  }

  @Override
  public <P extends Record> void eachPart(
      Kind<?> kind, Filter filter, Class<P> part, Consumer<? super P> action) {
    Columns.requireOpen(kind, part);
    eachOf(select(kind, "id,body", filter), (id, body) -> read(kind, part, id, body), action);
  }

  /// What a stored body says.
  private interface Reading<R> {
    R of(UUID id, byte[] body);
  }

  /// Rows come one after the other; what they say is read of a few at a time on all processors, and
  /// handed on in their order.
  private <R> void eachOf(Sql sql, Reading<R> reading, Consumer<? super R> action) {
    List<Callable<R>> due = new ArrayList<>();
    query(
        sql,
        row -> {
          UUID id = FeedStatements.uuid(row.getBytes(1));
          byte[] body = row.getBytes(2);
          due.add(() -> reading.of(id, body));
          if (due.size() == TOGETHER) {
            SideBySide.allOfSmall(due).forEach(action);
            due.clear();
          }
        });
    SideBySide.allOfSmall(due).forEach(action);
  }

  @Override
  public Page<Hit> search(Kind<?> kind, String text, int limit, Optional<Page.After> after) {
    requireUsable();
    if (limit < 1) {
      throw new IllegalArgumentException("a page of " + limit);
    }
    long before = after.map(place -> (Long) place.values().getFirst()).orElse(Long.MAX_VALUE);
    try {
      return new SearchLookup(connection, table(kind), finding, text).hits(limit, before);
    } catch (SQLException e) {
      throw SqlFailures.of(e, file);
    }
  }

  @Override
  public Made made(MadeForm form) {
    requireUsable();
    try {
      return MadeTable.read(connection, form);
    } catch (SQLException e) {
      throw SqlFailures.of(e, file);
    }
  }

  @Override
  public Map<UUID, CommandState> signs(Kind<?> kind) {
    Map<UUID, CommandState> signs = new HashMap<>();
    query(
        CommandSql.signs(kind),
        row ->
            signs.merge(
                FeedStatements.uuid(row.getBytes(1)),
                CommandState.valueOf(row.getString(2)),
                CommandSql::weightier));
    return Map.copyOf(signs);
  }

  @Override
  public CommandCounts commandCounts() {
    CommandCounts.Counter counter = new CommandCounts.Counter();
    query(
        CommandSql.counts(),
        row ->
            counter.add(CommandState.valueOf(row.getString(1)), row.getBoolean(2), row.getLong(3)));
    return counter.counts();
  }

  @Override
  public List<CommandItem> commands(CommandFilter filter, int limit) {
    List<CommandItem> items = new ArrayList<>();
    query(CommandSql.items(filter, limit), row -> items.add(form.item(OutboxTable.read(row))));
    return List.copyOf(items);
  }

  private long number(Kind<?> kind, String expression, Filter filter) {
    List<Long> result = new ArrayList<>(1);
    query(select(kind, expression, filter), row -> result.add(row.getLong(1)));
    return result.getFirst();
  }

  private <V> Map<V, Long> grouped(Kind<?> kind, Grouping<V> by, String expression, Filter filter) {
    GroupSql<V> group = GroupSql.of(kind, by);
    Map<V, Long> result = new TreeMap<>();
    Sql sql = select(kind, group.expression() + "," + expression, filter);
    query(
        sql.text(" AND ").text(group.present()).text(" GROUP BY 1"),
        row -> result.put(group.value().apply(row.getObject(1)), row.getLong(2)));
    return result;
  }

  private Sql select(Kind<?> kind, String what, Filter filter) {
    Sql sql = new Sql().text("SELECT ").text(what).text(" FROM ").text(table(kind).name());
    new FilterSql(kind, sql.text(" WHERE (")).condition(filter);
    return sql.text(")");
  }

  private void query(Sql sql, RowAction action) {
    requireUsable();
    try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
      sql.bind(statement);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          action.accept(row);
        }
      }
    } catch (SQLException e) {
      throw SqlFailures.of(e, file);
    }
  }

  private void requireUsable() {
    guard.check();
    if (over) {
      throw new IllegalStateException("the read that this reader was given for is over");
    }
  }

  /// Expects the id in the first and the body in the second column.
  private <T extends Record & CentreRecord> T read(Kind<T> kind, ResultSet row)
      throws SQLException {
    return read(kind, FeedStatements.uuid(row.getBytes(1)), row.getBytes(2));
  }

  private <T extends Record & CentreRecord> T read(Kind<T> kind, UUID id, byte[] body) {
    try {
      return json.read(kind, bodies.whole(kind, id, body));
    } catch (JacksonException _) {
      // Without the cause: it quotes the record, and a record may hold personal data.
      throw new CacheException(new CacheFailure.Unreadable(kind.name(), id), null);
    }
  }

  private <P extends Record> P read(Kind<?> kind, Class<P> part, UUID id, byte[] body) {
    try {
      return json.readPart(part, body, bodies.restAt(kind, id, body));
    } catch (JacksonException _) {
      throw new CacheException(new CacheFailure.Unreadable(kind.name(), id), null);
    }
  }

  private KindTable table(Kind<?> kind) {
    KindTable table = tables.get(kind.number());
    if (table == null) {
      throw new IllegalArgumentException("the cache keeps no " + kind);
    }
    return table;
  }

  private static String quoted(Kind<?> kind, Column<?> column) {
    return KindTable.quoted(Columns.require(kind, column.name()).name());
  }

  private interface RowAction {
    void accept(ResultSet row) throws SQLException;
  }
}
