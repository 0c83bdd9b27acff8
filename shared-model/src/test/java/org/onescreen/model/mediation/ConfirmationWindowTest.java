package org.onescreen.model.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onescreen.model.region.DivisionLevel;

/// The thirty days in which both parties may ask the court (人民调解法 §33): from the day on which the
/// agreement took effect, whatever is done meanwhile. 2026-03-06 is a Friday.
class ConfirmationWindowTest {
  private static final DisputeMove FILE =
      DisputeMove.of(DisputeEvent.FILE_CONFIRMATION).under("示范县人民法院");

  private static DisputeMove signed(String day) {
    return DisputeMove.of(DisputeEvent.SIGN_ALL).on(LocalDate.parse(day));
  }

  /// They agreed on Thursday; performance is due on Sunday.
  private static CaseRun agreed() {
    return CaseRun.in(DisputeState.IN_SESSION, "2026-03-02")
        .moves(DisputeEvent.AGREE_WRITTEN, "2026-03-05");
  }

  @Test
  void what_was_signed_on_friday_and_entered_on_monday_counts_from_friday() {
    CaseRun run = agreed().moves(signed("2026-03-06"), "2026-03-09");
    assertThat(run.now.told().agreement().effectiveOn()).isEqualTo("2026-03-06");
    assertThat(run.now.confirmBy()).isEqualTo("2026-04-05");
  }

  @Test
  void nobody_signs_before_the_session_or_tomorrow() {
    CaseRun run = agreed();
    assertThat(run.refused(signed("2026-03-04"), "2026-03-09")).isEqualTo("DAY_TOO_EARLY");
    assertThat(run.refused(signed("2026-03-10"), "2026-03-09")).isEqualTo("DAY_AHEAD");
  }

  @Test
  void whoever_begins_to_perform_may_still_ask_the_court_until_the_thirtieth_day() {
    CaseRun run = agreed().moves(signed("2026-03-06"), "2026-03-06");
    run.moves(DisputeEvent.START_PERFORMANCE, "2026-03-09");
    assertThat(run.due(DisputeClock.CONFIRMATION)).contains(LocalDate.parse("2026-04-05"));
    assertThat(run.now.confirmBy()).isEqualTo("2026-04-05");
    assertThat(run.refused(FILE, "2026-04-06")).isEqualTo("PAST_CONFIRMATION");
    run.moves(FILE, "2026-04-05");
    assertThat(run.now.state()).isEqualTo(DisputeState.CONFIRM_FILED);
    assertThat(run.now.confirmBy()).isNull();
    // What was promised is due all the same.
    assertThat(run.due(DisputeClock.PERFORMANCE)).contains(LocalDate.parse("2026-03-08"));
  }

  @Test
  void the_court_is_asked_once() {
    CaseRun run = agreed().moves(signed("2026-03-06"), "2026-03-06").moves(FILE, "2026-03-07");
    run.moves(DisputeMove.of(DisputeEvent.RULED_VALID), "2026-03-20");
    run.moves(DisputeEvent.START_PERFORMANCE, "2026-03-20");
    assertThat(run.due(DisputeClock.CONFIRMATION)).isEmpty();
    assertThat(run.refused(FILE, "2026-03-21")).isEqualTo("ALREADY_SO");
  }

  @Test
  void a_right_that_nobody_used_is_not_overdue_and_rises_to_nobody() {
    CaseRun run = agreed().moves(signed("2026-03-06"), "2026-03-06");
    assertThat(run.now.clock()).isEqualTo(DisputeClock.PERFORMANCE);
    assertThat(run.now.deadline()).isEqualTo("2026-03-08");
    RunningClock window = RunningClock.confirmation(run.now.confirmBy());
    LocalDate after = LocalDate.parse("2026-04-06");
    assertThat(window.on(after)).isEqualTo(RunningClock.Standing.LAPSED);
    assertThat(window.seenBy(DivisionLevel.VILLAGE, after)).isEmpty();
    assertThat(window.on(LocalDate.parse("2026-03-26"))).isEqualTo(RunningClock.Standing.SOON);
    assertThat(window.on(LocalDate.parse("2026-04-02"))).isEqualTo(RunningClock.Standing.PRESSING);
  }
}
