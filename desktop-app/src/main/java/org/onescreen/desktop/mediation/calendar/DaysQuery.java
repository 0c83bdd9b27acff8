package org.onescreen.desktop.mediation.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.Tries;
import org.onescreen.desktop.mediation.view.Sight;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Appointment;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;

/// Reads the days of a calendar: limits are counted by SQL; sessions are few, since a case has one
/// ahead of it at most.
record DaysQuery(Sight sight, Span span, PanelClock clock)
    implements LiveQueries.Read<List<CaseDay>> {
  /// As many sessions as anybody could look at.
  private static final int MOST_MEETINGS = 500;

  @Override
  public List<CaseDay> run(CacheReader reader) {
    List<LocalDate> days = span.days();
    Filter seen = sight.filter(reader, clock.today());
    Filter due =
        Filter.is(Dispute.ACTIVE, true)
            .and(Filter.atLeast(Dispute.DEADLINE, days.getFirst()))
            .and(Filter.lessThan(Dispute.DEADLINE, days.getLast().plusDays(1)))
            .and(seen);
    Map<LocalDate, List<Long>> counts =
        reader.tally(
            Dispute.KIND,
            Grouping.by(Dispute.DEADLINE),
            List.of(Filter.all(), Filter.is(Dispute.COLOR, RiskColor.RED)),
            due);
    Tries rules = new Tries(reader);
    Map<LocalDate, List<Meeting>> meetings = meetings(reader, days, seen, rules);
    Map<LocalDate, Long> reminders = new HashMap<>();
    ReminderLines.read(reader, seen, days, rules, (day, _) -> reminders.merge(day, 1L, Long::sum));
    return days.stream()
        .map(
            day -> {
              List<Long> count = counts.getOrDefault(day, List.of(0L, 0L));
              return new CaseDay(
                  day,
                  count.getFirst(),
                  count.getLast(),
                  reminders.getOrDefault(day, 0L),
                  meetings.getOrDefault(day, List.of()));
            })
        .toList();
  }

  private Map<LocalDate, List<Meeting>> meetings(
      CacheReader reader, List<LocalDate> days, Filter seen, Tries tries) {
    Map<LocalDate, List<Meeting>> meetings = new HashMap<>();
    Filter arranged =
        Filter.is(Dispute.STATE, DisputeState.SCHEDULED)
            .and(Filter.atLeast(Dispute.SESSION_ON, days.getFirst()))
            .and(Filter.lessThan(Dispute.SESSION_ON, days.getLast().plusDays(1)))
            .and(seen);
    reader
        .page(
            Dispute.KIND,
            arranged,
            Order.ascending(Dispute.SESSION_ON),
            MOST_MEETINGS,
            Optional.empty())
        .records()
        .forEach(dispute -> add(dispute, tries, meetings));
    meetings.values().forEach(day -> day.sort(Comparator.comparing(Meeting::from)));
    return meetings;
  }

  private void add(Dispute dispute, Tries tries, Map<LocalDate, List<Meeting>> into) {
    Appointment appointment = dispute.told().appointment();
    if (appointment != null) {
      var at = appointment.from().atZone(clock.ticker().clock().getZone());
      into.computeIfAbsent(at.toLocalDate(), _ -> new ArrayList<>())
          .add(
              new Meeting(
                  at.toLocalTime(), CaseCard.of(dispute, clock.today(), tries, Optional.empty())));
    }
  }
}
