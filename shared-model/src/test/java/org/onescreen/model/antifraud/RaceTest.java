package org.onescreen.model.antifraud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Rule.Circumstances;
import org.onescreen.model.command.Samples;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.GridCode;

/// The race against the limits of SM4, and what cannot cheat it.
class RaceTest {
  private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
  private static final long SEED = 20261122L;

  private final Samples samples = new Samples(SEED);

  private FraudWarning warning(WarningGrade grade, FraudWarningState state, Instant since) {
    FraudWarning w = samples.warning(state);
    WarningCourse course = WarningCourse.NONE;
    return new FraudWarning(
        w.id(),
        w.division(),
        w.type(),
        grade,
        w.tier(),
        state,
        w.open(),
        since,
        w.day(),
        null,
        w.person(),
        w.phone(),
        null,
        since,
        RaceClock.due(state, grade, since, null, course),
        null,
        null,
        null,
        0,
        null,
        null,
        null,
        course);
  }

  private static Decision<FraudWarning> decide(
      FraudWarning warning, FraudWarningMove move, Instant at) {
    return new FraudWarningStep()
        .decide(
            Optional.of(warning),
            move,
            new Circumstances(Samples.actor(Role.OPERATOR), warning.id(), at));
  }

  private static FraudWarning done(FraudWarning warning, FraudWarningEvent event, Instant at) {
    FraudWarningMove move =
        new FraudWarningMove(event, "核实", VisitTeam.POLICE_AND_GRID_WORKER, null, null);
    return ((Decision.Done<FraudWarning>) decide(warning, move, at)).after();
  }

  private static FraudRefusal refused(FraudWarning warning, FraudWarningMove move, Instant at) {
    Refusal why = ((Decision.Refused<FraudWarning>) decide(warning, move, at)).why();
    return FraudRefusal.of(why).orElseThrow();
  }

  /// The limits of the document's SM4, in minutes from entering the state.
  @ParameterizedTest
  @CsvSource({
    "RECEIVED,3,10,60",
    "ASSIGNED,5,30,60",
    "REMINDED,5,30,1440",
    "CALLING,15,15,15",
    "VISIT_REQUIRED,30,120,1440",
    "ESCALATED,60,60,60",
    "UNREACHABLE,1440,1440,1440",
    "PAID_ALARM,0,0,0",
    "CONVINCED,1440,1440,1440"
  })
  void each_act_has_the_limit_of_its_grade(FraudWarningState state, int high, int medium, int low) {
    Map<WarningGrade, Integer> minutes =
        Map.of(WarningGrade.HIGH, high, WarningGrade.MEDIUM, medium, WarningGrade.LOW, low);
    for (WarningGrade grade : WarningGrade.values()) {
      assertThat(RaceClock.due(state, grade, NOON, null, WarningCourse.NONE))
          .as(state + " " + grade)
          .isEqualTo(NOON.plus(Duration.ofMinutes(minutes.get(grade))));
    }
  }

  @Test
  void nothing_that_is_no_act_moves_the_countdown() {
    FraudWarning calling = warning(WarningGrade.HIGH, FraudWarningState.CALLING, NOON);
    FraudWarning touched = done(calling, FraudWarningEvent.TELL_FAMILY, NOON.plusSeconds(60));
    touched = done(touched, FraudWarningEvent.TELL_BANK, NOON.plusSeconds(90));
    touched = done(touched, FraudWarningEvent.REDIAL, NOON.plusSeconds(100));
    assertThat(touched.due()).isEqualTo(calling.due());
    assertThat(touched.since()).isEqualTo(NOON);
    assertThat(touched.done().familyAt()).isEqualTo(NOON.plusSeconds(60));
    assertThat(refused(touched, new FraudWarningMove(FraudWarningEvent.TELL_FAMILY, null), NOON))
        .isEqualTo(FraudRefusal.FAMILY_TOLD);
  }

  @Test
  void a_visit_runs_against_the_limit_that_it_was_called_for() {
    FraudWarning needed = warning(WarningGrade.HIGH, FraudWarningState.VISIT_REQUIRED, NOON);
    FraudWarning sent = done(needed, FraudWarningEvent.DISPATCH_VISIT, NOON.plusSeconds(1500));
    assertThat(sent.due()).isEqualTo(NOON.plus(Duration.ofMinutes(30)));
    assertThat(sent.done().team()).isEqualTo(VisitTeam.POLICE_AND_GRID_WORKER);
    assertThat(refused(needed, new FraudWarningMove(FraudWarningEvent.DISPATCH_VISIT, null), NOON))
        .isEqualTo(FraudRefusal.TEAM_MISSING);
  }

  @Test
  void a_clock_that_was_set_back_gives_nobody_more_time() {
    FraudWarning came = warning(WarningGrade.HIGH, FraudWarningState.RECEIVED, NOON);
    FraudWarning taken = done(came, FraudWarningEvent.ASSIGN, NOON.minus(Duration.ofDays(1)));
    assertThat(taken.since()).isEqualTo(NOON);
    assertThat(taken.due()).isEqualTo(NOON.plus(Duration.ofMinutes(5)));
    assertThat(taken.late()).isZero();
  }

  @Test
  void an_act_after_its_limit_is_counted_once_and_the_first_contact_is_measured() {
    FraudWarning came = warning(WarningGrade.HIGH, FraudWarningState.RECEIVED, NOON);
    FraudWarning taken = done(came, FraudWarningEvent.ASSIGN, NOON.plusSeconds(200));
    assertThat(taken.late()).isOne();
    FraudWarning called = done(taken, FraudWarningEvent.CALL, NOON.plusSeconds(300));
    assertThat(called.firstContact()).isEqualTo(300);
    assertThat(called.inTime()).isTrue();
    assertThat(called.late()).isOne();
    assertThat(called.handler()).isEqualTo(Samples.actor(Role.OPERATOR).account());
  }

  @Test
  void three_calls_in_a_quarter_of_an_hour_and_then_somebody_goes_there() {
    FraudWarning calling = warning(WarningGrade.MEDIUM, FraudWarningState.CALLING, NOON);
    FraudWarningMove none = new FraudWarningMove(FraudWarningEvent.NO_ANSWER, null);
    assertThat(refused(calling, none, NOON.plusSeconds(60))).isEqualTo(FraudRefusal.CALLS_LEFT);
    FraudWarning twice = done(calling, FraudWarningEvent.REDIAL, NOON.plusSeconds(60));
    twice = done(twice, FraudWarningEvent.REDIAL, NOON.plusSeconds(120));
    assertThat(
            refused(
                twice, new FraudWarningMove(FraudWarningEvent.REDIAL, null), NOON.plusSeconds(180)))
        .isEqualTo(FraudRefusal.CALLS_OVER);
    FraudWarning visit = done(twice, FraudWarningEvent.NO_ANSWER, NOON.plusSeconds(200));
    assertThat(visit.state()).isEqualTo(FraudWarningState.VISIT_REQUIRED);
    assertThat(visit.done().calls())
        .hasSize(3)
        .allMatch(call -> call.result() == CallResult.NO_ANSWER);
    assertThat(decide(calling, none, NOON.plus(Duration.ofMinutes(16))))
        .isInstanceOf(Decision.Done.class);
    assertThat(decide(warning(WarningGrade.HIGH, FraudWarningState.CALLING, NOON), none, NOON))
        .isInstanceOf(Decision.Done.class);
  }

  @Test
  void money_that_has_gone_is_asked_back_at_once_and_no_more_is_held_than_went() {
    FraudWarning calling = warning(WarningGrade.LOW, FraudWarningState.CALLING, NOON);
    FraudWarning paid =
        ((Decision.Done<FraudWarning>)
                decide(
                    calling,
                    new FraudWarningMove(FraudWarningEvent.ALREADY_PAID, null, null, 5000, null),
                    NOON))
            .after();
    assertThat(paid.due()).isEqualTo(NOON);
    FraudWarning asked = done(paid, FraudWarningEvent.REQUEST_STOP, NOON.plusSeconds(30));
    assertThat(refused(asked, frozen(6000), NOON)).isEqualTo(FraudRefusal.MORE_THAN_PAID);
    assertThat(refused(asked, frozen(-1), NOON)).isEqualTo(FraudRefusal.YUAN_WRONG);
    FraudWarning held =
        ((Decision.Done<FraudWarning>) decide(asked, frozen(4000), NOON.plusSeconds(90))).after();
    assertThat(held.stoppedYuan()).isEqualTo(4000);
    assertThat(held.convinced()).isFalse();
  }

  private static FraudWarningMove frozen(int yuan) {
    return new FraudWarningMove(FraudWarningEvent.FREEZE, null, null, yuan, null);
  }

  @Test
  void it_is_closed_only_after_a_day_three_days_and_a_week() {
    FraudWarning safe = warning(WarningGrade.HIGH, FraudWarningState.CALLING, NOON);
    safe = done(safe, FraudWarningEvent.CONVINCE, NOON);
    for (int hours : List.of(24, 72, 168)) {
      assertThat(safe.due()).isEqualTo(NOON.plus(Duration.ofHours(hours)));
      safe = done(safe, FraudWarningEvent.FOLLOW_UP, NOON.plus(Duration.ofHours(hours)));
      if (hours < 168) {
        assertThat(refused(safe, new FraudWarningMove(FraudWarningEvent.CLOSE, null), NOON))
            .isEqualTo(FraudRefusal.FOLLOW_UPS_LEFT);
      }
    }
    assertThat(safe.due()).isNull();
    assertThat(done(safe, FraudWarningEvent.CLOSE, NOON.plus(Duration.ofDays(8))).state())
        .isEqualTo(FraudWarningState.CLOSED);
  }

  @Test
  void a_warning_keeps_the_limits_that_held_when_it_came() {
    RaceLimits own =
        new RaceLimits(
            new GradeLimits(1, 2, 2, 10, 20),
            RaceLimits.DEFAULT.medium(),
            RaceLimits.DEFAULT.low(),
            2,
            10,
            60,
            30,
            List.of(12));
    FraudWarning came = warning(WarningGrade.HIGH, FraudWarningState.RECEIVED, NOON);
    FraudWarning taken =
        ((Decision.Done<FraudWarning>)
                decide(
                    came,
                    new FraudWarningMove(FraudWarningEvent.ASSIGN, null, null, null, own),
                    NOON))
            .after();
    assertThat(taken.due()).isEqualTo(NOON.plus(Duration.ofMinutes(2)));
    RecordJson json = new RecordJson();
    assertThat(json.read(FraudWarning.KIND, json.write(taken))).isEqualTo(taken);
  }

  @Test
  void limits_that_nobody_can_keep_are_refused() {
    GradeLimits none = new GradeLimits(0, 5, 5, 30, 60);
    RaceLimits ok = RaceLimits.DEFAULT;
    assertThat(ok.sound()).isTrue();
    assertThat(limits(none, ok.medium(), 3, List.of(24)).sound()).isFalse();
    assertThat(limits(ok.low(), ok.medium(), 3, List.of(24)).sound()).isFalse();
    assertThat(limits(ok.high(), ok.medium(), 0, List.of(24)).sound()).isFalse();
    assertThat(limits(ok.high(), ok.medium(), 3, List.of(72, 24)).sound()).isFalse();
    assertThat(limits(ok.high(), ok.medium(), 3, List.of()).sound()).isFalse();
  }

  private static RaceLimits limits(
      GradeLimits high, GradeLimits medium, int attempts, List<Integer> followUps) {
    return new RaceLimits(high, medium, RaceLimits.DEFAULT.low(), attempts, 15, 60, 60, followUps);
  }

  @Test
  void whoever_does_not_handle_it_does_not_see_whom_it_is_about() {
    FraudWarning came = warning(WarningGrade.HIGH, FraudWarningState.RECEIVED, NOON);
    FraudWarning taken = done(came, FraudWarningEvent.ASSIGN, NOON);
    assertThat(FraudWarningSight.seesPerson(came, Samples.actor(Role.OPERATOR))).isTrue();
    assertThat(FraudWarningSight.seesPerson(came, Samples.actor(Role.STATISTICIAN))).isFalse();
    assertThat(FraudWarningSight.seesPerson(taken, Samples.actor(Role.OPERATOR))).isTrue();
    Actor other = new Actor(samples.id(), "乙", Role.OPERATOR, Samples.actor(Role.OPERATOR).scope());
    assertThat(FraudWarningSight.seesPerson(taken, other)).isFalse();
  }

  private static FraudWarningReceipt receipt(String number, String phone, Instant at) {
    return new FraudWarningReceipt(
        number,
        Samples.VILLAGE,
        null,
        FraudType.BRUSHING,
        WarningGrade.HIGH,
        "欧阳示例",
        phone,
        at,
        null);
  }

  private static Decision<FraudWarning> receive(FraudWarningReceipt came) {
    return new FraudWarningReceive()
        .decide(
            Optional.empty(),
            came,
            new Circumstances(
                Samples.actor(Role.OPERATOR),
                FraudWarningReceipt.idOf(came.division(), "96110-1"),
                NOON));
  }

  @Test
  void a_warning_twice_is_one_and_one_that_comes_late_has_no_time_left() {
    Decision<FraudWarning> once =
        receive(receipt("96110-1", "19900000001", NOON.minusSeconds(600)));
    assertThat(receive(receipt(" 96110-1", "19900000001", NOON.minusSeconds(600)))).isEqualTo(once);
    FraudWarning late = ((Decision.Done<FraudWarning>) once).after();
    assertThat(late.due()).isBefore(NOON);
    FraudWarning ahead =
        ((Decision.Done<FraudWarning>)
                receive(receipt("96110-1", "", NOON.plus(Duration.ofDays(3)))))
            .after();
    assertThat(ahead.receivedAt()).isEqualTo(NOON);
  }

  @Test
  void what_cannot_be_a_warning_is_named() {
    assertThat(fault(receipt("96110-1", "1".repeat(30), NOON))).isEqualTo(FraudRefusal.PHONE_WRONG);
    assertThat(fault(receipt("96110-2", "", NOON))).isEqualTo(FraudRefusal.NUMBER_WRONG);
    FraudWarningReceipt elsewhere =
        new FraudWarningReceipt(
            "96110-1",
            Samples.VILLAGE,
            new GridCode("990101100299001"),
            FraudType.BRUSHING,
            WarningGrade.HIGH,
            "欧阳示例",
            "",
            NOON,
            null);
    assertThat(fault(elsewhere)).isEqualTo(FraudRefusal.GRID_ELSEWHERE);
  }

  private static FraudRefusal fault(FraudWarningReceipt came) {
    return FraudRefusal.of(((Decision.Refused<FraudWarning>) receive(came)).why()).orElseThrow();
  }

  @Test
  void whatever_happens_in_whichever_order_the_race_stays_true() {
    Random random = new Random(SEED);
    for (int run = 0; run < 500; run++) {
      WarningGrade grade = samples.any(WarningGrade.values());
      FraudWarning now = warning(grade, FraudWarningState.RECEIVED, NOON);
      Instant at = NOON;
      for (int step = 0; step < 30; step++) {
        at = at.plusSeconds(random.nextInt(4000) - 1000L);
        FraudWarningEvent event = samples.any(FraudWarningEvent.values());
        FraudWarningMove move =
            new FraudWarningMove(event, "记", VisitTeam.TWO_POLICE, random.nextInt(5000), null);
        if (decide(now, move, at) instanceof Decision.Done<FraudWarning>(FraudWarning after)) {
          String what = "seed " + SEED + " run " + run + " " + now.state() + " " + event;
          assertThat(after.sinceOrReceived()).as(what).isAfterOrEqualTo(now.sinceOrReceived());
          assertThat(after.late()).as(what).isGreaterThanOrEqualTo(now.late());
          assertThat(after.open())
              .as(what)
              .isEqualTo(FraudWarningFlow.OPEN.contains(after.state()));
          if (after.open()) {
            assertThat(after.due()).as(what).isNotNull();
          }
          if (after.state() == now.state() && after.open()) {
            assertThat(after.due()).as(what).isEqualTo(now.due());
          }
          now = after;
        }
      }
    }
  }
}
