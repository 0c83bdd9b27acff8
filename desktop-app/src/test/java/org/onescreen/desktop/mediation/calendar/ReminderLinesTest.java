package org.onescreen.desktop.mediation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.card.Confirming;
import org.onescreen.desktop.mediation.card.Tries;
import org.onescreen.desktop.mediation.view.Sight;
import org.onescreen.desktop.mediation.view.Viewpoint;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.model.flow.WorkingCalendar;
import org.onescreen.model.mediation.AgreementTerm;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeClocks;
import org.onescreen.model.mediation.DisputeDraft;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeStory;
import org.onescreen.model.mediation.MediationAgreement;
import org.onescreen.model.mediation.MediationPolicy;

/// An agreement took effect on 2026-03-06: the parties are reminded on the 20th and the 27th day
/// and on the last, whatever else is due. It is carried out by 2026-05-05.
class ReminderLinesTest {
  private static final LocalDate EFFECTIVE = LocalDate.of(2026, 3, 6);
  private static final Sight ALL = new Sight(Viewpoint.ALL, Optional.empty());

  @TempDir Path folder;

  private static PanelClock on(LocalDate day) {
    Instant noon = day.atTime(12, 0).atZone(Desk.ZONE).toInstant();
    return new PanelClock(new Desk.HandClock(noon).ticker());
  }

  private static Dispute performing() {
    MediationAgreement agreement =
        new MediationAgreement(
            false,
            EFFECTIVE,
            EFFECTIVE,
            "排水沟被堵",
            List.of(new AgreementTerm("两月内疏通")),
            "一次",
            "村委会",
            EFFECTIVE.plusDays(60),
            List.of());
    DisputeStory none = DisputeStory.NONE;
    DisputeStory story =
        new DisputeStory(
            none.facts(),
            none.lines(),
            none.sessions(),
            none.mediators(),
            null,
            agreement,
            null,
            none.visits(),
            none.papers(),
            none.links(),
            none.handovers(),
            none.recusals(),
            none.clockChanges());
    Dispute bare = TestRows.dispute(1, TestRows.VILLAGE, null, DisputeState.PERFORMING, EFFECTIVE);
    return new DisputeDraft(bare, story)
        .finish(new DisputeClocks(MediationPolicy.DEFAULT, WorkingCalendar.DEFAULT));
  }

  @Test
  void the_calendar_reminds_on_the_twentieth_the_twenty_seventh_and_the_last_day()
      throws Exception {
    try (RealCache desk = new RealCache(folder.resolve("cache.db"))) {
      desk.put(Dispute.KIND, performing());
      LocalDate today = LocalDate.of(2026, 3, 20);
      assertThat(reminded(desk, LocalDate.of(2026, 3, 15), today))
          .containsExactly(LocalDate.of(2026, 3, 26));
      assertThat(reminded(desk, LocalDate.of(2026, 4, 15), today))
          .containsExactly(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 5));
      DayCases day = desk.cache.read(new DueQuery(ALL, LocalDate.of(2026, 4, 2), on(today)));
      assertThat(day.due()).isEmpty();
      assertThat(day.reminded()).hasSize(1);
      assertThat(desk.cache.read(new DueQuery(ALL, LocalDate.of(2026, 4, 3), on(today))))
          .isEqualTo(DayCases.NONE);
    }
  }

  private static List<LocalDate> reminded(RealCache desk, LocalDate month, LocalDate today) {
    return desk
        .cache
        .read(new DaysQuery(ALL, new Span(Span.Length.MONTH, month), on(today)))
        .stream()
        .filter(day -> day.day().getMonth() == month.getMonth())
        .filter(day -> day.reminders() == 1)
        .map(CaseDay::day)
        .toList();
  }

  @Test
  void its_card_says_how_long_they_may_still_ask_and_is_not_late_when_they_did_not()
      throws Exception {
    try (RealCache desk = new RealCache(folder.resolve("cache.db"))) {
      desk.put(Dispute.KIND, performing());
      assertThat(card(desk, 19).confirming()).isEmpty();
      assertThat(card(desk, 20).confirming()).contains(new Confirming(10));
      assertThat(card(desk, 27).confirming()).contains(new Confirming(3));
      assertThat(card(desk, 30).confirming()).contains(new Confirming(0));
      assertThat(card(desk, 31).confirming()).isEmpty();
      CaseWords words = CaseWords.in(Desk.chinese());
      assertThat(words.confirming(new Confirming(10))).isEqualTo("司法确认剩 10 天");
      assertThat(words.confirming(new Confirming(0))).isEqualTo("司法确认今天截止");
    }
  }

  private static CaseCard card(RealCache desk, int day) {
    return desk.cache.read(
        reader ->
            CaseCard.of(
                reader.find(Dispute.KIND, performing().id()).orElseThrow(),
                EFFECTIVE.plusDays(day),
                new Tries(reader),
                Optional.empty()));
  }
}
