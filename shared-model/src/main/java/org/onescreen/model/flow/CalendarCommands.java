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
          CalendarRule::set);

  /// For a division that has none of its own yet.
  public static final CommandType<WorkingCalendar, FirstCalendar> FIRST =
      new CommandType<>(
          "working-calendar.first",
          WorkingCalendar.KIND,
          FirstCalendar.class,
          true,
          Set.of(Role.DIRECTOR),
          Map.of(),
          (_, first, circumstances) -> CalendarRule.first(first, circumstances));

  public static final List<CommandType<?, ?>> ALL = List.of(SET, FIRST);

  private CalendarCommands() {}
}
