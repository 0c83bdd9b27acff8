package org.onescreen.model.antifraud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.Preparation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Samples;
import org.onescreen.model.flow.TableText;

class FraudWarningRulesTest {
  /// SM4 of the domain's document; "any open" is every state of [FraudWarningFlow#OPEN], and
  /// whoever has paid already cannot come to have paid.
  private static final String SM4 =
      """
      RECEIVED | assign | ASSIGNED
      ASSIGNED | remind | REMINDED
      ASSIGNED/REMINDED | call | CALLING
      CALLING | redial | CALLING
      CALLING | convince | CONVINCED
      CALLING | noAnswer/refuse/scammerOnLine | VISIT_REQUIRED
      VISIT_REQUIRED | dispatchVisit | VISITING
      VISITING | convince | CONVINCED
      VISITING | notConvinced | ESCALATED
      ESCALATED | revisit | VISITING
      ESCALATED | convince | CONVINCED
      VISITING/CALLING | notFound | UNREACHABLE
      UNREACHABLE | find | CALLING
      RECEIVED/ASSIGNED/REMINDED/CALLING/VISIT_REQUIRED/VISITING/ESCALATED/UNREACHABLE | alreadyPaid | PAID_ALARM
      PAID_ALARM | requestStop | STOP_PAYMENT
      STOP_PAYMENT | freeze/lose | CASE_FILED
      any | falsePositive | FALSE_POSITIVE
      CONVINCED/CASE_FILED | followUp | FOLLOWED_UP
      FOLLOWED_UP | followUp | FOLLOWED_UP
      FOLLOWED_UP/FALSE_POSITIVE/UNREACHABLE | close | CLOSED
      ASSIGNED | tellFamily/tellBank | ASSIGNED
      REMINDED | tellFamily/tellBank | REMINDED
      CALLING | tellFamily/tellBank | CALLING
      VISIT_REQUIRED | tellFamily/tellBank | VISIT_REQUIRED
      VISITING | tellFamily/tellBank | VISITING
      ESCALATED | tellFamily/tellBank | ESCALATED
      UNREACHABLE | tellFamily/tellBank | UNREACHABLE
      """;

  private final Preparation desk =
      new Preparation(
          new Judge(
              FraudWarningCommands.ALL,
              (_, fault) -> {
                throw fault;
              }));
  private final Samples samples = new Samples(4);

  private static FraudWarningMove move(FraudWarningEvent event) {
    return new FraudWarningMove(event, "核实", VisitTeam.POLICE_AND_GRID_WORKER, null, null);
  }

  private FraudWarning after(FraudWarning warning, FraudWarningEvent... events) {
    FraudWarning now = warning;
    Instant at = Samples.NOW;
    for (FraudWarningEvent event : events) {
      // The same word at the same moment would be the same word twice.
      at = at.plusSeconds(1);
      Prepared prepared =
          desk.prepare(
              new Command<>(FraudWarningCommands.MOVE, now.id(), move(event)),
              Optional.of(now),
              1,
              Samples.actor(Role.OPERATOR),
              samples.place(at));
      now = (FraudWarning) ((Prepared.Ready) prepared).after();
      assertThat(now.open()).isEqualTo(FraudWarningFlow.OPEN.contains(now.state()));
    }
    return now;
  }

  @Test
  void the_flow_of_a_warning_is_the_documents() {
    assertThat(FraudWarningFlow.TABLE.table())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            TableText.read(
                SM4, FraudWarningState.class, FraudWarningEvent.class, FraudWarningFlow.OPEN));
    assertThat(FraudWarningFlow.TABLE.ends()).containsExactly(FraudWarningState.CLOSED);
  }

  @Test
  void who_was_dissuaded_counts_as_such_to_the_end_and_the_tier_is_the_highest_needed() {
    FraudWarning end =
        after(
            samples.warning(FraudWarningState.RECEIVED),
            FraudWarningEvent.ASSIGN,
            FraudWarningEvent.CALL,
            FraudWarningEvent.REFUSE,
            FraudWarningEvent.DISPATCH_VISIT,
            FraudWarningEvent.CONVINCE,
            FraudWarningEvent.FOLLOW_UP,
            FraudWarningEvent.FOLLOW_UP,
            FraudWarningEvent.FOLLOW_UP,
            FraudWarningEvent.CLOSE);
    assertThat(end.convinced()).isTrue();
    assertThat(end.tier()).isEqualTo(DissuasionTier.VISIT);
  }

  @Test
  void who_paid_was_not_dissuaded_and_a_void_warning_counts_neither_way() {
    FraudWarning paid =
        after(
            samples.warning(FraudWarningState.CALLING),
            FraudWarningEvent.ALREADY_PAID,
            FraudWarningEvent.REQUEST_STOP,
            FraudWarningEvent.LOSE,
            FraudWarningEvent.FOLLOW_UP,
            FraudWarningEvent.FOLLOW_UP,
            FraudWarningEvent.FOLLOW_UP,
            FraudWarningEvent.CLOSE);
    assertThat(paid.convinced()).isFalse();
    FraudWarning empty =
        after(
            samples.warning(FraudWarningState.CALLING),
            FraudWarningEvent.FALSE_POSITIVE,
            FraudWarningEvent.CLOSE);
    assertThat(empty.convinced()).isNull();
    FraudWarning nobody =
        after(
            samples.warning(FraudWarningState.VISITING),
            FraudWarningEvent.NOT_FOUND,
            FraudWarningEvent.CLOSE);
    assertThat(nobody.convinced()).isFalse();
  }

  @Test
  void all_states_are_known_to_the_table() {
    Set<FraudWarningState> ends = FraudWarningFlow.TABLE.ends();
    for (FraudWarningState state : FraudWarningState.values()) {
      assertThat(ends.contains(state)).isEqualTo(FraudWarningFlow.TABLE.allowedIn(state).isEmpty());
    }
  }
}
