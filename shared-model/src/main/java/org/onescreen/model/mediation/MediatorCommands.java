package org.onescreen.model.mediation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.FieldPolicy;

/// What may be done to a mediator's record.
public final class MediatorCommands {
  private static final Set<Role> ROLES = Set.of(Role.DIRECTOR);

  public static final CommandType<Mediator, MediatorAppointment> APPOINT =
      new CommandType<>(
          "mediator.appoint",
          Mediator.KIND,
          MediatorAppointment.class,
          true,
          ROLES,
          Map.of(),
          (_, given, circumstances) -> MediatorRule.appoint(given, circumstances));

  public static final CommandType<Mediator, MediatorEntry> EDIT =
      new CommandType<>(
          "mediator.edit",
          Mediator.KIND,
          MediatorEntry.class,
          false,
          ROLES,
          Map.of(
              "committee", FieldPolicy.ASK_IF_SET,
              "network", FieldPolicy.ASK_IF_SET,
              "fields", FieldPolicy.ASK_IF_SET),
          (current, entry, _) -> MediatorRule.edit(current, entry));

  /// Whoever gives it hands the open cases over first: a rule sees one record.
  public static final CommandType<Mediator, Leaving> DISMISS =
      new CommandType<>(
          "mediator.dismiss",
          Mediator.KIND,
          Leaving.class,
          false,
          ROLES,
          Map.of("left", FieldPolicy.ASK_IF_SET),
          (current, leaving, circumstances) ->
              MediatorRule.dismiss(current.orElseThrow(), leaving, circumstances));

  public static final List<CommandType<?, ?>> ALL = List.of(APPOINT, EDIT, DISMISS);

  private MediatorCommands() {}
}
