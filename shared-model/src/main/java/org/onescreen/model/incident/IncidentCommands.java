package org.onescreen.model.incident;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.FieldPolicy;

/// What may be done to an incident.
public final class IncidentCommands {
  public static final CommandType<GridIncident, IncidentMove> MOVE =
      new CommandType<>(
          "incident.move",
          GridIncident.KIND,
          IncidentMove.class,
          false,
          Set.of(Role.OPERATOR, Role.LIAISON, Role.DIRECTOR),
          Map.of("state", FieldPolicy.ASK, "dueAt", FieldPolicy.ASK_IF_SET),
          new IncidentStep());

  public static final List<CommandType<?, ?>> ALL = List.of(MOVE);

  private IncidentCommands() {}
}
