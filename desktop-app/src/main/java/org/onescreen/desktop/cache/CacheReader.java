package org.onescreen.desktop.cache;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;

/// One consistent view of the cache, for the length of one read. Never on the FX thread: every
/// method throws `IllegalStateException` there.
public interface CacheReader {
  long count(Kind<?> kind, Filter filter);

  /// The sum of a column; 0 where there is nothing to add.
  long sum(Kind<?> kind, Column<Integer> of, Filter filter);

  /// How many different values a column has.
  long countDistinct(Kind<?> kind, Column<?> of, Filter filter);

  /// Counts by group, in the order of the group's values. Groups without records are not in it.
  <V> Map<V, Long> countBy(Kind<?> kind, Grouping<V> by, Filter filter);

  /// Sums by group, in the order of the group's values.
  <V> Map<V, Long> sumBy(Kind<?> kind, Grouping<V> by, Column<Integer> of, Filter filter);

  /// The first `limit` records in `order`, after `after` where one is given.
  <T extends Record & CentreRecord> Page<T> page(
      Kind<T> kind, Filter filter, Order order, int limit, Optional<Page.After> after);

  /// The records in `order` from the `from`th on, at most `limit`: for a list that is scrolled to
  /// any place at once. Going on from place to place is for [#page], which skips nothing.
  <T extends Record & CentreRecord> List<T> slice(
      Kind<T> kind, Filter filter, Order order, long from, int limit);

  /// Every record that matches, in `order` or, where that has no keys, in any, but of each only its
  /// id and these columns: no body is read or unsealed.
  void eachLine(
      Kind<?> kind,
      Filter filter,
      Order order,
      List<Column<?>> columns,
      Consumer<? super Line> action);

  /// How many records of each group match each of `measures`, in one look at them; in the order of
  /// the group's values and of the measures. Groups without records are not in it.
  <V> Map<V, List<Long>> tally(Kind<?> kind, Grouping<V> by, List<Filter> measures, Filter filter);

  <T extends Record & CentreRecord> Optional<T> find(Kind<T> kind, UUID id);

  /// Every record that matches, one after the other, without holding them all.
  <T extends Record & CentreRecord> void each(
      Kind<T> kind, Filter filter, Consumer<? super T> action);

  /// As [#each], but of each record only the fields that `part` has by the same names, none of them
  /// personal: what is sealed stays sealed, and what nobody asked for is not read. A record within
  /// `part` leaves out fields in the same way.
  ///
  /// @throws IllegalArgumentException where `part` has a field that the kind declares personal
  <P extends Record> void eachPart(
      Kind<?> kind, Filter filter, Class<P> part, Consumer<? super P> action);

  /// The records of a kind in whose search fields every word of `text` occurs, at any place and of
  /// any length; simplified or traditional, small or capital, full or half width are the same.
  /// Names are also found by pinyin, whole or by initials. A record is found, too, by a person's
  /// whole name, phone or ID number, and by the last four of the latter two.
  ///
  /// The newest first: by when the desk first got them. Rows that the index does not hold yet, such
  /// as during a first sync, are looked at one by one, which takes longer and finds the same.
  ///
  /// @param text as it was typed; a blank one finds nothing
  Page<Hit> search(Kind<?> kind, String text, int limit, Optional<Page.After> after);

  /// What was made of records and kept, as long as it still holds.
  default Made made(MadeForm form) {
    return Made.NONE;
  }

  /// Which records of a kind have commands that are not settled: pending, or waiting for a person.
  /// Where several of a record do, the one that matters most.
  default Map<UUID, CommandState> signs(Kind<?> kind) {
    return Map.of();
  }

  /// How many commands stand where.
  default CommandCounts commandCounts() {
    return CommandCounts.NONE;
  }

  /// Commands of the outbox, newest first.
  default List<CommandItem> commands(CommandFilter filter, int limit) {
    return List.of();
  }
}
