package org.onescreen.desktop.mediation.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeDraft;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeStory;
import org.onescreen.model.mediation.DossierPaper;
import org.onescreen.model.mediation.KeptPaper;
import org.onescreen.model.mediation.Mediator;

/// What closed cases are worth, listed for a month, by the rules of an office that has none of its
/// own: 50 yuan for an agreement by word of mouth, 50 more where a court confirmed it.
class SubsidySheetTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
  private static final List<KeptPaper> PAPERS =
      Stream.of(DossierPaper.values()).map(p -> new KeptPaper(p, FIRST, null)).toList();

  @TempDir Path folder;
  private RealCache desk;

  @BeforeEach
  void open() {
    desk = new RealCache(folder.resolve("cache.db"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static Dispute closed(long number, LocalDate on, boolean settled, boolean confirmed) {
    Dispute bare =
        TestRows.closed(
            TestRows.dispute(number, TestRows.VILLAGE, null, DisputeState.ARCHIVED, on));
    return new DisputeDraft(
            settled ? TestRows.succeeded(bare) : bare, DisputeStory.NONE.with(PAPERS))
        .standing(false, confirmed, null)
        .finishAsItStood();
  }

  private SubsidySheet month() {
    return desk.cache.<SubsidySheet>read(reader -> SubsidySheet.read(reader, FIRST, LAST));
  }

  @Test
  void a_month_pays_what_was_archived_from_its_first_to_its_last_day_and_nothing_else()
      throws Exception {
    desk.putAll(
        Mediator.KIND,
        List.of(
            new Mediator(new UUID(3, 4), TestRows.VILLAGE, "樊和平", "13700000000", "村调委会", null)));
    desk.putAll(
        Dispute.KIND,
        List.of(
            closed(1, FIRST, true, false),
            closed(2, LAST, true, true),
            closed(3, FIRST.minusDays(1), true, true),
            closed(4, LAST.plusDays(1), true, true),
            closed(5, LAST, false, false),
            TestRows.dispute(6, TestRows.VILLAGE, null, DisputeState.PERFORMING, FIRST)));
    SubsidySheet sheet = month();
    assertThat(sheet.cases()).extracting(SubsidySheet.Line::code).containsExactly("MD1", "MD2");
    assertThat(sheet.cases()).extracting(line -> line.subsidy().yuan()).containsExactly(50, 100);
    assertThat(sheet.yuan()).isEqualTo(150);
    assertThat(sheet.unpaid()).as("archived without an agreement").isEqualTo(1);
    assertThat(sheet.work())
        .singleElement()
        .satisfies(
            work -> {
              assertThat(work.mediator()).as("masked").startsWith("樊").doesNotContain("和平");
              assertThat(work.closed()).isEqualTo(3);
              assertThat(work.settled()).isEqualTo(2);
              assertThat(work.confirmed()).isEqualTo(1);
              assertThat(work.yuan()).isEqualTo(150);
            });
  }

  @Test
  void a_month_in_which_nothing_was_closed_is_an_empty_sheet() {
    assertThat(month().cases()).isEmpty();
    assertThat(month().work()).isEmpty();
    assertThat(month().yuan()).isZero();
  }
}
