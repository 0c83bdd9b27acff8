package org.onescreen.desktop.mediation.policy;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.model.access.Actor;
import org.onescreen.model.flow.CalendarChange;
import org.onescreen.model.flow.CalendarCommands;
import org.onescreen.model.flow.FirstCalendar;
import org.onescreen.model.flow.WorkingCalendar;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// The calendar of working days.
final class CalendarKind implements RuleKind<CalendarChange> {
  @Override
  public Kind<?> kind() {
    return WorkingCalendar.KIND;
  }

  @Override
  public InForce<CalendarChange> read(CacheReader reader, Optional<Actor> actor) {
    Optional<WorkingCalendar> found =
        Holder.of(reader, WorkingCalendar.KIND, WorkingCalendar::idOf, actor);
    WorkingCalendar calendar = found.orElse(WorkingCalendar.DEFAULT);
    return new InForce<>(
        Holder.target(found, actor),
        found.map(WorkingCalendar::division),
        actor.filter(a -> CalendarCommands.SET.roles().contains(a.role())).isPresent(),
        new CalendarChange(calendar.days(), calendar.knownUntil()),
        calendar.changes());
  }

  @Override
  public CentreRecord record(DivisionCode of, CalendarChange rules) {
    return new WorkingCalendar(WorkingCalendar.idOf(of), of, rules.days(), rules.knownUntil());
  }

  @Override
  public CompletableFuture<Given> give(
      CommandDoor door, DivisionCode to, boolean own, CalendarChange rules) {
    UUID id = WorkingCalendar.idOf(to);
    return own
        ? door.give(CalendarCommands.SET, id, rules)
        : door.give(CalendarCommands.FIRST, id, new FirstCalendar(to, rules));
  }
}
