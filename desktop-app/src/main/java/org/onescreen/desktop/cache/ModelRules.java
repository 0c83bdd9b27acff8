package org.onescreen.desktop.cache;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.access.Actor;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.Operation;
import org.onescreen.model.command.Preparation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Surroundings;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.record.CentreRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The shared model's rules.
final class ModelRules implements CommandRules {
  private static final Logger LOG = LoggerFactory.getLogger(ModelRules.class);

  /// Stands where an operation has no number yet.
  private static final UUID UNNUMBERED = new UUID(0, 0);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Judge judge;
  private final Preparation preparation;

  ModelRules(Collection<CommandType<?, ?>> commands) {
    this.judge =
        new Judge(
            commands,
            (operation, fault) ->
                LOG.error("the rule of {} failed: {}", operation, fault.getClass().getName()));
    this.preparation = new Preparation(judge);
  }

  @Override
  public Prepared prepare(Command<?, ?> command, Scene scene) {
    return typed(command, scene);
  }

  private <T extends Record & CentreRecord, A extends Record> Prepared typed(
      Command<T, A> command, Scene scene) {
    Optional<T> current = scene.current().map(command.type().kind().type()::cast);
    return preparation.prepare(
        command,
        current,
        scene.version(),
        scene.actor(),
        new Prepared.Place(scene.id(), UNNUMBERED, 0, null, scene.at()),
        scene.around());
  }

  @Override
  public Prepared again(Operation before, Scene scene) {
    Optional<CommandType<?, ?>> type = judge.type(before.command());
    return type.isEmpty()
        ? refused(Refusal.Reason.UNKNOWN_COMMAND, "command")
        : again(type.get(), before, scene);
  }

  private <T extends Record & CentreRecord, A extends Record> Prepared again(
      CommandType<T, A> type, Operation before, Scene scene) {
    try {
      A arguments = JSON.treeToValue(before.arguments(), type.arguments());
      return typed(new Command<>(type, before.record(), arguments), scene);
    } catch (JacksonException _) {
      // Without the cause: it quotes the arguments, and these may be personal.
      return refused(Refusal.Reason.BAD_ARGUMENTS, "arguments");
    }
  }

  private static Prepared refused(Refusal.Reason reason, String detail) {
    return new Prepared.Settled(new Verdict.Refused(new Refusal(reason, detail)));
  }

  @Override
  public Verdict judge(
      Operation operation, Optional<CentreRecord> current, Actor actor, Surroundings around) {
    return judge.judge(operation, current, actor, around);
  }
}
