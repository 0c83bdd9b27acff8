package org.onescreen.model.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onescreen.model.flow.RiskColor;

/// Visits come after 7 and 30 days, and after 90 where it was red. Until the last of them a case is
/// open, and its dossier is not late. It is performed on 2026-03-10.
class FollowUpTest {
  private final CaseRun run = CaseRun.in(DisputeState.PERFORMING, "2026-03-09");

  private CaseRun performed() {
    return run.moves(DisputeEvent.PERFORM, "2026-03-10");
  }

  private void waits(DisputeClock clock, String due) {
    assertThat(run.now.active()).isTrue();
    assertThat(run.now.clock()).isEqualTo(clock);
    assertThat(run.now.deadline()).isEqualTo(due);
  }

  @Test
  void between_the_first_visit_and_the_second_nothing_is_late() {
    performed();
    waits(DisputeClock.FOLLOW_UP, "2026-03-17");
    run.moves(DisputeEvent.FOLLOW_UP, "2026-03-17");
    // On the 22nd day, and until the 30th, the next visit is all that is waited for.
    waits(DisputeClock.FOLLOW_UP, "2026-04-09");
    assertThat(run.due(DisputeClock.ARCHIVE)).isEmpty();
  }

  @Test
  void the_dossier_is_due_fifteen_days_after_the_last_visit() {
    performed().moves(DisputeEvent.FOLLOW_UP, "2026-03-17");
    run.moves(DisputeEvent.FOLLOW_UP, "2026-04-09");
    waits(DisputeClock.ARCHIVE, "2026-04-24");
    run.moves(DisputeMove.of(DisputeEvent.ARCHIVE), "2026-04-10");
    assertThat(run.now.active()).isFalse();
  }

  @Test
  void a_visit_on_the_thirty_seventh_day_is_the_second_one_late() {
    performed().moves(DisputeEvent.FOLLOW_UP, "2026-03-17");
    run.moves(DisputeEvent.FOLLOW_UP, "2026-04-16");
    waits(DisputeClock.ARCHIVE, "2026-05-01");
  }

  @Test
  void a_red_case_waits_for_its_visit_on_the_ninetieth_day() {
    DisputeDraft draft = new DisputeDraft(run.now);
    draft.color = RiskColor.RED;
    run.now = draft.finishAsItStood();
    performed().moves(DisputeEvent.FOLLOW_UP, "2026-03-17");
    run.moves(DisputeEvent.FOLLOW_UP, "2026-04-09");
    waits(DisputeClock.FOLLOW_UP, "2026-06-08");
    run.moves(DisputeEvent.FOLLOW_UP, "2026-06-08");
    waits(DisputeClock.ARCHIVE, "2026-06-23");
  }

  @Test
  void three_visits_within_a_week_are_one() {
    performed().moves(DisputeEvent.FOLLOW_UP, "2026-03-11");
    run.moves(DisputeEvent.FOLLOW_UP, "2026-03-11").moves(DisputeEvent.FOLLOW_UP, "2026-03-17");
    waits(DisputeClock.FOLLOW_UP, "2026-04-09");
  }

  @Test
  void who_archives_before_the_last_visit_writes_down_why_and_never_passes_over_one_that_is_due() {
    performed().moves(DisputeEvent.FOLLOW_UP, "2026-03-17");
    DisputeMove bare = DisputeMove.of(DisputeEvent.ARCHIVE);
    DisputeMove told = new DisputeMove(DisputeEvent.ARCHIVE, "双方迁居外地", null, null);
    assertThat(run.refused(bare, "2026-03-18")).isEqualTo("VISITS_LEFT");
    assertThat(run.refused(told, "2026-04-09")).isEqualTo("VISIT_DUE");
    run.moves(told, "2026-04-08");
    assertThat(run.now.told().lines().getLast().note()).isEqualTo("双方迁居外地");
    assertThat(DisputeRefusal.VISITS_LEFT.article()).isEqualTo("人民调解法 §31");
  }
}
