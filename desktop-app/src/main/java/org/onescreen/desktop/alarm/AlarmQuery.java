package org.onescreen.desktop.alarm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.cache.Page;
import org.onescreen.desktop.work.Signs;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.record.Kind;

/// Reads the newest open alarms.
///
/// @param limit how many of them
/// @param also one that somebody asked for, which stands first where it is not among these
record AlarmQuery(int limit, Optional<UUID> also) implements LiveQueries.Read<OpenAlarms> {
  static final Set<Kind<?>> READS = Set.of(Alarm.KIND);

  private static final Filter OPEN = Filter.is(Alarm.OPEN, true);
  private static final Order NEWEST = Order.descending(Alarm.RAISED_AT);

  @Override
  public OpenAlarms run(CacheReader reader) {
    Page<Alarm> open = reader.page(Alarm.KIND, OPEN, NEWEST, limit, Optional.empty());
    Page<Alarm> last = reader.page(Alarm.KIND, Filter.all(), NEWEST, 1, Optional.empty());
    Map<UUID, CommandState> signs = reader.signs(Alarm.KIND);
    return new OpenAlarms(
        reader.count(Alarm.KIND, OPEN),
        with(reader, open.records()).stream()
            .map(alarm -> AlarmLine.of(alarm, Signs.of(signs.get(alarm.id()))))
            .toList(),
        last.records().stream().map(Alarm::raisedAt).findFirst());
  }

  private List<Alarm> with(CacheReader reader, List<Alarm> open) {
    List<Alarm> all = new ArrayList<>(open);
    also.filter(id -> open.stream().noneMatch(alarm -> alarm.id().equals(id)))
        .flatMap(id -> reader.find(Alarm.KIND, id))
        .ifPresent(alarm -> all.addFirst(alarm));
    return all;
  }
}
