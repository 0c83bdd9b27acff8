package org.onescreen.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Rule;
import org.onescreen.model.region.DivisionCode;

class ExportRegistrationTest {
  private static final DivisionCode COUNTY = new DivisionCode("990101000000");
  private static final String SUM = "ab".repeat(32);
  private static final Instant NOW = Instant.parse("2026-02-28T16:10:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void anEntrySaysWhoAndWhenByTheCommandItself() {
    Decision<ExportEntry> decision = decide("归档", "本单位", SUM, 3, "dispute.parties.name", DAY);
    assertThat(decision).isInstanceOf(Decision.Done.class);
    ExportEntry entry = ((Decision.Done<ExportEntry>) decision).after();
    assertThat(entry.by()).isEqualTo("王值班");
    assertThat(entry.account()).isEqualTo(new UUID(1, 1));
    assertThat(entry.at()).isEqualTo(NOW);
    assertThat(entry.hasPersonal()).isTrue();
    assertThat(entry.number()).matches("DC990101000-20260301-[0-9A-Z]{10}");
  }

  @Test
  void theDayMayBeTheOneBeforeMidnight() {
    assertThat(decide("归档", "本单位", SUM, 0, "a.b", DAY.minusDays(1)))
        .isInstanceOf(Decision.Done.class);
    assertThat(decide("归档", "本单位", SUM, 0, "a.b", DAY.minusDays(2)))
        .isInstanceOf(Decision.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({
    "' ', 本单位, ok, 1, a.b, purpose",
    "归档, '', ok, 1, a.b, recipient",
    "归档, 本单位, abc, 1, a.b, sha256",
    "归档, 本单位, ok, -1, a.b, rows",
    "归档, 本单位, ok, 1, 姓名, personalFields"
  })
  void withoutAPurposeOrWithAnUnsoundFieldNothingIsEntered(
      String purpose, String recipient, String sum, long rows, String field, String wanted) {
    Decision<ExportEntry> decision =
        decide(purpose, recipient, sum.equals("ok") ? SUM : sum, rows, field, DAY);
    assertThat(decision).isEqualTo(Decision.refused(Refusal.Reason.BAD_ARGUMENTS, wanted));
  }

  private static Decision<ExportEntry> decide(
      String purpose, String recipient, String sum, long rows, String field, LocalDate day) {
    ExportRequest asked =
        new ExportRequest(
            COUNTY,
            "台账",
            ExportForm.EXCEL,
            rows,
            List.of(field),
            purpose,
            recipient,
            "水印",
            sum,
            day);
    Actor actor = new Actor(new UUID(1, 1), "王值班", Role.OPERATOR, List.of(COUNTY));
    return ExportCommands.REGISTER
        .rule()
        .decide(Optional.empty(), asked, new Rule.Circumstances(actor, new UUID(5, 5), NOW));
  }
}
