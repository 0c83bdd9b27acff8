package org.onescreen.model.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;

/// What may be done to the export register: entries are made, and nothing else.
public final class ExportCommands {
  private static final Set<Role> ROLES =
      Set.of(Role.OPERATOR, Role.MEDIATOR, Role.LIAISON, Role.DIRECTOR);

  public static final CommandType<ExportEntry, ExportRequest> REGISTER =
      new CommandType<>(
          "export.register",
          ExportEntry.KIND,
          ExportRequest.class,
          true,
          ROLES,
          Map.of(),
          new ExportRegistration());

  public static final List<CommandType<?, ?>> ALL = List.of(REGISTER);

  private ExportCommands() {}
}
