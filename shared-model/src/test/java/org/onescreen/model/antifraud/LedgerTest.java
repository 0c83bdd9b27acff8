package org.onescreen.model.antifraud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Rule.Circumstances;
import org.onescreen.model.command.Samples;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.region.GridCode;

/// What may be written into the campaign's ledgers.
class LedgerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final UUID ID = new UUID(7, 7);
  private static final long SEED = 7L;

  private static <T extends Record & CentreRecord> Optional<FraudRefusal> fault(
      CommandType<T, T> command, T line) {
    Circumstances circumstances = new Circumstances(Samples.actor(Role.OPERATOR), ID, Samples.NOW);
    return command.rule().decide(Optional.empty(), line, circumstances)
            instanceof Decision.Refused<T>(var why)
        ? FraudRefusal.of(why)
        : Optional.empty();
  }

  private static Campaign campaign(int times, int reach, GridCode grid) {
    return new Campaign(
        ID,
        Samples.VILLAGE,
        CampaignType.LECTURE,
        CampaignAudience.ELDERS,
        times,
        reach,
        false,
        DAY,
        grid,
        CampaignChannel.COURTYARD,
        "文化广场",
        600,
        60,
        null);
  }

  @Test
  void an_activity_is_kept_as_entered_and_what_cannot_be_is_named() {
    GridCode grid = GridCode.of(Samples.VILLAGE, 1);
    assertThat(fault(LedgerCommands.ENTER_CAMPAIGN, campaign(1, 80, grid))).isEmpty();
    assertThat(fault(LedgerCommands.ENTER_CAMPAIGN, campaign(1, 9_000_000, grid))).isEmpty();
    assertThat(fault(LedgerCommands.ENTER_CAMPAIGN, campaign(0, 80, grid)))
        .contains(FraudRefusal.TIMES_WRONG);
    assertThat(fault(LedgerCommands.ENTER_CAMPAIGN, campaign(1, -1, grid)))
        .contains(FraudRefusal.REACH_WRONG);
    assertThat(
            fault(LedgerCommands.ENTER_CAMPAIGN, campaign(1, 1, new GridCode("990101100299001"))))
        .contains(FraudRefusal.GRID_ELSEWHERE);
  }

  @Test
  void a_household_is_listed_once_and_no_more_have_the_application_than_there_are() {
    GridCode grid = GridCode.of(Samples.VILLAGE, 1);
    assertThat(fault(LedgerCommands.ENTER_APP, app(grid, 3, List.of("H1", "H2")))).isEmpty();
    assertThat(fault(LedgerCommands.ENTER_APP, app(grid, 3, List.of("H1", "H1"))))
        .contains(FraudRefusal.DOOR_TWICE);
    assertThat(fault(LedgerCommands.ENTER_APP, app(grid, 11, List.of())))
        .contains(FraudRefusal.INSTALLED_BEYOND);
  }

  private static AppRegister app(GridCode grid, int installed, List<String> doors) {
    return new AppRegister(ID, Samples.VILLAGE, grid, 10, installed, doors, DAY);
  }

  @Test
  void a_letter_is_not_renewed_before_it_was_signed() {
    assertThat(
            fault(
                LedgerCommands.ENTER_LETTER,
                new ResponsibilityLetter(
                    ID,
                    Samples.VILLAGE,
                    LetterTrade.HOTEL,
                    "示范宾馆",
                    "甲示范",
                    DAY,
                    DAY.minusDays(1),
                    null)))
        .contains(FraudRefusal.RENEWAL_TOO_EARLY);
  }

  @Test
  void there_is_never_less_than_nothing_in_a_store() {
    Random random = new Random(SEED);
    MaterialStock stock = new MaterialStock(ID, Samples.VILLAGE, MaterialItem.LEAFLET, 100, 0, DAY);
    int left = 100;
    for (int i = 0; i < 1000; i++) {
      int amount = random.nextInt(60) - 5;
      boolean out = random.nextInt(3) > 0;
      Decision<MaterialStock> decision =
          (out ? StockCommands.ISSUE : StockCommands.RECEIVE)
              .rule()
              .decide(
                  Optional.of(stock),
                  new StockAmount(amount),
                  new Circumstances(Samples.actor(Role.OPERATOR), ID, Samples.NOW));
      boolean may = amount >= 1 && (!out || amount <= left);
      assertThat(decision instanceof Decision.Done<MaterialStock>)
          .as("seed " + SEED + " at " + i)
          .isEqualTo(may);
      if (decision instanceof Decision.Done<MaterialStock>(MaterialStock after)) {
        stock = after;
        left += out ? -amount : amount;
      }
      assertThat(stock.left()).isEqualTo(left).isNotNegative();
    }
  }

  @Test
  void the_dictionary_begins_with_the_ministrys_ten_and_what_else_is_common() {
    List<FraudTypeEntry> entries = FraudTypeDefaults.all(Samples.VILLAGE, () -> ID);
    assertThat(entries).hasSizeGreaterThanOrEqualTo(15);
    assertThat(entries).filteredOn(FraudTypeEntry::ministry).hasSize(10);
    for (FraudTypeEntry entry : entries) {
      assertThat(fault(LedgerCommands.ENTER_TYPE, entry)).as(entry.code()).isEmpty();
      assertThat(entry.reminder().length()).as(entry.code()).isLessThan(70);
    }
  }
}
