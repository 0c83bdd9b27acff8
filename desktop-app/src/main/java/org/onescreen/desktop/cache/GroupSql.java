package org.onescreen.desktop.cache;

import java.time.YearMonth;
import java.util.function.Function;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// A [Grouping] as SQL: the expression to group by, which rows have a group, and how the group's
/// value is read back.
record GroupSql<V>(String expression, String present, Function<Object, V> value) {
  private static final int MONTH = "2026-01".length();

  static <V> GroupSql<V> of(Kind<?> kind, Grouping<V> grouping) {
    return switch (grouping) {
      case Grouping.By<V> by -> by(kind, by.column());
      case Grouping.Monthly monthly -> cast(monthly(kind, monthly.column()));
      case Grouping.ByDivision division -> cast(division(division.level()));
    };
  }

  /// The compiler cannot see that a monthly grouping is one by month, and so on.
  @SuppressWarnings("unchecked")
  private static <V> GroupSql<V> cast(GroupSql<?> known) {
    return (GroupSql<V>) known;
  }

  private static <V> GroupSql<V> by(Kind<?> kind, Column<V> column) {
    String name = quoted(kind, column);
    return new GroupSql<>(name, name + " IS NOT NULL", v -> StoredForm.value(column, v));
  }

  private static GroupSql<YearMonth> monthly(Kind<?> kind, Column<?> column) {
    String name = quoted(kind, column);
    return new GroupSql<>(
        "substr(" + name + ",1," + MONTH + ")",
        name + " IS NOT NULL",
        v -> YearMonth.parse(v.toString()));
  }

  /// A record of a higher division lies in none of this level and is left out.
  private static GroupSql<DivisionCode> division(DivisionLevel level) {
    String name = KindTable.quoted(Kind.DIVISION.name());
    int digits = level.to() - level.from();
    return new GroupSql<>(
        "substr(" + name + ",1," + level.to() + ")",
        "substr(%s,%d,%d) <> '%s'".formatted(name, level.from() + 1, digits, "0".repeat(digits)),
        v -> new DivisionCode(v + "0".repeat(DivisionCode.LENGTH - level.to())));
  }

  private static String quoted(Kind<?> kind, Column<?> column) {
    return KindTable.quoted(Columns.require(kind, column.name()).name());
  }
}
