package org.onescreen.desktop.cache;

import java.util.List;
import java.util.UUID;
import org.onescreen.model.record.Kind;

/// Writes a [Filter] as a condition.
final class FilterSql {
  private final Kind<?> kind;
  private final Sql sql;

  /// True where the records are already named: an index over anything else would only lead to more
  /// of them, and SQLite, which counts no rows, would take it.
  private boolean named;

  FilterSql(Kind<?> kind, Sql sql) {
    this.kind = kind;
    this.sql = sql;
  }

  /// @throws IllegalArgumentException where the filter names a column that the kind does not have
  void condition(Filter filter) {
    switch (filter) {
      case Filter.All _ -> sql.text("1");
      case Filter.OneOf one -> oneOf(one);
      case Filter.AtLeast from -> column(from.column()).text(">=").value(from.value());
      case Filter.LessThan to -> column(to.column()).text("<").value(to.value());
      case Filter.Missing missing -> column(missing.column()).text(" IS NULL");
      case Filter.Prefix prefix -> prefix(prefix);
      case Filter.Among among -> among(among.ids());
      case Filter.Not not -> {
        // A missing value makes a comparison unknown, and what is unknown does not match: so a
        // record without a value does match the opposite.
        sql.text("(");
        condition(not.filter());
        sql.text(") IS NOT TRUE");
      }
      case Filter.Both both -> both(both.filters());
    }
  }

  private void oneOf(Filter.OneOf one) {
    if (one.values().isEmpty()) {
      column(one.column()).text(" IS NULL AND 0");
      return;
    }
    if (one.values().size() == 1 && isFlag(one.column())) {
      // Written out, so that an index of the rows in which it holds can be seen to serve.
      column(one.column()).text("=" + one.values().getFirst());
      return;
    }
    column(one.column()).text(" IN (");
    String comma = "";
    for (Object value : one.values()) {
      sql.text(comma).value(value);
      comma = ",";
    }
    sql.text(")");
  }

  private boolean isFlag(String name) {
    return Columns.require(kind, name).type() == Boolean.class;
  }

  /// That a stored flag is set, as a condition of an index has to say it.
  static String holds(String quotedColumn) {
    return quotedColumn + "=1";
  }

  private void among(List<UUID> ids) {
    sql.text("id IN (");
    String comma = "";
    for (UUID id : ids) {
      sql.text(comma).value(FeedStatements.bytes(id));
      comma = ",";
    }
    sql.text(")");
  }

  /// As a range, so that an index serves it.
  private void prefix(Filter.Prefix prefix) {
    String from = prefix.prefix();
    column(prefix.column()).text(">=").value(from);
    if (!from.isEmpty()) {
      // No code point is larger than U+10FFFF, and UTF-8 sorts as code points do.
      sql.text(" AND ").column(prefix.column()).text("<").value(from + "\uDBFF\uDFFF");
    }
  }

  private void both(List<Filter> filters) {
    boolean before = named;
    named |= filters.stream().anyMatch(FilterSql::names);
    String and = "";
    for (Filter each : filters) {
      sql.text(and).text("(");
      condition(each);
      sql.text(")");
      and = " AND ";
    }
    if (filters.isEmpty()) {
      sql.text("1");
    }
    named = before;
  }

  private static boolean names(Filter filter) {
    return switch (filter) {
      case Filter.Among _ -> true;
      case Filter.Both both -> both.filters().stream().anyMatch(FilterSql::names);
      default -> false;
    };
  }

  private Sql column(String name) {
    return (named ? sql.text("+") : sql).column(Columns.require(kind, name).name());
  }
}
