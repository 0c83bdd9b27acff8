package org.onescreen.model.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onescreen.model.mediation.RunningClock.Standing.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.Preparation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Samples;
import org.onescreen.model.flow.ChinaHolidays;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.region.DivisionLevel;

/// Time travel over the edges of every limit.
class DisputeClocksTest {
  private final Samples samples = new Samples(11);
  private final DisputeClocks clocks =
      new DisputeClocks(MediationPolicy.DEFAULT, ChinaHolidays.of(Samples.VILLAGE));
  private final Preparation desk =
      new Preparation(
          new Judge(
              DisputeCommands.ALL,
              (_, fault) -> {
                throw fault;
              }));

  private <A extends Record> Dispute give(
      Dispute dispute, CommandType<Dispute, A> type, A arguments, Instant at) {
    Prepared prepared =
        desk.prepare(
            new Command<>(type, dispute.id(), arguments),
            Optional.of(dispute),
            1,
            Samples.actor(Role.OPERATOR),
            new Prepared.Place(samples.id(), samples.id(), 1, null, at));
    assertThat(prepared).as(arguments.toString()).isInstanceOf(Prepared.Ready.class);
    return (Dispute) ((Prepared.Ready) prepared).after();
  }

  private static Instant noon(String day) {
    return Instant.parse(day + "T04:00:00Z");
  }

  private Dispute move(Dispute dispute, DisputeEvent event, String day) {
    Instant at = noon(day);
    return give(dispute, DisputeCommands.MOVE, Forms.of(event, LocalDate.parse(day), at), at);
  }

  private Dispute accepted(String day) {
    return move(samples.dispute(DisputeState.APPLIED), DisputeEvent.ACCEPT, day);
  }

  /// SM3's limits, transcribed: state, the day on which it was entered, its last day. 2026-03-10 is
  /// a Tuesday; 2026-02-13 is the last Friday before the spring festival.
  @ParameterizedTest
  @CsvSource({
    "CLUE, CLUE, 2026-03-10, 2026-03-11",
    "CLUE, CLUE, 2026-03-13, 2026-03-16",
    "APPLIED, ACCEPTANCE, 2026-03-10, 2026-03-13",
    "APPLIED, ACCEPTANCE, 2026-02-13, 2026-02-25",
    "ACCEPTED, ASSIGNMENT, 2026-03-10, 2026-03-11",
    "NEXT_TRY, NEXT_TRY, 2026-03-10, 2026-03-13",
    "ESCALATED, TAKE_OVER, 2026-02-14, 2026-02-24",
    "EFFECTIVE, CONFIRMATION, 2024-01-31, 2024-03-01",
    "EFFECTIVE, CONFIRMATION, 2026-01-31, 2026-03-02",
    "AGREED_ORAL, CONFIRMATION, 2026-03-10, 2026-04-09",
    "CONFIRM_FILED, RULING, 2026-03-10, 2026-04-09",
    "CONFIRMED, ENFORCEMENT, 2024-02-29, 2026-02-28",
    "BREACHED, URGE, 2026-03-10, 2026-03-13",
    "PERFORMED, FOLLOW_UP, 2026-03-10, 2026-03-17",
    "TERMINATED, FOLLOW_UP, 2026-03-10, 2026-03-17",
    "REFUSED, ARCHIVE, 2026-03-10, 2026-03-25",
    "WITHDRAWN, ARCHIVE, 2026-03-10, 2026-03-25",
  })
  void each_stage_has_its_limit(
      DisputeState state, DisputeClock clock, LocalDate since, LocalDate due) {
    Dispute dispute = at(state, since);
    assertThat(clocks.running(dispute)).contains(new RunningClock(clock, since, due));
  }

  private Dispute at(DisputeState state, LocalDate since) {
    DisputeDraft draft = new DisputeDraft(samples.dispute(state));
    draft.acceptedOn = since;
    draft.stageSince = since;
    draft.color = RiskColor.BLUE;
    return draft.finishAsItStood();
  }

  @Test
  void nothing_runs_in_the_archive() {
    assertThat(clocks.running(at(DisputeState.ARCHIVED, Samples.TODAY))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, NORMAL",
    "19, NORMAL",
    "20, SOON",
    "26, SOON",
    "27, PRESSING",
    "29, PRESSING",
    "30, TODAY",
    "31, LAPSED",
  })
  void confirmation_warns_on_the_twentieth_and_the_twenty_seventh_day(
      int day, RunningClock.Standing standing) {
    assertThat(window().on(Samples.TODAY.plusDays(day))).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({"9, NORMAL", "10, SOON", "14, SOON", "15, PRESSING", "30, TODAY", "31, LAPSED"})
  void an_office_may_remind_of_confirmation_on_days_of_its_own(
      int day, RunningClock.Standing standing) {
    assertThat(window().on(Samples.TODAY.plusDays(day), new Reminders(10, 15))).isEqualTo(standing);
  }

  private RunningClock window() {
    LocalDate last = clocks.confirmBy(at(DisputeState.AGREED_ORAL, Samples.TODAY)).orElseThrow();
    return RunningClock.confirmation(last);
  }

  @Test
  void every_other_limit_warns_the_day_before_and_on_the_day() {
    for (DisputeClock kind : DisputeClock.values()) {
      if (kind.limitsRight()) {
        continue;
      }
      RunningClock clock = new RunningClock(kind, Samples.TODAY, Samples.TODAY.plusDays(10));
      assertThat(clock.on(Samples.TODAY.plusDays(8))).isEqualTo(NORMAL);
      assertThat(clock.on(Samples.TODAY.plusDays(9))).isEqualTo(SOON);
      assertThat(clock.on(Samples.TODAY.plusDays(10))).isEqualTo(TODAY);
      assertThat(clock.on(Samples.TODAY.plusDays(11))).isEqualTo(OVERDUE);
    }
  }

  @Test
  void what_is_overdue_is_seen_one_level_up_and_past_half_its_length_again_one_level_up() {
    RunningClock clock =
        new RunningClock(DisputeClock.MEDIATION, Samples.TODAY, Samples.TODAY.plusDays(10));
    DivisionLevel own = DivisionLevel.VILLAGE;
    assertThat(clock.seenBy(own, Samples.TODAY.plusDays(8))).isEmpty();
    assertThat(clock.seenBy(own, Samples.TODAY.plusDays(10))).contains(own);
    assertThat(clock.seenBy(own, Samples.TODAY.plusDays(11))).contains(DivisionLevel.TOWN);
    assertThat(clock.seenBy(own, Samples.TODAY.plusDays(14))).contains(DivisionLevel.TOWN);
    assertThat(clock.seenBy(own, Samples.TODAY.plusDays(15))).contains(DivisionLevel.COUNTY);
    assertThat(clock.seenBy(DivisionLevel.COUNTY, Samples.TODAY.plusDays(99)))
        .contains(DivisionLevel.COUNTY);
  }

  @Test
  void thirty_working_days_of_mediation_stand_still_while_suspended_and_grow_by_what_was_agreed() {
    Dispute now = accepted("2026-03-10");
    assertThat(due(now, DisputeClock.MEDIATION)).contains(LocalDate.parse("2026-04-22"));
    now = clock(now, ClockChange.What.SUSPEND, 0, "2026-03-16");
    assertThat(due(now, DisputeClock.MEDIATION)).isEmpty();
    now = clock(now, ClockChange.What.RESUME, 0, "2026-03-23");
    // Monday to Friday stood still.
    assertThat(due(now, DisputeClock.MEDIATION)).contains(LocalDate.parse("2026-04-29"));
    now = clock(now, ClockChange.What.EXTEND, 3, "2026-03-24");
    assertThat(due(now, DisputeClock.MEDIATION)).contains(LocalDate.parse("2026-05-07"));
  }

  private Dispute clock(Dispute dispute, ClockChange.What what, int days, String day) {
    return give(dispute, DisputeCommands.CLOCK, new ClockOrder(what, days, "当事人同意"), noon(day));
  }

  private Optional<LocalDate> due(Dispute dispute, DisputeClock clock) {
    return clocks.running(dispute).stream()
        .filter(c -> c.clock() == clock)
        .map(RunningClock::due)
        .findFirst();
  }

  @Test
  void seven_working_days_over_four_levels_are_one_two_two_and_two() {
    MediationPolicy policy =
        new MediationPolicy(
            samples.id(),
            Samples.VILLAGE,
            Ladder.FOUR_IN_SEVEN_DAYS,
            MediationPolicy.DEFAULT.limits(),
            List.of(7),
            List.of(7),
            List.of(),
            List.of(),
            null,
            null);
    DisputeClocks own = new DisputeClocks(policy, ChinaHolidays.of(Samples.VILLAGE));
    LocalDate from = LocalDate.parse("2026-03-10");
    List<LocalDate> ends = new ArrayList<>();
    for (int rung = 0; rung < 4; rung++) {
      DisputeDraft draft = new DisputeDraft(at(DisputeState.ACCEPTED, from));
      draft.rung = rung;
      draft.level = policy.ladder().rungs().get(rung).level();
      from =
          own.running(draft.finishAsItStood()).stream()
              .filter(c -> c.clock() == DisputeClock.LEVEL)
              .map(RunningClock::due)
              .findFirst()
              .orElseThrow();
      ends.add(from);
    }
    assertThat(ends)
        .containsExactly(
            LocalDate.parse("2026-03-11"),
            LocalDate.parse("2026-03-13"),
            LocalDate.parse("2026-03-17"),
            LocalDate.parse("2026-03-19"));
  }

  @Test
  void a_hundred_corrections_move_no_clock() {
    Dispute now = accepted("2026-03-10");
    now = move(now, new DisputeMove(DisputeEvent.ASSIGN, null, samples.id(), null), "2026-03-10");
    now = move(now, DisputeEvent.INVESTIGATE, "2026-03-11");
    LocalDate today = LocalDate.parse("2026-03-20");
    ThreeClocks before = ThreeClocks.of(now, clocks, today);
    assertThat(before.inStage()).isEqualTo(9);
    assertThat(before.sinceAct()).isEqualTo(9);
    for (int i = 0; i < 100; i++) {
      now =
          give(
              now,
              DisputeCommands.EDIT,
              new DisputeEdit(
                  "排水纠纷" + i,
                  null,
                  null,
                  null,
                  i % 2 == 0 ? RiskColor.RED : RiskColor.YELLOW,
                  "情况有变"),
              noon("2026-03-20"));
      now =
          give(
              now,
              DisputeCommands.LINK,
              new LinkEntry(40, samples.id(), true),
              noon("2026-03-20"),
              i);
    }
    assertThat(ThreeClocks.of(now, clocks, today)).isEqualTo(before);
    Dispute paper =
        give(
            now,
            DisputeCommands.PAPER,
            new DisputePaper(DossierPaper.EVIDENCE, LocalDate.parse("2026-03-19"), samples.id()),
            noon("2026-03-20"));
    assertThat(ThreeClocks.of(paper, clocks, today).sinceAct()).isEqualTo(1);
    assertThat(ThreeClocks.of(paper, clocks, today).inStage()).isEqualTo(9);
  }

  private Dispute move(Dispute dispute, DisputeMove move, String day) {
    return give(dispute, DisputeCommands.MOVE, move, noon(day));
  }

  /// Sixty links are enough for any case.
  private <A extends Record> Dispute give(
      Dispute dispute, CommandType<Dispute, A> type, A arguments, Instant at, int number) {
    return number < 60 ? give(dispute, type, arguments, at) : dispute;
  }

  @Test
  void visits_come_after_seven_and_thirty_days_and_where_it_was_red_after_ninety() {
    Dispute blue = visited(RiskColor.BLUE);
    assertThat(due(blue, DisputeClock.FOLLOW_UP)).contains(LocalDate.parse("2026-04-09"));
    assertThat(due(move(blue, DisputeEvent.FOLLOW_UP, "2026-04-09"), DisputeClock.FOLLOW_UP))
        .isEmpty();
    Dispute red = visited(RiskColor.RED);
    assertThat(due(move(red, DisputeEvent.FOLLOW_UP, "2026-04-09"), DisputeClock.FOLLOW_UP))
        .contains(LocalDate.parse("2026-06-08"));
  }

  private Dispute visited(RiskColor color) {
    DisputeDraft draft = new DisputeDraft(samples.dispute(DisputeState.PERFORMING));
    draft.color = color;
    draft.stageSince = LocalDate.parse("2026-03-09");
    Dispute performed = move(draft.finishAsItStood(), DisputeEvent.PERFORM, "2026-03-10");
    assertThat(due(performed, DisputeClock.FOLLOW_UP)).contains(LocalDate.parse("2026-03-17"));
    return move(performed, DisputeEvent.FOLLOW_UP, "2026-03-17");
  }

  @Test
  void the_next_instalment_is_the_limit_of_performance() {
    DisputeDraft draft = new DisputeDraft(samples.dispute(DisputeState.PERFORMING));
    LocalDate agreed = LocalDate.parse("2026-03-01");
    draft.story.agreement =
        new MediationAgreement(
            false,
            agreed,
            agreed,
            "事实",
            List.of(new AgreementTerm("分两期支付")),
            "分期",
            "村委会",
            agreed.plusDays(60),
            List.of(
                new Instalment(agreed.plusDays(30), 1000, null),
                new Instalment(agreed.plusDays(60), 1000, null)));
    Dispute now = draft.finishAsItStood();
    assertThat(due(now, DisputeClock.PERFORMANCE)).contains(agreed.plusDays(30));
    Dispute paid =
        give(
            now,
            DisputeCommands.PAY,
            new InstalmentPaid(1, LocalDate.parse("2026-03-09")),
            Samples.NOW.plus(Duration.ofHours(1)));
    assertThat(paid.deadline()).isEqualTo(agreed.plusDays(60));
    assertThat(paid.clock()).isEqualTo(DisputeClock.PERFORMANCE);
  }
}
