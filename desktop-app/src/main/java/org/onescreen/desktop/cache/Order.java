package org.onescreen.desktop.cache;

import java.util.ArrayList;
import java.util.List;
import org.onescreen.model.record.Column;

/// The order of a page: by these columns, then by id, so that it is total and can be resumed.
/// Records without a value come last in either direction.
public record Order(List<Key> keys) {
  /// One column of an order.
  public record Key(String column, boolean descending) {}

  public Order {
    keys = List.copyOf(keys);
  }

  public static Order ascending(Column<?> column) {
    return new Order(List.of(new Key(column.name(), false)));
  }

  public static Order descending(Column<?> column) {
    return new Order(List.of(new Key(column.name(), true)));
  }

  public Order thenAscending(Column<?> column) {
    return with(new Key(column.name(), false));
  }

  public Order thenDescending(Column<?> column) {
    return with(new Key(column.name(), true));
  }

  private Order with(Key key) {
    List<Key> more = new ArrayList<>(keys);
    more.add(key);
    return new Order(more);
  }
}
