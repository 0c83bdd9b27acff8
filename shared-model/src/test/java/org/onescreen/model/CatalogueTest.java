package org.onescreen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.ColumnReader;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;

class CatalogueTest {
  private static final DivisionCode VILLAGE = new DivisionCode("990101100201");

  @Test
  void every_kind_has_its_own_number_and_name() {
    assertThat(Catalogue.KINDS).extracting(Kind::number).doesNotHaveDuplicates();
    assertThat(Catalogue.KINDS).extracting(Kind::name).doesNotHaveDuplicates();
  }

  @Test
  void a_kind_knows_what_is_personal_in_it_also_inside_lists() {
    assertThat(Dispute.KIND.personal())
        .containsEntry("parties.name", PersonalData.NAME)
        .containsEntry("parties.idNumber", PersonalData.ID_NUMBER);
  }

  @Test
  void a_record_comes_back_from_its_json_as_it_was() {
    RecordJson json = new RecordJson();
    Dispute dispute = dispute();
    assertThat(json.read(Dispute.KIND, json.write(dispute))).isEqualTo(dispute);
  }

  @Test
  void columns_are_read_from_json_without_building_the_record() {
    byte[] body = new RecordJson().write(dispute());
    Object[] values = new ColumnReader(Dispute.KIND).read(body);
    assertThat(values[Dispute.KIND.columns().indexOf(Dispute.STATE)]).isEqualTo("SCHEDULED");
    assertThat(values[Dispute.KIND.columns().indexOf(Dispute.ACTIVE)]).isEqualTo(1L);
    assertThat(values[Dispute.KIND.columns().indexOf(Dispute.DEADLINE)]).isNull();
    assertThat(values[Dispute.KIND.columns().indexOf(Dispute.ACCEPTED_ON)]).isEqualTo("2026-03-01");
    assertThat(values[0]).isEqualTo(VILLAGE.code());
  }

  private static Dispute dispute() {
    return new Dispute(
        new UUID(1, 2),
        VILLAGE,
        GridCode.of(VILLAGE, 1),
        "MD990101100202603010001",
        "邻里排水纠纷",
        DisputeType.NEIGHBOURHOOD,
        DisputeSource.APPLICATION,
        DisputeState.SCHEDULED,
        RiskColor.BLUE,
        true,
        true,
        DivisionLevel.VILLAGE,
        1,
        false,
        null,
        false,
        false,
        false,
        LocalDate.of(2026, 3, 1),
        LocalDate.of(2026, 3, 2),
        null,
        new UUID(3, 4),
        List.of(new Party("甲示范", "19900000001", "990101190001010000")));
  }
}
