package org.onescreen.model.alarm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.FieldPolicy;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Reasoned;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Texts;

/// What may be done to an alarm: one command for each event of [AlarmFlow].
public final class AlarmCommands {
  private static final Set<Role> ON_DUTY = Set.of(Role.OPERATOR, Role.DIRECTOR);
  private static final Set<Role> ON_SITE = Set.of(Role.OPERATOR, Role.LIAISON, Role.DIRECTOR);

  public static final CommandType<Alarm, Reasoned> SUPPRESS =
      reasoned("alarm.suppress", AlarmEvent.SUPPRESS, ON_DUTY);
  public static final CommandType<Alarm, NoArguments> ACKNOWLEDGE =
      plain("alarm.acknowledge", AlarmEvent.ACKNOWLEDGE, ON_DUTY);
  public static final CommandType<Alarm, NoArguments> VERIFY =
      plain("alarm.verify", AlarmEvent.VERIFY, ON_DUTY);
  public static final CommandType<Alarm, NoArguments> CONFIRM =
      plain("alarm.confirm", AlarmEvent.CONFIRM, ON_DUTY);
  public static final CommandType<Alarm, Reasoned> FALSE_ALARM =
      reasoned("alarm.false-alarm", AlarmEvent.FALSE_ALARM, ON_DUTY);
  public static final CommandType<Alarm, Dispatch> DISPATCH =
      step("alarm.dispatch", AlarmEvent.DISPATCH, ON_DUTY, Dispatch.class, _ -> Optional.empty());
  public static final CommandType<Alarm, NoArguments> ARRIVE =
      plain("alarm.arrive", AlarmEvent.ARRIVE, ON_SITE);
  public static final CommandType<Alarm, Reasoned> REINFORCE =
      reasoned("alarm.reinforce", AlarmEvent.REINFORCE, ON_SITE);
  public static final CommandType<Alarm, NoArguments> CONTROL =
      plain("alarm.control", AlarmEvent.CONTROL, ON_SITE);
  public static final CommandType<Alarm, Transfer> TRANSFER =
      step("alarm.transfer", AlarmEvent.TRANSFER, ON_DUTY, Transfer.class, _ -> Optional.empty());
  public static final CommandType<Alarm, Reasoned> RESOLVE =
      reasoned("alarm.resolve", AlarmEvent.RESOLVE, ON_DUTY);

  /// The reason is the review note.
  public static final CommandType<Alarm, Reasoned> CLOSE =
      reasoned("alarm.close", AlarmEvent.CLOSE, ON_DUTY);

  public static final List<CommandType<?, ?>> ALL =
      List.of(
          SUPPRESS,
          ACKNOWLEDGE,
          VERIFY,
          CONFIRM,
          FALSE_ALARM,
          DISPATCH,
          ARRIVE,
          REINFORCE,
          CONTROL,
          TRANSFER,
          RESOLVE,
          CLOSE);

  private AlarmCommands() {}

  private static CommandType<Alarm, NoArguments> plain(
      String name, AlarmEvent event, Set<Role> roles) {
    return step(name, event, roles, NoArguments.class, _ -> Optional.empty());
  }

  private static CommandType<Alarm, Reasoned> reasoned(
      String name, AlarmEvent event, Set<Role> roles) {
    return step(
        name,
        event,
        roles,
        Reasoned.class,
        arguments -> Texts.required(arguments.reason(), Texts.NOTE, "reason"));
  }

  private static <A extends Record> CommandType<Alarm, A> step(
      String name,
      AlarmEvent event,
      Set<Role> roles,
      Class<A> arguments,
      Function<A, Optional<Refusal>> check) {
    return new CommandType<>(
        name,
        Alarm.KIND,
        arguments,
        false,
        roles,
        Map.of("state", FieldPolicy.ASK),
        new AlarmStep<>(event, check));
  }
}
