package org.onescreen.model.mediation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.FieldPolicy;

/// What may be done to a mediation case.
public final class DisputeCommands {
  private static final Set<Role> ROLES = Set.of(Role.OPERATOR, Role.MEDIATOR, Role.DIRECTOR);

  public static final CommandType<Dispute, DisputeRegistration> REGISTER =
      new CommandType<>(
          "dispute.register",
          Dispute.KIND,
          DisputeRegistration.class,
          true,
          ROLES,
          Map.of(),
          new DisputeRegister());

  public static final CommandType<Dispute, DisputeMove> MOVE =
      new CommandType<>(
          "dispute.move",
          Dispute.KIND,
          DisputeMove.class,
          false,
          ROLES,
          Map.of(
              "state", FieldPolicy.ASK,
              "level", FieldPolicy.ASK,
              "attempt", FieldPolicy.ASK,
              "mediator", FieldPolicy.ASK_IF_SET,
              "room", FieldPolicy.ASK_IF_SET),
          new DisputeStep());

  /// Of two titles the later stands; of two types or colours a person says which.
  public static final CommandType<Dispute, DisputeEdit> EDIT =
      new CommandType<>(
          "dispute.edit",
          Dispute.KIND,
          DisputeEdit.class,
          false,
          ROLES,
          Map.of(
              "title", FieldPolicy.LATEST,
              "type", FieldPolicy.ASK_IF_SET,
              "color", FieldPolicy.ASK_IF_SET),
          new DisputeCorrection());

  public static final CommandType<Dispute, DisputePaper> PAPER =
      new CommandType<>(
          "dispute.paper",
          Dispute.KIND,
          DisputePaper.class,
          false,
          ROLES,
          Map.of(),
          new PaperKeeping());

  public static final List<CommandType<?, ?>> ALL = List.of(REGISTER, MOVE, EDIT, PAPER);

  private DisputeCommands() {}
}
