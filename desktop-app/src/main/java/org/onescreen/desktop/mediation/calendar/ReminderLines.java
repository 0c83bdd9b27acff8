package org.onescreen.desktop.mediation.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.mediation.card.Confirming;
import org.onescreen.desktop.mediation.card.Tries;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.Reminders;
import org.onescreen.model.record.Kind;

/// Reads of which open cases the parties are reminded of judicial confirmation, and when: of each
/// only its last day, of those alone whose last day is near enough.
final class ReminderLines {
  private static final Order ANY = new Order(List.of());

  private ReminderLines() {}

  /// @param seen which cases are looked at
  /// @param each a day of `days`, and a case that is reminded of on it
  static void read(
      CacheReader reader,
      Filter seen,
      List<LocalDate> days,
      Tries rules,
      BiConsumer<LocalDate, UUID> each) {
    Filter near =
        Filter.is(Dispute.ACTIVE, true)
            .and(Filter.atLeast(Dispute.CONFIRM_BY, days.getFirst()))
            .and(Filter.lessThan(Dispute.CONFIRM_BY, days.getLast().plusDays(Reminders.MOST + 1L)))
            .and(seen);
    reader.eachLine(
        Dispute.KIND,
        near,
        ANY,
        List.of(Kind.DIVISION, Dispute.CONFIRM_BY),
        line -> {
          Reminders reminders = rules.reminders(line.get(Kind.DIVISION));
          LocalDate last = line.get(Dispute.CONFIRM_BY);
          days.stream()
              .filter(day -> Confirming.begins(day, last, reminders))
              .forEach(day -> each.accept(day, line.id()));
        });
  }
}
