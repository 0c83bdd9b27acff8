package org.onescreen.model.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onescreen.model.Commands;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmCommands;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class JudgeTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Actor OPERATOR = Samples.actor(Role.OPERATOR);

  private final List<RuntimeException> faults = new ArrayList<>();
  private final Judge judge = Commands.judge((_, fault) -> faults.add(fault));
  private final Samples samples = new Samples(1);

  private Operation acknowledge(Alarm alarm) {
    return new Operation(
        samples.id(),
        samples.id(),
        1,
        null,
        "alarm.acknowledge",
        30,
        alarm.id(),
        1,
        Map.of("state", JSON.readTree("\"NEW\"")),
        Map.of("state", JSON.readTree("\"ACKED\"")),
        JSON.createObjectNode(),
        Samples.NOW);
  }

  private static Operation with(Operation o, String command, int kind, JsonNode arguments) {
    return new Operation(
        o.id(),
        o.replica(),
        o.seq(),
        o.group(),
        command,
        kind,
        o.record(),
        o.baseVersion(),
        o.base(),
        o.set(),
        arguments,
        o.at());
  }

  private static Operation with(
      Operation o, Map<String, JsonNode> base, Map<String, JsonNode> set) {
    return new Operation(
        o.id(),
        o.replica(),
        o.seq(),
        o.group(),
        o.command(),
        o.kind(),
        o.record(),
        o.baseVersion(),
        base,
        set,
        o.arguments(),
        o.at());
  }

  private void assertRefused(Verdict verdict, Reason reason, String detail) {
    assertThat(verdict).isEqualTo(new Verdict.Refused(new Refusal(reason, detail)));
    assertThat(faults).isEmpty();
  }

  @Test
  void an_acknowledged_alarm_is_acknowledged_and_nothing_else() {
    Alarm alarm = samples.alarm(AlarmState.NEW, 1);
    assertThat(judge.judge(acknowledge(alarm), Optional.of(alarm), OPERATOR))
        .isInstanceOfSatisfying(
            Verdict.Applied.class,
            applied ->
                assertThat(applied.after())
                    .usingRecursiveComparison()
                    .ignoringFields("state")
                    .isEqualTo(alarm));
  }

  @Test
  void a_command_that_is_not_known_is_refused_by_name() {
    Alarm alarm = samples.alarm(AlarmState.NEW, 1);
    Operation unknown = with(acknowledge(alarm), "alarm.sell", 30, JSON.createObjectNode());
    assertRefused(
        judge.judge(unknown, Optional.of(alarm), OPERATOR), Reason.UNKNOWN_COMMAND, "command");
  }

  @Test
  void a_command_for_another_kind_is_refused() {
    Alarm alarm = samples.alarm(AlarmState.NEW, 1);
    Operation other = with(acknowledge(alarm), "alarm.acknowledge", 40, JSON.createObjectNode());
    assertRefused(judge.judge(other, Optional.of(alarm), OPERATOR), Reason.BAD_ARGUMENTS, "kind");
  }

  @Test
  void arguments_are_read_strictly() {
    Alarm alarm = samples.alarm(AlarmState.VERIFYING, 1);
    for (String[] bad :
        new String[][] {
          {"{}", "reason"},
          {"{\"reason\":null}", "reason"},
          {"{\"reason\":7}", "reason"},
          {"{\"reason\":true}", "reason"},
          {"{\"reason\":[]}", "reason"},
          {"{\"reason\":\" \"}", "reason"},
          {"{\"reason\":\"x\",\"more\":1}", "more"},
          {"[]", "arguments"},
          {"null", "arguments"},
          {"\"reason\"", "arguments"},
        }) {
      Operation operation =
          with(
              with(acknowledge(alarm), Map.of("state", JSON.readTree("\"VERIFYING\"")), Map.of()),
              "alarm.false-alarm",
              30,
              JSON.readTree(bad[0]));
      assertThat(judge.judge(operation, Optional.of(alarm), OPERATOR))
          .as(bad[0])
          .isEqualTo(new Verdict.Refused(new Refusal(Reason.BAD_ARGUMENTS, bad[1])));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void numbers_and_texts_are_not_taken_for_each_other_nor_for_an_event() {
    Dispute dispute = samples.dispute(DisputeState.CLUE);
    Operation move =
        new Operation(
            samples.id(),
            samples.id(),
            1,
            null,
            "dispute.move",
            50,
            dispute.id(),
            1,
            Map.of(),
            Map.of(),
            JSON.createObjectNode(),
            Samples.NOW);
    for (String bad : new String[] {"{\"event\":0}", "{\"event\":\"FLY\"}", "{\"event\":\"\"}"}) {
      assertRefused(
          judge.judge(
              with(move, "dispute.move", 50, JSON.readTree(bad)), Optional.of(dispute), OPERATOR),
          Reason.BAD_ARGUMENTS,
          "event");
    }
  }

  @Test
  void text_that_no_store_can_keep_is_refused() {
    Alarm alarm = samples.alarm(AlarmState.VERIFYING, 1);
    for (String bad : new String[] {"a\u0000b", "\ud800", "\udc00x"}) {
      ObjectNode arguments = JSON.createObjectNode().put("reason", bad);
      Operation operation = with(acknowledge(alarm), "alarm.false-alarm", 30, arguments);
      assertRefused(
          judge.judge(operation, Optional.of(alarm), OPERATOR), Reason.BAD_ARGUMENTS, "text");
    }
  }

  @Test
  void the_role_decides_who_may() {
    Alarm alarm = samples.alarm(AlarmState.NEW, 1);
    for (Role role : Role.values()) {
      boolean may = AlarmCommands.ACKNOWLEDGE.roles().contains(role);
      Verdict verdict = judge.judge(acknowledge(alarm), Optional.of(alarm), Samples.actor(role));
      assertThat(verdict instanceof Verdict.Applied).as(role.name()).isEqualTo(may);
      assertThat(may || verdict.equals(Judge.refused(Reason.NOT_PERMITTED, "role"))).isTrue();
    }
    assertThat(Commands.ALL)
        .allSatisfy(
            type ->
                assertThat(type.roles())
                    .doesNotContain(Role.STATISTICIAN, Role.AUDITOR, Role.ADMINISTRATOR));
  }

  @Test
  void a_record_outside_the_scope_is_not_touched_and_not_told_of() {
    Alarm alarm = samples.alarm(AlarmState.CLOSED, 1);
    Actor other = new Actor(new UUID(1, 1), "", Role.OPERATOR, List.of(Samples.ELSEWHERE));
    assertRefused(
        judge.judge(acknowledge(alarm), Optional.of(alarm), other),
        Reason.OUT_OF_SCOPE,
        "division");
  }

  @Test
  void a_record_that_would_come_to_lie_outside_the_scope_is_not_made() {
    Actor other = new Actor(new UUID(1, 1), "", Role.OPERATOR, List.of(Samples.ELSEWHERE));
    Prepared prepared =
        new Preparation(judge)
            .prepare(Cases.registration(samples), Optional.empty(), 0, other, samples.place());
    assertThat(prepared)
        .isEqualTo(new Prepared.Settled(Judge.refused(Reason.OUT_OF_SCOPE, "division")));
  }

  @Test
  void a_record_that_is_gone_is_a_conflict() {
    Alarm alarm = samples.alarm(AlarmState.NEW, 1);
    assertThat(judge.judge(acknowledge(alarm), Optional.empty(), OPERATOR))
        .isInstanceOfSatisfying(Verdict.Conflict.class, c -> assertThat(c.gone()).isTrue());
  }

  @Test
  void an_operation_must_say_what_it_is_based_on() {
    Alarm alarm = samples.alarm(AlarmState.NEW, 1);
    Operation whole = acknowledge(alarm);
    assertRefused(
        judge.judge(with(whole, Map.of(), Map.of()), Optional.of(alarm), OPERATOR),
        Reason.BAD_ARGUMENTS,
        "base");
    Operation strange =
        with(whole, whole.base(), Map.of("title", JsonNodeFactory.instance.stringNode("x")));
    assertRefused(judge.judge(strange, Optional.of(alarm), OPERATOR), Reason.BAD_ARGUMENTS, "set");
  }

  @Test
  void what_somebody_else_already_did_is_no_change_and_no_quarrel() {
    Alarm alarm = samples.alarm(AlarmState.ACKED, 1);
    assertThat(judge.judge(acknowledge(alarm), Optional.of(alarm), OPERATOR))
        .isInstanceOf(Verdict.Unchanged.class);
  }

  @Test
  void what_somebody_else_did_otherwise_is_a_conflict_with_all_three_sides() {
    Alarm alarm = samples.alarm(AlarmState.SUPPRESSED, 1);
    assertThat(judge.judge(acknowledge(alarm), Optional.of(alarm), OPERATOR))
        .isEqualTo(
            new Verdict.Conflict(
                List.of(
                    new FieldConflict(
                        "state",
                        JSON.readTree("\"NEW\""),
                        JSON.readTree("\"SUPPRESSED\""),
                        JSON.readTree("\"ACKED\"")))));
  }

  @Test
  void a_rule_that_fails_is_a_fault_and_told_of() {
    CommandType<Alarm, NoArguments> broken =
        new CommandType<>(
            "alarm.break",
            Alarm.KIND,
            NoArguments.class,
            false,
            Set.of(Role.OPERATOR),
            Map.of(),
            (_, _, _) -> {
              throw new ArithmeticException("of somebody");
            });
    Judge judging = new Judge(List.of(broken), (_, fault) -> faults.add(fault));
    Alarm alarm = samples.alarm(AlarmState.NEW, 1);
    Operation operation =
        with(
            with(acknowledge(alarm), Map.of(), Map.of()),
            "alarm.break",
            30,
            JSON.createObjectNode());
    assertThat(judging.judge(operation, Optional.of(alarm), OPERATOR))
        .isEqualTo(Judge.refused(Reason.FAULT, "ArithmeticException"));
    assertThat(faults).hasSize(1);
  }

  @Test
  void every_command_has_its_own_name_and_a_record_of_which_it_names_the_fields() {
    assertThat(Commands.ALL).extracting(CommandType::name).doesNotHaveDuplicates();
    for (CommandType<?, ?> type : Commands.ALL) {
      assertThat(type.kind().type().getRecordComponents())
          .as(type.name())
          .extracting(java.lang.reflect.RecordComponent::getName)
          .containsAll(type.fields().keySet());
      assertThat(type.creates()).as(type.name()).isEqualTo(type.fields().isEmpty() || type.adds());
    }
    assertThatThrownBy(
            () -> new Judge(List.of(DisputeCommands.MOVE, DisputeCommands.MOVE), (_, _) -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
