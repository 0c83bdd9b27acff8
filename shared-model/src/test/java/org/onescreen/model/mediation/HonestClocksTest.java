package org.onescreen.model.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// No click makes a case younger than it is, and none makes it late that stood still.
class HonestClocksTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-20");

  private static Investigation investigation(String day, String record) {
    return new Investigation(LocalDate.parse(day), "排水沟边", "甲示范", record);
  }

  private static DisputeMove investigated(String day) {
    return DisputeMove.of(investigation(day, "沟口被砖块堵住"));
  }

  @Test
  void an_investigation_that_nobody_wrote_down_was_not_made() {
    CaseRun run = CaseRun.in(DisputeState.INVESTIGATING, "2026-03-10");
    assertThat(run.refused(DisputeMove.of(DisputeEvent.INVESTIGATE), "2026-03-20"))
        .isEqualTo("RECORD_MISSING");
    assertThat(run.refused(DisputeMove.of(investigation("2026-03-20", " ")), "2026-03-20"))
        .isEqualTo("RECORD_MISSING");
    assertThat(run.refused(investigated("2026-03-21"), "2026-03-20")).isEqualTo("DAY_AHEAD");
    assertThat(run.refused(investigated("2026-03-09"), "2026-03-20")).isEqualTo("DAY_TOO_EARLY");
  }

  @Test
  void investigating_again_is_an_act_of_its_day_and_begins_no_stage() {
    CaseRun run = CaseRun.in(DisputeState.INVESTIGATING, "2026-03-10");
    run.moves(investigated("2026-03-13"), "2026-03-20");
    ThreeClocks clocks = ThreeClocks.of(run.now, CaseRun.CLOCKS, TODAY);
    assertThat(clocks.inStage()).isEqualTo(10);
    assertThat(clocks.sinceAct()).isEqualTo(7);
    assertThat(run.now.told().investigated())
        .containsExactly(investigation("2026-03-13", "沟口被砖块堵住"));
    assertThat(run.now.told().lines().getLast().on()).isEqualTo("2026-03-13");
    assertThat(Dossier.present(run.now)).contains(DossierPaper.INVESTIGATION_RECORD);
  }

  @Test
  void visiting_again_begins_no_stage() {
    CaseRun run = CaseRun.in(DisputeState.VISITED, "2026-03-10");
    run.moves(DisputeEvent.FOLLOW_UP, "2026-03-17");
    assertThat(run.now.stageSince()).isEqualTo("2026-03-10");
    assertThat(run.now.lastActOn()).isEqualTo("2026-03-17");
  }

  @Test
  void a_mark_that_a_paper_came_moves_no_clock_and_the_paper_itself_does() {
    CaseRun run = CaseRun.in(DisputeState.ASSIGNED, "2026-03-10");
    run.does(DisputeCommands.PAPER, paper(null), "2026-03-20");
    assertThat(run.now.lastActOn()).isNull();
    run.does(DisputeCommands.PAPER, paper(new UUID(7, 7)), "2026-03-20");
    assertThat(run.now.lastActOn()).isEqualTo(TODAY);
  }

  private static DisputePaper paper(@Nullable UUID attachment) {
    return new DisputePaper(DossierPaper.EVIDENCE, TODAY, attachment);
  }

  /// 四级七天: the village has one working day. Accepted on Tuesday the 10th, suspended on the same
  /// day, resumed on Tuesday the 17th: five working days stood still.
  @Test
  void a_level_does_not_count_the_days_on_which_the_mediation_stood_still() {
    DisputeClocks four =
        new DisputeClocks(
            new MediationPolicy(
                new UUID(1, 1),
                MediationPolicy.DEFAULT.division(),
                Ladder.FOUR_IN_SEVEN_DAYS,
                MediationPolicy.DEFAULT.limits(),
                List.of(7),
                List.of(7),
                List.of(),
                List.of(),
                null,
                null),
            CaseRun.CLOCKS.calendar());
    CaseRun run = CaseRun.in(DisputeState.ACCEPTED, "2026-03-10");
    assertThat(level(four, run)).isEqualTo("2026-03-11");
    clock(run, ClockChange.What.SUSPEND, "2026-03-10");
    assertThat(four.running(run.now)).noneMatch(c -> c.clock() == DisputeClock.LEVEL);
    clock(run, ClockChange.What.RESUME, "2026-03-17");
    assertThat(level(four, run)).isEqualTo("2026-03-18");
    clock(run, ClockChange.What.SUSPEND, "2026-03-18");
    clock(run, ClockChange.What.RESUME, "2026-03-20");
    assertThat(level(four, run)).isEqualTo("2026-03-20");
  }

  /// The holidays are known until 2026-12-31; thirty working days from the 1st of December end
  /// later.
  @Test
  void a_limit_beyond_the_known_holidays_is_a_guess_and_says_so() {
    CaseRun run = CaseRun.in(DisputeState.ACCEPTED, "2026-12-01");
    assertThat(guesses(run)).containsExactly(DisputeClock.MEDIATION);
    assertThat(guesses(CaseRun.in(DisputeState.ACCEPTED, "2026-11-02"))).isEmpty();
    // Days that are counted one by one are no guess.
    assertThat(guesses(CaseRun.in(DisputeState.CONFIRM_FILED, "2026-12-20"))).isEmpty();
  }

  private static List<DisputeClock> guesses(CaseRun run) {
    return CaseRun.CLOCKS.running(run.now).stream()
        .filter(CaseRun.CLOCKS::isGuess)
        .map(RunningClock::clock)
        .toList();
  }

  private static void clock(CaseRun run, ClockChange.What what, String day) {
    run.does(DisputeCommands.CLOCK, new ClockOrder(what, 0, "当事人同意"), day);
  }

  private static LocalDate level(DisputeClocks clocks, CaseRun run) {
    return clocks.running(run.now).stream()
        .filter(c -> c.clock() == DisputeClock.LEVEL)
        .map(RunningClock::due)
        .findFirst()
        .orElseThrow();
  }
}
