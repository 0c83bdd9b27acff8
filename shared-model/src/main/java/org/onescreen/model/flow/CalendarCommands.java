package org.onescreen.model.flow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.FieldPolicy;

/// What may be done to a calendar.
public final class CalendarCommands {
  public static final CommandType<WorkingCalendar, CalendarChange> SET =
      new CommandType<>(
          "working-calendar.set",
          WorkingCalendar.KIND,
          CalendarChange.class,
          false,
          Set.of(Role.DIRECTOR),
          Map.of("days", FieldPolicy.ASK_IF_SET, "knownUntil", FieldPolicy.ASK_IF_SET),
          new CalendarRule());

  public static final List<CommandType<?, ?>> ALL = List.of(SET);

  private CalendarCommands() {}
}
