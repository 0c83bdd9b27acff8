package org.onescreen.desktop.mediation.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.model.command.Surroundings;
import org.onescreen.model.flow.WorkingCalendar;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeClocks;
import org.onescreen.model.mediation.MediationPolicy;
import org.onescreen.model.mediation.ProposedColor;
import org.onescreen.model.mediation.RunningClock;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// What rules do to the cases whose limits run.
///
/// @param moved whose next limit is another one than they carry
/// @param earlier how many of them are due earlier
/// @param later how many of them are due later
/// @param overdue how many of them would be overdue at once and are not yet
/// @param colors for how many cases another colour would be proposed
record Effect(List<UUID> moved, long earlier, long later, long overdue, long colors) {
  Effect {
    moved = List.copyOf(moved);
  }

  /// True where nothing of it needs to be said before.
  boolean none() {
    return moved.isEmpty() && colors == 0;
  }

  /// Off the FX thread: looks at every case of the division whose limit runs.
  ///
  /// @param around the rules as they are to be
  static Effect of(CacheReader reader, DivisionCode within, Surroundings around, LocalDate today) {
    Counting counting = new Counting(reader, around, today);
    reader.each(
        Dispute.KIND,
        Filter.not(Filter.missing(Dispute.DEADLINE)).and(Filter.within(Kind.DIVISION, within)),
        counting::look);
    return new Effect(
        counting.moved, counting.earlier, counting.later, counting.overdue, counting.colors);
  }

  /// The rules of each division are looked up once.
  private static final class Counting {
    private final CacheReader reader;
    private final Surroundings around;
    private final LocalDate today;
    private final Map<DivisionCode, DisputeClocks> clocks = new HashMap<>();
    private final Map<DivisionCode, MediationPolicy> before = new HashMap<>();
    private final List<UUID> moved = new ArrayList<>();
    private long earlier;
    private long later;
    private long overdue;
    private long colors;

    Counting(CacheReader reader, Surroundings around, LocalDate today) {
      this.reader = reader;
      this.around = around;
      this.today = today;
    }

    void look(Dispute dispute) {
      DisputeClocks now =
          clocks.computeIfAbsent(
              dispute.division(),
              division ->
                  new DisputeClocks(
                      MediationPolicy.of(division, around), WorkingCalendar.of(division, around)));
      if (now.moved(dispute)) {
        moved.add(dispute.id());
        LocalDate was = dispute.deadline();
        Optional<LocalDate> due = now.next(dispute).map(RunningClock::due);
        if (was != null && due.isPresent()) {
          earlier += due.get().isBefore(was) ? 1 : 0;
          later += due.get().isAfter(was) ? 1 : 0;
          overdue += due.get().isBefore(today) && !was.isBefore(today) ? 1 : 0;
        }
      }
      MediationPolicy old =
          before.computeIfAbsent(
              dispute.division(), division -> MediationPolicy.of(division, reader::find));
      if (!old.colors().equals(now.policy().colors())
          && ProposedColor.of(dispute, old).color()
              != ProposedColor.of(dispute, now.policy()).color()) {
        colors++;
      }
    }
  }
}
