package org.onescreen.model.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Preparation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Reasoned;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Samples;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.flow.TableText;

class AlarmRulesTest {
  /// SM5 of the domain's document. `verify` is two steps there (VERIFYING, then its outcome);
  /// `cannot` asks the next ring; "CONFIRMED.." is every state from there to CONTROLLED; that a
  /// transfer never blocks one's own dispatch is its last line but two. A notice after a time-out
  /// and a device's reset change no state.
  private static final String SM5 =
      """
      NEW | suppress | SUPPRESSED
      NEW | acknowledge | ACKED
      ACKED | verify | VERIFYING
      VERIFYING | confirm | CONFIRMED
      VERIFYING | falseAlarm | FALSE_ALARM
      CONFIRMED | dispatch | DISPATCHED
      DISPATCHED/REINFORCE | arrive | ON_SITE
      DISPATCHED/REINFORCE | reinforce | REINFORCE
      ON_SITE | control | CONTROLLED
      CONFIRMED/DISPATCHED/REINFORCE/ON_SITE/CONTROLLED | transfer | TRANSFERRED
      TRANSFERRED | dispatch | DISPATCHED
      CONTROLLED/TRANSFERRED | resolve | RESOLVED
      RESOLVED | close | CLOSED
      """;

  private final Preparation desk =
      new Preparation(
          new Judge(
              AlarmCommands.ALL,
              (_, fault) -> {
                throw fault;
              }));
  private final Samples samples = new Samples(5);

  private <A extends Record> Prepared give(
      CommandType<Alarm, A> type, Alarm alarm, A arguments, Role role) {
    return desk.prepare(
        new Command<>(type, alarm.id(), arguments),
        Optional.of(alarm),
        1,
        Samples.actor(role),
        samples.place());
  }

  private static Refusal.Reason reason(Prepared prepared) {
    Verdict why = ((Prepared.Settled) prepared).why();
    return ((Verdict.Refused) why).why().reason();
  }

  @Test
  void the_flow_of_an_alarm_is_the_documents() {
    assertThat(AlarmFlow.TABLE.table())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            TableText.read(SM5, AlarmState.class, AlarmEvent.class, Set.of()));
    assertThat(AlarmFlow.TABLE.ends()).isEqualTo(AlarmFlow.FINISHED);
  }

  @Test
  void an_alarm_is_open_until_it_has_ended() {
    for (AlarmState state : AlarmState.values()) {
      Prepared prepared =
          give(
              AlarmCommands.ACKNOWLEDGE, samples.alarm(state, 3), new NoArguments(), Role.OPERATOR);
      assertThat(prepared instanceof Prepared.Ready).isEqualTo(state == AlarmState.NEW);
    }
    Alarm verifying = samples.alarm(AlarmState.VERIFYING, 3);
    assertThat(give(AlarmCommands.FALSE_ALARM, verifying, new Reasoned("蒸汽"), Role.OPERATOR))
        .isInstanceOfSatisfying(
            Prepared.Ready.class,
            ready -> {
              Alarm after = (Alarm) ready.after();
              assertThat(after.state()).isEqualTo(AlarmState.FALSE_ALARM);
              assertThat(after.open()).isFalse();
            });
    assertThat(give(AlarmCommands.CONFIRM, verifying, new NoArguments(), Role.OPERATOR))
        .isInstanceOfSatisfying(
            Prepared.Ready.class, ready -> assertThat(((Alarm) ready.after()).open()).isTrue());
  }

  @Test
  void a_grave_alarm_is_closed_by_the_director_alone() {
    Reasoned review = new Reasoned("复盘");
    Alarm grave = samples.alarm(AlarmState.RESOLVED, 2);
    assertThat(reason(give(AlarmCommands.CLOSE, grave, review, Role.OPERATOR)))
        .isEqualTo(Refusal.Reason.NOT_PERMITTED);
    assertThat(give(AlarmCommands.CLOSE, grave, review, Role.DIRECTOR))
        .isInstanceOf(Prepared.Ready.class);
    Alarm small = samples.alarm(AlarmState.RESOLVED, 3);
    assertThat(give(AlarmCommands.CLOSE, small, review, Role.OPERATOR))
        .isInstanceOf(Prepared.Ready.class);
  }
}
