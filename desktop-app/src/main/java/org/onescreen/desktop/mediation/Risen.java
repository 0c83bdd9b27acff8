package org.onescreen.desktop.mediation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.RunningClock;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionLevel;

/// How many overdue cases have risen to which level: the next one up once a limit is over, one more
/// once it is over by half of its length.
///
/// @param at by the level that must look at them
record Risen(Map<DivisionLevel, Long> at) {
  static final Set<Kind<?>> READS = Set.of(Dispute.KIND);

  Risen {
    at = Map.copyOf(at);
  }

  long all() {
    return at.values().stream().mapToLong(Long::longValue).sum();
  }

  long of(DivisionLevel level) {
    return at.getOrDefault(level, 0L);
  }

  static LiveQueries.Read<Risen> read(PanelClock clock) {
    return reader -> read(reader, clock.today());
  }

  /// Counted, not looked at: a case carries the day on which its limit is over and the one on which
  /// it rises once more.
  static Risen read(CacheReader reader, LocalDate today) {
    Map<DivisionLevel, Long> at = new EnumMap<>(DivisionLevel.class);
    reader
        .tally(
            Dispute.KIND,
            Grouping.by(Dispute.LEVEL),
            List.of(Filter.all(), Filter.lessThan(Dispute.RISES_ON, today.plusDays(1))),
            Filter.is(Dispute.ACTIVE, true).and(Filter.lessThan(Dispute.DEADLINE, today)))
        .forEach(
            (level, counts) -> {
              long twice = counts.get(1);
              long once = counts.get(0) - twice;
              DivisionLevel up = RunningClock.above(level);
              at.merge(up, once, Long::sum);
              at.merge(RunningClock.above(up), twice, Long::sum);
            });
    at.values().removeIf(count -> count == 0);
    return new Risen(at);
  }
}
