package org.onescreen.model.antifraud;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.FieldPolicy;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;

/// Enters a line of a ledger as it was written, or writes it anew. What is wrong in it is named.
///
/// @param fault the first thing that cannot be so; empty where all is well
record LedgerRule<T extends Record & CentreRecord>(Function<T, Optional<FraudRefusal>> fault)
    implements Rule<T, T> {
  private static final Set<Role> ROLES = Set.of(Role.OPERATOR, Role.LIAISON, Role.DIRECTOR);

  @Override
  public Decision<T> decide(Optional<T> current, T line, Circumstances circumstances) {
    if (!line.id().equals(circumstances.record())) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "id");
    }
    return fault
        .apply(line)
        .<Decision<T>>map(why -> Decision.refused(why.refusal()))
        .orElseGet(() -> Decision.done(line));
  }

  /// The command that enters a line of `kind`.
  static <T extends Record & CentreRecord> CommandType<T, T> enter(
      Kind<T> kind, Function<T, Optional<FraudRefusal>> fault) {
    return new CommandType<>(
        kind.name() + ".enter", kind, kind.type(), true, ROLES, Map.of(), new LedgerRule<>(fault));
  }

  /// The command that corrects a line of `kind`; of two corrections of one field a person says
  /// which.
  static <T extends Record & CentreRecord> CommandType<T, T> correct(
      Kind<T> kind, Function<T, Optional<FraudRefusal>> fault, Set<Role> roles) {
    Map<String, FieldPolicy> fields =
        Arrays.stream(kind.type().getRecordComponents())
            .map(component -> component.getName())
            .filter(name -> !name.equals("id"))
            .collect(Collectors.toMap(Function.identity(), _ -> FieldPolicy.ASK_IF_SET));
    return new CommandType<>(
        kind.name() + ".correct", kind, kind.type(), false, roles, fields, new LedgerRule<>(fault));
  }

  static <T extends Record & CentreRecord> CommandType<T, T> correct(
      Kind<T> kind, Function<T, Optional<FraudRefusal>> fault) {
    return correct(kind, fault, ROLES);
  }
}
