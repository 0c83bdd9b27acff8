package org.onescreen.model.antifraud;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.FieldPolicy;

/// What may be done to a warning.
public final class FraudWarningCommands {
  public static final CommandType<FraudWarning, FraudWarningMove> MOVE =
      new CommandType<>(
          "fraud-warning.move",
          FraudWarning.KIND,
          FraudWarningMove.class,
          false,
          Set.of(Role.OPERATOR, Role.LIAISON, Role.DIRECTOR),
          Map.of("state", FieldPolicy.ASK),
          new FraudWarningStep());

  public static final CommandType<FraudWarning, FraudWarningReceipt> RECEIVE =
      new CommandType<>(
          "fraud-warning.receive",
          FraudWarning.KIND,
          FraudWarningReceipt.class,
          true,
          Set.of(Role.OPERATOR, Role.LIAISON, Role.DIRECTOR),
          Map.of(),
          new FraudWarningReceive());

  public static final List<CommandType<?, ?>> ALL = List.of(MOVE, RECEIVE);

  private FraudWarningCommands() {}
}
