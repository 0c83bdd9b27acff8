package org.onescreen.model.command;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onescreen.model.access.Actor;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.record.CentreRecord;

/// Decides what becomes of an [Operation]: on the desk with the record that it has, on the server
/// with the one that holds. Pure, so that both say the same of the same.
///
/// The order of the questions: is it known and well formed, may this role do it, may this account
/// do it there, is the record there, is it already so, did somebody else change what it rests on,
/// and at last what the command's own rule says.
///
/// Safe for use by many threads.
public final class Judge {
  private final Map<String, CommandType<?, ?>> types = new HashMap<>();
  private final Faults faults;

  /// Is told where a rule threw something, which no rule should.
  @FunctionalInterface
  public interface Faults {
    /// @param fault its message may hold personal data
    void happened(Operation operation, RuntimeException fault);
  }

  /// @throws IllegalArgumentException where two commands have one name
  public Judge(Collection<CommandType<?, ?>> commands, Faults faults) {
    for (CommandType<?, ?> type : commands) {
      if (types.put(type.name(), type) != null || type.name().equals(Operation.SKIP)) {
        throw new IllegalArgumentException("two commands are named " + type.name());
      }
    }
    this.faults = faults;
  }

  /// @param present the record of that kind and id as it is; empty where there is none
  /// @return [Reason#FAULT] where the rule failed
  public Verdict judge(Operation operation, Optional<? extends CentreRecord> present, Actor actor) {
    return judge(operation, present, actor, Surroundings.NONE);
  }

  /// As [#judge(Operation, Optional, Actor)], with what the rule may look at beside the record.
  public Verdict judge(
      Operation operation,
      Optional<? extends CentreRecord> present,
      Actor actor,
      Surroundings around) {
    if (!SoundText.in(operation)) {
      return refused(Reason.BAD_ARGUMENTS, "text");
    }
    CommandType<?, ?> type = types.get(operation.command());
    if (type == null) {
      return refused(Reason.UNKNOWN_COMMAND, "command");
    }
    if (type.kind().number() != operation.kind()) {
      return refused(Reason.BAD_ARGUMENTS, "kind");
    }
    try {
      return judge(type, operation, present, actor, around);
    } catch (BadArgumentsException e) {
      return new Verdict.Refused(e.refusal());
    } catch (RuntimeException e) {
      faults.happened(operation, e);
      return refused(Reason.FAULT, e.getClass().getSimpleName());
    }
  }

  private static <T extends Record & CentreRecord, A extends Record> Verdict judge(
      CommandType<T, A> type,
      Operation operation,
      Optional<? extends CentreRecord> present,
      Actor actor,
      Surroundings around)
      throws BadArgumentsException {
    A arguments = Arguments.read(operation.arguments(), type.arguments());
    Optional<T> current = present.map(type.kind().type()::cast);
    if (!type.roles().contains(actor.role())) {
      return refused(Reason.NOT_PERMITTED, "role");
    }
    if (current.isPresent() && !actor.covers(current.get().division())) {
      return refused(Reason.OUT_OF_SCOPE, "division");
    }
    Case<T, A> matter = new Case<>(type, operation, arguments, actor, around);
    if (type.creates()) {
      return current.isPresent() && type.adds()
          ? matter.add(current.get())
          : matter.create(current);
    }
    if (current.isEmpty()) {
      return new Verdict.Conflict(List.of());
    }
    requireFields(type, operation);
    return matter.change(current.get());
  }

  private static void requireFields(CommandType<?, ?> type, Operation operation)
      throws BadArgumentsException {
    Set<String> declared = type.fields().keySet();
    if (!operation.base().keySet().equals(declared)) {
      throw new BadArgumentsException("base");
    }
    if (!declared.containsAll(operation.set().keySet())) {
      throw new BadArgumentsException("set");
    }
  }

  /// The declaration of the command; empty where this program knows none of that name.
  public Optional<CommandType<?, ?>> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  static Verdict refused(Reason reason, String detail) {
    return new Verdict.Refused(new Refusal(reason, detail));
  }
}
