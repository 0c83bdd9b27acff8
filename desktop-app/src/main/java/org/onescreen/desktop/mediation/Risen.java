package org.onescreen.desktop.mediation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.model.flow.WorkingCalendar;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeClocks;
import org.onescreen.model.mediation.MediationPolicy;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// How many overdue cases have risen to which level: the next one up once a limit is over, one more
/// once it is over by half of its length.
///
/// @param at by the level that must look at them
record Risen(Map<DivisionLevel, Long> at) {
  static final Set<Kind<?>> READS =
      Set.of(Dispute.KIND, MediationPolicy.KIND, WorkingCalendar.KIND);

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

  /// Of the open cases only those that are overdue are looked at.
  static Risen read(CacheReader reader, LocalDate today) {
    Map<DivisionLevel, Long> at = new EnumMap<>(DivisionLevel.class);
    Map<DivisionCode, DisputeClocks> clocks = new HashMap<>();
    reader.each(
        Dispute.KIND,
        Filter.is(Dispute.ACTIVE, true).and(Filter.lessThan(Dispute.DEADLINE, today)),
        dispute ->
            clocks
                .computeIfAbsent(
                    dispute.division(),
                    division ->
                        new DisputeClocks(
                            MediationPolicy.of(division, reader::find),
                            WorkingCalendar.of(division, reader::find)))
                .next(dispute)
                .flatMap(clock -> clock.seenBy(dispute.level(), today))
                .ifPresent(level -> at.merge(level, 1L, Long::sum)));
    return new Risen(at);
  }
}
