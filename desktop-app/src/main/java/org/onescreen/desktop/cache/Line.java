package org.onescreen.desktop.cache;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.record.Column;

/// A record's id and some of its columns.
public final class Line {
  private final UUID id;
  private final List<Column<?>> columns;
  private final @Nullable Object[] stored;

  /// @param stored the columns' values in their stored form, in the order of `columns`
  public Line(UUID id, List<Column<?>> columns, @Nullable Object[] stored) {
    this.id = id;
    this.columns = columns;
    this.stored = stored.clone();
  }

  public UUID id() {
    return id;
  }

  /// Empty where the record has no value there.
  ///
  /// @throws IllegalArgumentException where the column was not asked for
  public <V> Optional<V> find(Column<V> column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("the line has no " + column.name());
    }
    return Optional.ofNullable(stored[at]).map(value -> StoredForm.value(column, value));
  }

  /// Of a column that every record has.
  public <V> V get(Column<V> column) {
    return Objects.requireNonNull(find(column).orElse(null), column.name());
  }
}
